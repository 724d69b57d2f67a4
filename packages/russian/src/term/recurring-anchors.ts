import type { CalendarDate } from '../calendar-date.js'
import type { CalendarItem } from './calendar-atom.js'
import { expandYears, shareYears } from './expand-years.js'
import type { PlacedElement, TermElement } from './term-element.js'

/** What the statement before says, for «далее ежегодно». */
export interface Continued {
  elements: readonly PlacedElement[]
  /** Its last day. */
  end: CalendarDate | undefined
}

/** What a rhythm is tied to. */
export interface Anchors {
  items: CalendarItem[]
  deadlines: { item: CalendarItem; edge: 'start' | 'before' | 'middle' | 'end' | 'as-named' }[]
  monthDays: Extract<TermElement, { type: 'month-day' }>[]
  days: number[]
}

/** True when the elements name a date, a day of the month or a day of the week. */
export function hasAnchor(elements: readonly PlacedElement[]): boolean {
  return elements.some(
    ({ type }) => type === 'interval' || type === 'deadline' || type === 'month-day' || type === 'weekdays',
  )
}

/** The anchors of all elements, with the years that neighbours lend one another. */
export function gatherAnchors(elements: readonly PlacedElement[]): Anchors {
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
