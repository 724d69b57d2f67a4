import { compareDates, toIso } from '../calendar-date.js'
import type { PlanPeriod } from './plan-period.js'
import type { Anchors, Continued } from './recurring-anchors.js'
import { gatherAnchors, hasAnchor } from './recurring-anchors.js'
import { isYears } from './expand-years.js'
import { boundsOf } from './recurring-bounds.js'
import { datesOf } from './recurring-dates.js'
import type { PlacedElement, TermElement } from './term-element.js'
import type { AssumptionCode, Recurrence, TermInterval } from './term-reading.js'

/** The dates of a recurring statement. */
export interface RecurringDates {
  recurrence: Recurrence
  count?: number
  bound?: 'at-least' | 'at-most'
  weekdays?: number[]
  /** First and last occurrence, or the time in which they lie. */
  start: string | null
  end: string | null
  /** Present when the occurrences can be dated. */
  intervals?: TermInterval[]
  assumed: AssumptionCode[]
  impossible: boolean
}

type RecurrenceElement = Extract<TermElement, { type: 'recurrence' }>

/** Works out the occurrences of a rhythm inside the plan. */
export function resolveRecurring(
  elements: readonly PlacedElement[],
  period: PlanPeriod | undefined,
  continued: Continued | undefined,
): RecurringDates {
  const assumed: AssumptionCode[] = []
  // «до 1 октября, далее ежегодно» comes back on that date, «далее ежеквартально» does not.
  const yearly = elements.some((element) => element.type === 'recurrence' && element.recurrence === 'yearly')
  const inherits = continued && yearly && !hasAnchor(elements) && !continued.elements.some(isBareYears)
  const anchors = gatherAnchors(inherits ? [...continued.elements, ...elements] : elements)
  const said = rhythmOf(elements, anchors)
  const days = anchors.days.length > 0 && said.recurrence === 'weekly' ? { weekdays: anchors.days } : {}
  if (!period) return { ...said, ...days, start: null, end: null, assumed: ['no-period'], impossible: false }
  const bounded = boundsOf(elements, anchors, said, period, continued)
  assumed.push(...bounded.assumed)
  if (bounded.impossible) return { ...said, ...days, start: null, end: null, assumed, impossible: true }
  const { bounds } = bounded
  if (compareDates(bounds.start, bounds.end) > 0) {
    return { ...said, ...days, start: null, end: null, assumed, impossible: false }
  }
  const dated = anchors.days.length > 0 ? undefined : datesOf(said.recurrence, anchors, bounds, assumed)
  if (!dated) {
    return { ...said, ...days, start: toIso(bounds.start), end: toIso(bounds.end), assumed, impossible: false }
  }
  const first = dated[0]
  const range = { start: first ? (first.start ?? first.end) : null, end: dated.at(-1)?.end ?? null }
  const intervals = dated.length === 0 ? {} : { intervals: dated }
  return { ...said, ...days, ...range, ...intervals, assumed, impossible: false }
}

/** «2026 г., далее ежегодно»: a year is no date to come back on. */
function isBareYears(element: PlacedElement): boolean {
  return element.type === 'interval' && element.items.every((item) => isYears(item) || item.from.unit === 'year')
}

/** What is said of the rhythm; the finer of two wins. */
function rhythmOf(
  elements: readonly PlacedElement[],
  anchors: Anchors,
): Pick<RecurringDates, 'recurrence' | 'count' | 'bound'> {
  const said = elements.filter((element): element is PlacedElement & RecurrenceElement => element.type === 'recurrence')
  const finest = said.find(({ recurrence }) => recurrence !== 'yearly') ?? said[0]
  if (!finest) {
    if (anchors.days.length > 0) return { recurrence: 'weekly' }
    return { recurrence: anchors.monthDays.some(({ ofQuarter }) => ofQuarter) ? 'quarterly' : 'monthly' }
  }
  const counted = finest.count === undefined ? said.find(({ count }) => count !== undefined) : finest
  return {
    recurrence: finest.recurrence,
    ...(counted?.count !== undefined && { count: counted.count }),
    ...(counted?.bound && { bound: counted.bound }),
  }
}
