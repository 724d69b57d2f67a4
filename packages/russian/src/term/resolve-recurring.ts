import type { CalendarDate } from '../calendar-date.js'
import { addDays, compareDates, daysInMonth, toIso, weekday } from '../calendar-date.js'
import type { Span } from './atom-span.js'
import { partOfSpan } from './atom-span.js'
import type { CalendarItem } from './calendar-atom.js'
import { expandYears, isYears, shareYears, writtenYear } from './expand-years.js'
import type { PlanPeriod } from './plan-period.js'
import { clip, intersects, resolveItem, spanStarting } from './resolve-item.js'
import { resolveDeadline, resolveList } from './resolve-list.js'
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

/** What the statement before says, for «далее ежегодно». */
export interface Continued {
  elements: readonly PlacedElement[]
  /** Its last day. */
  end: CalendarDate | undefined
}

interface Anchors {
  items: CalendarItem[]
  deadlines: { item: CalendarItem; edge: 'start' | 'before' | 'middle' | 'end' | 'as-named' }[]
  monthDays: Extract<TermElement, { type: 'month-day' }>[]
  days: number[]
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
  const inherits = continued && yearly && !hasAnchor(elements)
  const anchors = gatherAnchors(inherits ? [...continued.elements, ...elements] : elements)
  const said = rhythmOf(elements, anchors)
  const days = anchors.days.length > 0 ? { weekdays: anchors.days } : {}
  if (!period) return { ...said, ...days, start: null, end: null, assumed: ['no-period'], impossible: false }
  const bounded = boundsOf(elements, anchors, said, period, continued)
  assumed.push(...bounded.assumed)
  if (bounded.impossible) return { ...said, ...days, start: null, end: null, assumed, impossible: true }
  const { bounds } = bounded
  if (compareDates(bounds.start, bounds.end) > 0) {
    return { ...said, ...days, start: null, end: null, assumed, impossible: false }
  }
  const dated = datesOf(said, anchors, bounds, assumed)
  if (!dated) {
    return { ...said, ...days, start: toIso(bounds.start), end: toIso(bounds.end), assumed, impossible: false }
  }
  const first = dated[0]
  const range = { start: first ? (first.start ?? first.end) : null, end: dated.at(-1)?.end ?? null }
  const intervals = anchors.days.length > 0 || dated.length === 0 ? {} : { intervals: dated }
  return { ...said, ...days, ...range, ...intervals, assumed, impossible: false }
}

function hasAnchor(elements: readonly PlacedElement[]): boolean {
  return elements.some(
    ({ type }) => type === 'interval' || type === 'deadline' || type === 'month-day' || type === 'weekdays',
  )
}

