import { addDays, compareDates, dayNumber } from '../calendar-date.js'
import type { Span } from './atom-span.js'
import type { Atom, CalendarItem } from './calendar-atom.js'
import { expandYears, shareYears, writtenYear } from './expand-years.js'
import type { PlanPeriod } from './plan-period.js'
import type { Resolved } from './resolve-item.js'
import { resolveItem } from './resolve-item.js'
import type { DeadlineEdge } from './term-element.js'
import type { AssumptionCode } from './term-reading.js'

/** Days of a list of items, in the order of the calendar, neighbours joined. */
export interface ResolvedList {
  spans: Span[]
  assumed: AssumptionCode[]
  impossible: boolean
  lasting: boolean
}

/** Works out a list: «сентябрь, октябрь» is one span, «октябрь, март» are two. */
export function resolveList(items: CalendarItem[], period: PlanPeriod | undefined): ResolvedList {
  const expanded = expandYears(items)
  if (!expanded) return { spans: [], assumed: [], impossible: true, lasting: false }
  const resolved = shareYears(expanded).map((item) => resolveItem(item, period))
  return { ...gather(resolved), spans: join(resolved.flatMap(({ span }) => span ?? [])) }
}

/** Works out the last days of a deadline. */
export function resolveDeadline(
  items: CalendarItem[],
  edge: DeadlineEdge,
  period: PlanPeriod | undefined,
): ResolvedList {
  const expanded = expandYears(items)
  if (!expanded) return { spans: [], assumed: [], impossible: true, lasting: false }
  const resolved = shareYears(expanded).map((item) => lastDay(item, edge, period))
  const spans = resolved.flatMap(({ span }) => span ?? []).toSorted((a, b) => compareDates(a.end, b.end))
  return { ...gather(resolved), spans }
}

function lastDay(item: CalendarItem, edge: DeadlineEdge, period: PlanPeriod | undefined): Resolved {
  const found = resolveItem(ofCalendarYear(item, edge), period)
  const atom = item.to
  const assumed = [...found.assumed]
  if (atom.unit === 'year' && writtenYear(atom) === undefined && period?.school) assumed.push('relative-year')
  if (edge === 'as-named' && atom.unit !== 'day' && atom.unit !== 'part') assumed.push('deadline-unit')
  return { ...found, assumed, ...(found.span && { span: edgeOf(found.span, edge, atom) }) }
}

/** «до конца года» speaks of 31 December, not of the time of the plan. */
function ofCalendarYear(item: CalendarItem, edge: DeadlineEdge): CalendarItem {
  if (item.to.unit !== 'year' || writtenYear(item.to) !== undefined || item.to.relativeYear) return item
  const atom: Atom = edge === 'end' ? { unit: 'day', month: 12, day: 31 } : { unit: 'day', month: 1, day: 1 }
  return { from: atom, to: atom }
}

function edgeOf(span: Span, edge: DeadlineEdge, atom: Atom): Span {
  const day = (): Span['start'] => {
    if (edge === 'start') return span.start
    if (edge === 'before') return addDays(span.start, -1)
    if (edge === 'middle') return addDays(span.start, Math.floor((dayNumber(span.end) - dayNumber(span.start)) / 2))
    if (edge === 'end' || atom.unit === 'day' || atom.unit === 'part') return span.end
    return addDays(span.start, -1)
  }
  const end = day()
  return { start: end, end }
}

function gather(resolved: Resolved[]): Omit<ResolvedList, 'spans'> {
  return {
    assumed: resolved.flatMap(({ assumed }) => assumed),
    impossible: resolved.some(({ impossible }) => impossible === true),
    lasting: resolved.length > 0 && resolved.every(({ lasting }) => lasting === true),
  }
}

function join(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => compareDates(a.start, b.start) || compareDates(a.end, b.end))) {
    const last = result.at(-1)
    if (last && dayNumber(span.start) <= dayNumber(last.end) + 1) {
      if (compareDates(span.end, last.end) > 0) result[result.length - 1] = { start: last.start, end: span.end }
    } else result.push(span)
  }
  return result
}
