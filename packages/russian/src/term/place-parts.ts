import type { Atom, AtomPart, CalendarItem } from './calendar-atom.js'
import type { PlacedElement, TermElement } from './term-element.js'

type Part = { from: AtomPart; to: AtomPart }

/** Parts of every month as calendar items. */
export function everyMonth(found: { from: AtomPart; to: AtomPart }[]): Extract<TermElement, { type: 'interval' }> {
  const items = found.map(({ from, to }): CalendarItem => {
    const atom: Atom = { unit: 'part', part: from }
    return { from: atom, to: to.number === from.number ? atom : { unit: 'part', part: to } }
  })
  return { type: 'interval', items }
}

/**
 * Gives the parts of a month their month: «октябрь, 3 неделя» and «3 неделя (октябрь)» take the one that stands beside
 * them, «1 раз в месяц, последний четверг» takes every month. Parts that have none are unread.
 */
export function placeParts(elements: readonly PlacedElement[]): PlacedElement[] {
  const placed: PlacedElement[] = []
  const monthly = elements.some((element) => element.type === 'recurrence' && element.recurrence === 'monthly')
  const rhythmic = elements.some(({ type }) => type === 'recurrence')
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at]
    if (!element) continue
    const before = placed.at(-1)
    if (element.type === 'weekdays' && element.bare && [before, elements[at + 1]].some(isDay)) continue
    if (element.type === 'month-day' && !element.ofMonth && !rhythmic && before && !element.afterStop) {
      const dated = dayOfMonth(before, element)
      if (dated) {
        placed[placed.length - 1] = dated
        continue
      }
    }
    // «сентябрь, 15» is no month.
    if (element.type === 'unread' && element.number && before && !element.afterStop && isMonth(before)) {
      placed[placed.length - 1] = { ...place(before), end: element.end, type: 'unread' }
      continue
    }
    if (element.type !== 'part') {
      placed.push(element)
      continue
    }
    const after = elements[at + 1]
    const inBefore = before && !element.afterStop && withParts(before, -1, element)
    const inAfter = !inBefore && after && !after.afterStop && withParts(after, 0, element)
    if (inBefore) placed[placed.length - 1] = inBefore
    else if (inAfter) {
      placed.push(inAfter)
      at += 1
    } else if (monthly) placed.push({ ...element, ...everyMonth(element.items) })
    else placed.push({ ...place(element), type: 'unread' })
  }
  return placed
}

function isMonth(element: PlacedElement): boolean {
  return element.type === 'interval' && element.items.at(-1)?.to.unit === 'month'
}

function isDay(element: PlacedElement | undefined): boolean {
  if (element?.type !== 'interval' && element?.type !== 'deadline') return false
  return element.items.some(({ from }) => from.unit === 'day')
}

/** «в мае, до 20 числа» is «до 20 мая». */
function dayOfMonth(
  element: PlacedElement,
  { days, deadline, start, end }: PlacedElement & { type: 'month-day' },
): PlacedElement | undefined {
  const item = element.type === 'interval' && element.items.length === 1 ? element.items[0] : undefined
  if (!item || item.from !== item.to || item.from.unit !== 'month') return undefined
  const items = days.map(({ from, to }): CalendarItem => {
    const first: Atom = { ...item.from, unit: 'day', day: from }
    return { from: first, to: to === from ? first : { ...item.from, unit: 'day', day: to } }
  })
  const placed = { ...place(element), start: Math.min(element.start, start), end: Math.max(element.end, end) }
  return deadline ? { ...placed, type: 'deadline', items, edge: 'end' } : { ...placed, type: 'interval', items }
}

/** The element with its first or last month narrowed to the parts. */
function withParts(
  element: PlacedElement,
  index: 0 | -1,
  part: PlacedElement & { type: 'part' },
): PlacedElement | undefined {
  if (element.type !== 'interval') return undefined
  const item = element.items.at(index)
  if (!item || item.from !== item.to || item.from.unit !== 'month') return undefined
  const narrowed = part.items.map((one) => partOfMonth(one, item.from))
  const items = index === 0 ? [...narrowed, ...element.items.slice(1)] : [...element.items.slice(0, -1), ...narrowed]
  return {
    ...element,
    items,
    start: Math.min(element.start, part.start),
    end: Math.max(element.end, part.end),
    mended: element.mended || part.mended,
  }
}

function partOfMonth({ from, to }: Part, { unit, month, ...years }: Atom): CalendarItem {
  const of: Atom = { unit, ...(month !== undefined && { month }) }
  const first: Atom = { ...years, unit: 'part', part: from, of }
  return { from: first, to: to.number === from.number ? first : { ...years, unit: 'part', part: to, of } }
}

function place({ start, end, inBrackets, mended, afterStop }: PlacedElement): Omit<PlacedElement, 'type'> {
  return { start, end, inBrackets, mended, afterStop }
}