function gatherAnchors(elements: readonly PlacedElement[]): Anchors {
  const anchors: Anchors = { items: [], deadlines: [], monthDays: [], days: [] }
  for (const element of elements) {
    if (element.type === 'interval') anchors.items.push(...shareYears(expandYears(element.items) ?? []))
    if (element.type === 'month-day') anchors.monthDays.push(element)
    if (element.type === 'weekdays') anchors.days.push(...element.days)
    if (element.type === 'deadline') {
      anchors.deadlines.push(
        ...shareYears(expandYears(element.items) ?? []).map((item) => ({ item, edge: element.edge })),
      )
    }
  }
  return anchors
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

interface Bounded {
  bounds: Span
  assumed: AssumptionCode[]
  impossible: boolean
}

/** The part of the plan in which the rhythm goes on: «с 2026 года», «в течение учебного года», «сентябрь – май». */
function boundsOf(
  elements: readonly PlacedElement[],
  anchors: Anchors,
  said: Pick<RecurringDates, 'recurrence' | 'count'>,
  period: PlanPeriod,
  continued: Continued | undefined,
): Bounded {
  let bounds: Span = { start: period.start, end: period.end }
  const assumed: AssumptionCode[] = []
  let impossible = false
  const narrow = (span: Span): void => {
    if (intersects(bounds, span)) bounds = clip(span, bounds)
    else bounds = { start: addDays(bounds.end, 1), end: bounds.end }
  }
  if (continued?.end) narrow({ start: addDays(continued.end, 1), end: period.end })
  for (const element of elements) {
    if (element.type !== 'from') continue
    const found = resolveItem({ from: element.atom, to: element.atom }, period)
    assumed.push(...found.assumed)
    impossible ||= found.impossible === true
    if (found.span)
      bounds = { ...bounds, start: later(bounds.start, element.after ? addDays(found.span.end, 1) : found.span.start) }
  }
  const lasting = anchors.items.filter(isBound(said, anchors.items))
  if (lasting.length > 0) {
    anchors.items = anchors.items.filter((item) => !lasting.includes(item))
    const list = resolveList(lasting, period)
    assumed.push(...list.assumed)
    impossible ||= list.impossible
    const first = list.spans[0]
    const last = list.spans.at(-1)
    if (first && last) narrow({ start: first.start, end: last.end })
  }
  const fine = said.recurrence === 'weekly' || said.recurrence === 'monthly' || said.recurrence === 'quarterly'
  if (fine && anchors.deadlines.length === 1) {
    const [deadline] = anchors.deadlines.splice(0)
    const list = deadline && resolveDeadline([deadline.item], deadline.edge, period)
    assumed.push(...(list?.assumed ?? []))
    impossible ||= list?.impossible ?? false
    const end = list?.spans[0]?.end
    if (end) bounds = { ...bounds, end: earlier(bounds.end, end) }
  }
  return { bounds, assumed, impossible }
}

/** Years always bound a rhythm; months bound one that is finer than they are. */
function isBound(
  said: Pick<RecurringDates, 'recurrence' | 'count'>,
  items: CalendarItem[],
): (item: CalendarItem) => boolean {
  return (item) => {
    const { from, to } = item
    if (isYears(item) || from.unit === 'year' || from.unit === 'school-year') return true
    if (from.unit === 'part' && !from.of) return false
    if (said.recurrence === 'weekly' || said.recurrence === 'monthly') return true
    if (said.recurrence === 'quarterly') return items.length === 1
    return said.recurrence === 'n-per-year' && (said.count ?? 1) > 1 && items.length === 1 && from !== to
  }
}

/** The dates of the occurrences; `undefined` when the rhythm is tied to none. */
function datesOf(
  said: Pick<RecurringDates, 'recurrence' | 'count'>,
  anchors: Anchors,
  bounds: Span,
  assumed: AssumptionCode[],
): TermInterval[] | undefined {
  if (anchors.days.length > 0) return weekdayDates(anchors.days, bounds)
  const everyMonth = anchors.items.filter(({ from }) => from.unit === 'part' && !from.of)
  if (anchors.monthDays.length > 0 || everyMonth.length > 0) {
    return byMonths(said, anchors.monthDays, everyMonth, bounds, assumed)
  }
  if (anchors.items.length + anchors.deadlines.length === 0) return undefined
  return byYears(said, anchors, bounds, assumed)
}

function byYears(
  said: Pick<RecurringDates, 'recurrence'>,
  anchors: Anchors,
  bounds: Span,
  assumed: AssumptionCode[],
): TermInterval[] {
  const dates: TermInterval[] = []
  const years = (item: CalendarItem): number[] => {
    const written = writtenYear(item.from) ?? writtenYear(item.to)
    if (written !== undefined && said.recurrence !== 'yearly') return [written]
    const first = Math.max(bounds.start.year - 1, written ?? 0)
    return Array.from({ length: Math.max(0, bounds.end.year - first + 1) }, (_, index) => first + index)
  }
  for (const item of anchors.items) {
    assumed.push(...resolveItem(item, undefined).assumed.filter((code) => code !== 'no-period'))
    for (const year of years(item)) {
      const span = spanStarting(schoolHalf(item, bounds), year)
      if (span && intersects(bounds, span)) dates.push({ start: toIso(span.start), end: toIso(span.end) })
    }
  }
  for (const { item, edge } of anchors.deadlines) {
    for (const year of years(item)) {
      const dated: CalendarItem = { from: { ...item.to, year }, to: { ...item.to, year } }
      const list = resolveDeadline([{ from: dated.to, to: dated.to }], edge, undefined)
      const end = list.spans[0]?.end
      if (end && intersects(bounds, { start: end, end })) dates.push({ start: null, end: toIso(end) })
    }
    if (edge === 'as-named' && item.to.unit !== 'day' && item.to.unit !== 'part') assumed.push('deadline-unit')
  }
  return sorted(dates)
}

/** A half-year of a plan that begins with September is a school one. */
function schoolHalf(item: CalendarItem, bounds: Span): CalendarItem {
  if (item.from.unit !== 'half' || item.from.school || bounds.start.month < 7 || bounds.start.month > 9) return item
  const from = { ...item.from, school: true }
  return { from, to: item.from === item.to ? from : { ...item.to, school: true } }
}

function byMonths(
  said: Pick<RecurringDates, 'recurrence'>,
  monthDays: Anchors['monthDays'],
  parts: CalendarItem[],
  bounds: Span,
  assumed: AssumptionCode[],
): TermInterval[] {
  const dates: TermInterval[] = []
  const quarterly = said.recurrence === 'quarterly'
  if (quarterly && monthDays.some(({ following }) => !following)) assumed.push('month-day')
  let { year, month } = bounds.start
  while (year < bounds.end.year || (year === bounds.end.year && month <= bounds.end.month)) {
    // A quarter is reported in the month after it.
    if (!quarterly || month % 3 === 1) {
      const whole: Span = { start: { year, month, day: 1 }, end: { year, month, day: daysInMonth(year, month) } }
      const spans = parts.flatMap(({ from }) => (from.part ? (partOfSpan(from.part, whole) ?? []) : []))
      for (const span of spans)
        if (intersects(bounds, span)) dates.push({ start: toIso(span.start), end: toIso(span.end) })
      for (const { from, to, deadline } of monthDays.flatMap(({ days, deadline: last }) =>
        days.map((day) => ({ ...day, deadline: last })),
      )) {
        const start = { year, month, day: Math.min(from, whole.end.day) }
        const end = { year, month, day: Math.min(to, whole.end.day) }
        if (intersects(bounds, { start: deadline ? end : start, end })) {
          dates.push({ start: deadline ? null : toIso(start), end: toIso(end) })
        }
      }
    }
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
  }
  return sorted(dates)
}

function weekdayDates(days: number[], bounds: Span): TermInterval[] {
  const dates: TermInterval[] = []
  for (let day = bounds.start; compareDates(day, bounds.end) <= 0; day = addDays(day, 1)) {
    if (days.includes(weekday(day))) dates.push({ start: toIso(day), end: toIso(day) })
  }
  return dates
}

function sorted(dates: TermInterval[]): TermInterval[] {
  return dates.toSorted((a, b) => ((a.start ?? a.end) < (b.start ?? b.end) ? -1 : 1))
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) < 0 ? b : a
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) < 0 ? a : b
}
