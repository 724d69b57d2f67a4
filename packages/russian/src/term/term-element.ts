import type { Atom, CalendarItem } from './calendar-atom.js'
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
      /** «… за отчётным кварталом». */
      ofQuarter: boolean
    }
  | { type: 'weekdays'; days: number[] }
  | { type: 'undated' }
  | { type: 'asneeded' }
  | { type: 'further' }
  | { type: 'approximate' }
  | { type: 'inclusive' }
  | { type: 'unread' }

/** An element with its place in the text. */
export type PlacedElement = TermElement & {
  start: number
  end: number
  /** It stood in brackets. */
  inBrackets: boolean
  /** A semicolon or a full stop stood before it. */
  afterStop: boolean
}
