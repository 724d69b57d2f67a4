import { compareDates, daysInMonth, toIso } from '../calendar-date.js'
import type { Span } from './atom-span.js'
import { partOfSpan } from './atom-span.js'
import type { CalendarItem } from './calendar-atom.js'
import { writtenYear } from './expand-years.js'
import type { Anchors } from './recurring-anchors.js'
import { intersects, resolveItem, spanStarting } from './resolve-item.js'
import { resolveDeadline } from './resolve-list.js'
import type { AssumptionCode, Recurrence, TermInterval } from './term-reading.js'

/** The dates of the occurrences; `undefined` when the rhythm is tied to none. */
export function datesOf(
  recurrence: Recurrence,
  anchors: Anchors,
  bounds: Span,
  assumed: AssumptionCode[],
): TermInterval[] | undefined {
  const everyMonth = anchors.items.filter(({ from }) => from.unit === 'part' && !from.of)
  if (anchors.monthDays.length > 0 || everyMonth.length > 0) {
    return byMonths(recurrence, anchors.monthDays, everyMonth, bounds, assumed)
  }
  if (anchors.items.length + anchors.deadlines.length === 0) return undefined
  return byYears(recurrence, anchors, bounds, assumed)
}

function byYears(recurrence: Recurrence, anchors: Anchors, bounds: Span, assumed: AssumptionCode[]): TermInterval[] {
  const dates: TermInterval[] = []
  const years = (item: CalendarItem): number[] => {
    const written = writtenYear(item.from) ?? writtenYear(item.to)
    if (written !== undefined && recurrence !== 'yearly') return [written]
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
  recurrence: Recurrence,
  monthDays: Anchors['monthDays'],
  parts: CalendarItem[],
  bounds: Span,
  assumed: AssumptionCode[],
): TermInterval[] {
  const dates: TermInterval[] = []
  const quarterly = recurrence === 'quarterly'
  if (quarterly && monthDays.some((day) => !day.following && day.monthOfQuarter === undefined))
    assumed.push('month-day')
  let { year, month } = bounds.start
  while (year < bounds.end.year || (year === bounds.end.year && month <= bounds.end.month)) {
    // A quarter is reported in the month after it, unless another one is named.
    const days = quarterly ? monthDays.filter((one) => month % 3 === (one.monthOfQuarter ?? 1) % 3) : monthDays
    if (!quarterly || month % 3 === 1 || days.length > 0) {
      const whole: Span = { start: { year, month, day: 1 }, end: { year, month, day: daysInMonth(year, month) } }
      const spans = quarterly && month % 3 !== 1 ? [] : parts.flatMap((part) => partsOfSpan(part, whole) ?? [])
      for (const span of spans)
        if (intersects(bounds, span)) dates.push({ start: toIso(span.start), end: toIso(span.end) })
      for (const { from, to, deadline } of days.flatMap(({ days: own, deadline: last }) =>
        own.map((day) => ({ ...day, deadline: last })),
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

/** «3–4 неделя месяца». */
function partsOfSpan({ from, to }: CalendarItem, whole: Span): Span | undefined {
  const first = from.part && partOfSpan(from.part, whole)
  const last = to.part && partOfSpan(to.part, whole)
  return first && last && compareDates(first.start, last.end) <= 0 ? { start: first.start, end: last.end } : undefined
}

function sorted(dates: TermInterval[]): TermInterval[] {
  return dates.toSorted((a, b) => ((a.start ?? a.end) < (b.start ?? b.end) ? -1 : 1))
}
