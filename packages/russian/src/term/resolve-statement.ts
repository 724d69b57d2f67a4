import type { CalendarDate } from '../calendar-date.js'
import { addDays, dayNumber, parseIso, toIso } from '../calendar-date.js'
import { assumption } from './assumptions.js'
import type { Span } from './atom-span.js'
import type { CalendarItem } from './calendar-atom.js'
import type { PlanPeriod } from './plan-period.js'
import { resolveItem } from './resolve-item.js'
import type { ResolvedList } from './resolve-list.js'
import { resolveDeadline, resolveList } from './resolve-list.js'
import { resolveRecurring } from './resolve-recurring.js'
import type { TermDraft } from './term-draft.js'
import type { PlacedElement } from './term-element.js'
import type { AssumptionCode, TermInterval, TermKind, TermStatement } from './term-reading.js'

type Meaning = Omit<TermStatement, 'text' | 'condition' | 'confident' | 'assumed'> & { assumed: AssumptionCode[] }

/** Gives a draft its dates. `before` is the statement that «далее» continues. */
export function resolveStatement(
  draft: TermDraft,
  text: string,
  period: PlanPeriod | undefined,
  before: { draft: TermDraft; statement: TermStatement } | undefined,
): TermStatement {
  const meaning = meaningOf(draft, period, draft.further ? before : undefined)
  const codes: AssumptionCode[] = [...meaning.assumed]
  if (draft.approximate) codes.push('approximate')
  if (draft.elements.some(({ mended }) => mended)) codes.push('misprint')
  const condition = conditionOf(draft, text)
  // «Сентябрь (1-я неделя)»: a bracket that speaks of time but was not read leaves the meaning too wide.
  if (/недел|декад|числ|месяц|квартал|полугод/iu.test(condition)) codes.push('part-unread')
  const { assumed: _, ...rest } = meaning
  const unique = [...new Set(codes)]
  return {
    ...rest,
    text: text.slice(draft.elements[0]?.start ?? 0, Math.max(...draft.elements.map(({ end }) => end))),
    ...(condition && { condition }),
    confident: unique.length === 0 && meaning.kind !== 'unknown',
    assumed: unique.map(assumption),
  }
}

/** What stands in the brackets; brackets that stand apart are parted by a semicolon. */
function conditionOf(draft: TermDraft, text: string): string {
  let condition = ''
  let end: number | undefined
  for (const piece of draft.conditions) {
    const between = end === undefined ? '' : text.slice(end, piece.start)
    condition += (/[)\]\p{L}\d]/u.test(between) ? '; ' : between) + text.slice(piece.start, piece.end)
    end = piece.end
  }
  return condition
}

function meaningOf(
  draft: TermDraft,
  period: PlanPeriod | undefined,
  before: { draft: TermDraft; statement: TermStatement } | undefined,
): Meaning {
  const { elements } = draft
  const has = (type: PlacedElement['type']): boolean => elements.some((element) => element.type === type)
  const previousEnd = before?.statement.end ? parseIso(before.statement.end) : undefined
  if (has('recurrence') || has('weekdays') || has('month-day') || elements.some(isEveryMonth)) {
    const lone =
      has('month-day') &&
      !has('recurrence') &&
      !elements.some((element) => element.type === 'month-day' && element.ofMonth)
    // «с октября, далее ежеквартально» goes on from the same beginning.
    const begun = before?.draft.elements.filter(({ type }) => type === 'from') ?? []
    const { assumed, impossible, ...dates } = resolveRecurring(
      [...begun, ...elements],
      period,
      before && begun.length === 0 ? { elements: before.draft.elements, end: previousEnd } : undefined,
    )
    if (impossible) return unknown(assumed)
    return { kind: 'recurring', ...dates, assumed: lone ? [...assumed, 'month-day'] : assumed }
  }
  if (has('unread') && !has('undated') && !has('asneeded')) return unknown([])
  if (has('undated')) return open('undated')
  if (has('asneeded')) return open('asneeded')
  if (has('ongoing') && elements.length > 1) return lasting(elements, period, previousEnd)
  if (has('deadline')) return deadline(elements, period)
  if (has('from')) return fromOn(elements, period)
  if (has('interval')) return interval(elements, period)
  if (!period) return { kind: 'ongoing', start: null, end: null, assumed: ['no-period'] }
  return openStart(previousEnd ? addDays(previousEnd, 1) : period.start, period)
}

