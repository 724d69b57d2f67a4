import type { Explanation } from '../grammatical-case.js'

/** What kind of time a term speaks of. */
export type TermKind = 'range' | 'deadline' | 'ongoing' | 'recurring' | 'undated' | 'asneeded' | 'unknown'

/** How often a recurring term comes round. */
export type Recurrence = 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'n-per-year'

/** Days of a term, both ends inclusive, as ISO dates. A deadline has no start. */
export interface TermInterval {
  start: string | null
  end: string
}

/** Stable names of what a reader may have to assume. */
export type AssumptionCode =
  | 'several-years'
  | 'outside-period'
  | 'no-period'
  | 'relative-year'
  | 'deadline-unit'
  | 'school-quarter'
  | 'half-year'
  | 'school-year'
  | 'vague-part'
  | 'month-day'
  | 'reversed'
  | 'no-such-date'
  | 'part-unread'
  | 'approximate'
  | 'misprint'

/** Something that the words do not say and the reader took for granted. */
export interface Assumption extends Explanation {
  code: AssumptionCode
}

/** One statement of a term; most terms are one statement. */
export interface TermStatement {
  kind: TermKind
  /** The words of the statement, as the author wrote them. */
  text: string
  /** First day, ISO. Null for a deadline, for what hangs on an event and for what could not be read. */
  start: string | null
  /** Last day, inclusive, ISO. */
  end: string | null
  /** The intervals, when there are several; of a recurring statement, its dated occurrences inside the plan. */
  intervals?: TermInterval[]
  /** Only for `recurring`. */
  recurrence?: Recurrence
  /** Times in a week, a month, a quarter or a year, whichever `recurrence` names. Always present for `n-per-year`. */
  count?: number
  /** What `count` is when it is not exact: «не менее двух раз», «не более двух раз». */
  bound?: 'at-least' | 'at-most'
  /** A weekly statement tied to days of the week: 1 is Monday. */
  weekdays?: number[]
  /** What stands in brackets and is no time: «(при наличии финансирования)». */
  condition?: string
  /** False when something had to be assumed. */
  confident: boolean
  assumed: Assumption[]
}

/** What a cell «Срок» means. Its own fields tell the statement that says most; see {@link TermReading.statements}. */
export interface TermReading extends TermStatement {
  /** The whole text of the cell, untouched. */
  text: string
  /** The period of the plan that it was read against, as it was given. */
  period: { start: string; end: string }
  /** All statements in the order of writing, at least one. */
  statements: TermStatement[]
}
