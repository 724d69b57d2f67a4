import type { Atom, AtomPart, CalendarItem } from './calendar-atom.js'
import type { AssumptionCode, Recurrence } from './term-reading.js'

/** On which side of an expression a deadline lies. */
export type DeadlineEdge = 'start' | 'before' | 'middle' | 'end' | 'as-named'

/** What the grammar finds in a term, in the order of writing. */
export type TermElement =
  | { type: 'interval'; items: CalendarItem[] }
  | { type: 'deadline'; items: CalendarItem[]; edge: DeadlineEdge; assumed?: AssumptionCode }
  | { type: 'from'; atom: Atom; after: boolean }
  | { type: 'ongoing' }
  | { type: 'recurrence'; recurrence: Recurrence; count?: number; bound?: 'at-least' | 'at-most' }
  | {
      type: 'month-day'
      days: { from: number; to: number }[]
      deadline: boolean
      /** «каждого месяца» was said. */
      ofMonth: boolean
      /** «следующего за отчётным». */
      following: boolean
      /** «… за отчётным кварталом», «… последнего месяца квартала». */
      ofQuarter: boolean
      /** «последнего месяца квартала»: which month of the quarter it is, 1–3; else the first one. */
      monthOfQuarter?: number
    }
  /** `bare`: «пятница» without a preposition; beside a date it only says what day it is. */
  | { type: 'weekdays'; days: number[]; bare?: true }
  /** «3 неделя», «последний четверг»: the month stands beside it or is every month. */
  | { type: 'part'; items: { from: AtomPart; to: AtomPart }[] }
  | { type: 'undated' }
  | { type: 'asneeded' }
  | { type: 'further' }
  | { type: 'approximate' }
  | { type: 'inclusive' }
  /** `number`: a bare number, which may belong to what stands before it. */
  | { type: 'unread'; number?: true }

/** An element with its place in the text. */
export type PlacedElement = TermElement & {
  start: number
  end: number
  /** It stood in brackets. */
  inBrackets: boolean
  /** A misprint was mended in its words. */
  mended: boolean
  /** A semicolon or a full stop stood before it. */
  afterStop: boolean
}
