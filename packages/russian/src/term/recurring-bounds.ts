import type { CalendarDate } from '../calendar-date.js'
import { addDays, compareDates } from '../calendar-date.js'
import type { Span } from './atom-span.js'
import type { CalendarItem } from './calendar-atom.js'
import { isYears } from './expand-years.js'
import type { PlanPeriod } from './plan-period.js'
import type { Anchors, Continued } from './recurring-anchors.js'
import { clip, intersects, resolveItem } from './resolve-item.js'
import { resolveDeadline, resolveList } from './resolve-list.js'
import type { PlacedElement } from './term-element.js'
import type { AssumptionCode, Recurrence } from './term-reading.js'

/** The bounds of a rhythm, and what had to be assumed. */
export interface Bounded {
  bounds: Span
  assumed: AssumptionCode[]
  impossible: boolean
}

/** The part of the plan in which the rhythm goes on: «с 2026 года», «в течение учебного года», «сентябрь – май». */
export function boundsOf(
  elements: readonly PlacedElement[],
  anchors: Anchors,
  said: { recurrence: Recurrence; count?: number },
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
  said: { recurrence: Recurrence; count?: number },
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

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) < 0 ? b : a
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) < 0 ? a : b
}
