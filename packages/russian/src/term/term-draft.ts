import type { PlacedElement } from './term-element.js'

/** Elements that make one statement. */
export interface TermDraft {
  elements: PlacedElement[]
  /** Texts of brackets that are no time, as offsets. */
  conditions: { start: number; end: number }[]
  /** «далее» stood before it: it continues the statement before. */
  further: boolean
  approximate: boolean
  /** Number of the group: what stands between semicolons and full stops. */
  group: number
}

type ElementType = PlacedElement['type']
const open: readonly ElementType[] = ['undated', 'asneeded']
const rhythm: readonly ElementType[] = ['recurrence', 'weekdays']

/** Sorts elements into statements: a rhythm takes the dates beside it as its anchors and bounds. */
export function draftStatements(elements: readonly PlacedElement[]): TermDraft[] {
  const drafts: TermDraft[] = []
  let group = 0
  let further = false
  let furtherInBrackets = false
  let approximate = false
  for (const element of elements) {
    if (element.afterStop) group += 1
    const current = drafts.at(-1)
    const inGroup = current?.group === group ? current : undefined
    const start = (): void => {
      drafts.push({ elements: [element], conditions: [], further, approximate, group })
      further = false
      approximate = false
    }
    if (element.type === 'inclusive') continue
    if (element.type === 'further') {
      further = true
      furtherInBrackets = element.inBrackets
    } else if (element.type === 'approximate') {
      if (inGroup && element.inBrackets) inGroup.approximate = true
      else approximate = true
    } else if (element.inBrackets && inGroup && isCondition(element) && !(further && furtherInBrackets)) {
      inGroup.conditions.push({ start: element.start, end: element.end })
    } else if (element.type === 'unread') {
      if (inGroup && further && furtherInBrackets) {
        // «октябрь (далее – Этап)» gives a short name and says nothing of what goes on.
        inGroup.conditions.push({ start: element.start, end: element.end })
        further = false
      } else if (inGroup && holds(inGroup, open)) inGroup.elements.push(element)
      else start()
    } else if (further || !inGroup || holds(inGroup, ['unread']) !== holds(inGroup, open)) {
      if (inGroup && holds(inGroup, open) && open.includes(element.type)) inGroup.elements.push(element)
      else if (!further && rhythm.includes(element.type)) absorb(drafts, element, group, approximate)
      else start()
    } else if (rhythm.includes(element.type)) {
      absorb(drafts, element, group, approximate)
      approximate = false
    } else if (open.includes(element.type)) start()
    else if (holds(inGroup, rhythm) || sameKind(inGroup, element)) inGroup.elements.push(element)
    else start()
  }
  const last = drafts.at(-1)
  if (further && last) onward(last)
  return drafts
}

/** «октябрь и далее»: what «далее» ends with goes on. */
function onward(draft: TermDraft): void {
  const [only, second] = draft.elements
  const [item, more] = only?.type === 'interval' ? only.items : []
  if (only?.type !== 'interval' || second || !item || more) {
    draft.approximate = true
    return
  }
  const { items: _, ...place } = only
  draft.elements = [{ ...place, type: 'from', atom: item.from, after: false }]
}

function isCondition(element: PlacedElement): boolean {
  return element.type === 'unread' || open.includes(element.type)
}

function holds(draft: TermDraft, types: readonly ElementType[]): boolean {
  return draft.elements.some(({ type }) => types.includes(type))
}

/** One more interval, deadline or day of the month of the same kind. A start and an end make one statement too. */
function sameKind(draft: TermDraft, element: PlacedElement): boolean {
  const first = draft.elements[0]
  if (element.type === 'ongoing')
    return first !== undefined && draft.elements.every((one) => limits(one) || one.type === 'ongoing')
  if (first?.type === 'ongoing') return limits(element)
  return first?.type === element.type && element.type !== 'from'
}

/** What bounds «постоянно»: a start, a last day, a year, a range of months. */
function limits(element: PlacedElement): boolean {
  if (element.type === 'from' || element.type === 'deadline') return true
  if (element.type !== 'interval' || element.items.length !== 1) return false
  const item = element.items[0]
  return item !== undefined && (item.from !== item.to || item.from.unit.endsWith('year') || item.from.unit === 'half')
}

/** A rhythm joins the dated drafts of its group that have none; a second rhythm begins a new statement. */
function absorb(drafts: TermDraft[], element: PlacedElement, group: number, approximate: boolean): void {
  const taken: TermDraft[] = []
  for (let last = drafts.at(-1); last; last = drafts.at(-1)) {
    if (last.group !== group || holds(last, [...open, 'unread'])) break
    if (holds(last, rhythm)) {
      if (taken.length > 0 || !compatible(last, element)) break
      taken.unshift(last)
      drafts.pop()
      break
    }
    taken.unshift(last)
    drafts.pop()
    if (last.further) break
  }
  drafts.push({
    elements: [...taken.flatMap((draft) => draft.elements), element],
    conditions: taken.flatMap((draft) => draft.conditions),
    further: taken.some((draft) => draft.further),
    approximate: approximate || taken.some((draft) => draft.approximate),
    group,
  })
}

/** «ежегодно, 2 раза в год» and «еженедельно по пятницам» are one rhythm said twice. */
function compatible(draft: TermDraft, element: PlacedElement): boolean {
  const before = draft.elements.find((candidate) => rhythm.includes(candidate.type))
  if (!before || before.type === element.type) {
    if (before?.type !== 'recurrence' || element.type !== 'recurrence') return false
    return before.recurrence === 'yearly' || element.recurrence === 'yearly' || before.recurrence === element.recurrence
  }
  return true
}