function isEveryMonth(element: PlacedElement): boolean {
  return element.type === 'interval' && element.items.some(({ from }) => from.unit === 'part' && !from.of)
}

function unknown(assumed: AssumptionCode[]): Meaning {
  return { kind: 'unknown', start: null, end: null, assumed }
}

function open(kind: TermKind): Meaning {
  return { kind, start: null, end: null, assumed: [] }
}

function deadline(elements: readonly PlacedElement[], period: PlanPeriod | undefined): Meaning {
  const lists = elements.flatMap((element) =>
    element.type === 'deadline' ? [resolveDeadline(element.items, element.edge, period)] : [],
  )
  const all = merge(lists)
  if (all.impossible) return unknown(all.assumed)
  const intervals: TermInterval[] = all.spans.map(({ end }) => ({ start: null, end: toIso(end) }))
  return {
    kind: 'deadline',
    start: null,
    end: intervals.at(-1)?.end ?? null,
    ...(intervals.length > 1 && { intervals }),
    assumed: all.assumed,
  }
}

function interval(elements: readonly PlacedElement[], period: PlanPeriod | undefined): Meaning {
  const items: CalendarItem[] = elements.flatMap((element) => (element.type === 'interval' ? element.items : []))
  const list = resolveList(items, period)
  if (list.impossible) return unknown(list.assumed)
  const intervals = list.spans.map(({ start, end }) => ({ start: toIso(start), end: toIso(end) }))
  return {
    kind: list.lasting || list.spans.some(isYearLong) ? 'ongoing' : 'range',
    start: intervals[0]?.start ?? null,
    end: intervals.at(-1)?.end ?? null,
    ...(intervals.length > 1 && { intervals }),
    assumed: list.assumed,
  }
}

/** «постоянно, с 1 марта», «постоянно до 31 мая», «постоянно, сентябрь – май»: lasts within these bounds. */
function lasting(
  elements: readonly PlacedElement[],
  period: PlanPeriod | undefined,
  previousEnd: CalendarDate | undefined,
): Meaning {
  const bounds: Meaning[] = []
  for (const element of elements) {
    if (element.type === 'from') bounds.push(fromOn([element], period))
    if (element.type === 'interval') bounds.push(interval([element], period))
    if (element.type === 'deadline') bounds.push(deadline([element], period))
  }
  const broken = bounds.find(({ kind }) => kind === 'unknown')
  if (broken) return broken
  const opened = previousEnd ? addDays(previousEnd, 1) : period?.start
  const starts = bounds.flatMap(({ start }) => start ?? []).toSorted()
  const ends = bounds.flatMap(({ end }) => end ?? []).toSorted()
  const start = starts.at(-1) ?? (opened ? toIso(opened) : null)
  const end = ends[0] ?? (period ? toIso(period.end) : null)
  const assumed = bounds.flatMap((bound) => bound.assumed)
  if (start !== null && end !== null && start > end) return unknown([...assumed, 'reversed'])
  return { kind: 'ongoing', start, end, assumed }
}

/** A range is shorter than a year. */
function isYearLong({ start, end }: Span): boolean {
  return dayNumber(end) + 1 >= dayNumber({ ...start, year: start.year + 1 })
}

function fromOn(elements: readonly PlacedElement[], period: PlanPeriod | undefined): Meaning {
  const from = elements.find((element) => element.type === 'from')
  if (from?.type !== 'from') return unknown([])
  const { span, assumed, impossible } = resolveItem({ from: from.atom, to: from.atom }, period)
  if (impossible) return unknown(assumed)
  if (!span) return { kind: 'ongoing', start: null, end: null, assumed }
  const start = from.after ? addDays(span.end, 1) : span.start
  if (!period) return { kind: 'ongoing', start: toIso(start), end: null, assumed: [...assumed, 'no-period'] }
  return { ...openStart(start, period), assumed }
}

/** An open start ends with the plan; one that lies after the plan has no end at all. */
function openStart(start: CalendarDate, period: PlanPeriod): Meaning {
  const end = dayNumber(start) <= dayNumber(period.end) ? toIso(period.end) : null
  return { kind: 'ongoing', start: toIso(start), end, assumed: [] }
}

function merge(lists: ResolvedList[]): ResolvedList {
  return {
    spans: lists.flatMap(({ spans }) => spans).toSorted((a, b) => dayNumber(a.end) - dayNumber(b.end)),
    assumed: lists.flatMap(({ assumed }) => assumed),
    impossible: lists.some(({ impossible }) => impossible),
    lasting: false,
  }
}
