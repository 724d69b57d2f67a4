import type { Atom, CalendarItem } from './calendar-atom.js'
import { firstMonth } from './atom-span.js'

/** More items than this in one list are no term. */
const mostItems = 400

/** True for «2026 год» and «2023–2026 годы». */
export function isYears({ from, to }: CalendarItem): boolean {
  return from.unit === 'year' && to.unit === 'year' && from.year !== undefined
}

/** Makes an item for every year of «Июнь – август 2022 г., 2023 г.», «май 2025–2027 гг.», «2025, 2026 гг.: май». */
export function expandYears(items: CalendarItem[]): CalendarItem[] | undefined {
  const result: CalendarItem[] = []
  let run: CalendarItem[] = []
  let runEnded = false
  for (const item of items) {
    if (isYears(item) && run.some((member) => yearWritten(member.to) !== undefined)) {
      for (const year of yearsOf(item)) result.push(...run.map((member) => inYear(member, year)))
      runEnded = true
    } else if (isYears(item)) {
      result.push(item)
    } else {
      if (runEnded) run = []
      runEnded = false
      run.push(item)
      result.push(item)
    }
    if (result.length > mostItems) return undefined
  }
  return leadingYears(result)?.flatMap((item) => {
    const { year, yearTo } = item.to
    if (year === undefined || yearTo === undefined || yearTo - year > 30) return [item]
    return Array.from({ length: yearTo - year + 1 }, (_, index) => inYear(item, year + index))
  })
}

/** «2025 г.: сентябрь, октябрь»: years at the beginning go over to what has none. */
function leadingYears(items: CalendarItem[]): CalendarItem[] | undefined {
  const first = items.findIndex((item) => !isYears(item))
  const rest = items.slice(first)
  if (first <= 0 || rest.some((item) => isYears(item) || yearWritten(item.to) !== undefined)) return items
  const years = items.slice(0, first).flatMap(yearsOf)
  if (years.length * rest.length > mostItems) return undefined
  return years.flatMap((year) => rest.map((item) => inYear(item, year)))
}

function yearsOf({ from, to }: CalendarItem): number[] {
  const first = from.year ?? 0
  const last = Math.min(to.year ?? first, first + 30)
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index)
}

function inYear({ from, to }: CalendarItem, year: number): CalendarItem {
  const { yearTo: _, ...end } = { ...to, year }
  if (from === to) return { from: end, to: end }
  const { year: __, yearTo: ___, ...start } = from
  return { from: start, to: end }
}

function yearWritten(atom: Atom): number | undefined {
  return atom.year ?? atom.schoolYear
}

/** The calendar year that is written in an atom, by itself or through its school year. */
export function writtenYear(atom: Atom): number | undefined {
  if (atom.year !== undefined) return atom.year
  if (atom.schoolYear === undefined) return undefined
  return atom.unit === 'school-year' || firstMonth(atom) >= 9 ? atom.schoolYear : atom.schoolYear + 1
}

/** Gives the year of a neighbour to items that have none: «сентябрь, октябрь 2025», «декабрь, январь 2026», «май 2025, июнь». */
export function shareYears(items: CalendarItem[]): CalendarItem[] {
  const shared = [...items]
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const item = shared[i]
    const next = shared[i + 1]
    if (!item || !next || hasYear(item)) continue
    const year = writtenYear(next.from) ?? yearOfBeginning(next)
    if (year === undefined) continue
    shared[i] = withYear(item, order(item.to) <= order(next.from) ? year : year - 1)
  }
  for (let i = 1; i < shared.length; i += 1) {
    const item = shared[i]
    const before = shared[i - 1]
    if (!item || !before || hasYear(item)) continue
    const year = writtenYear(before.to) ?? writtenYear(before.from)
    if (year === undefined) continue
    const started = withStart(item, order(item.from) >= order(before.to) ? year : year + 1)
    shared[i] = started
  }
  return shared
}

function hasYear({ from, to }: CalendarItem): boolean {
  return (
    [from, to].some((atom) => writtenYear(atom) !== undefined || atom.relativeYear !== undefined) ||
    from.unit === 'year' ||
    from.unit === 'school-year'
  )
}

function yearOfBeginning({ from, to }: CalendarItem): number | undefined {
  const end = writtenYear(to)
  return end === undefined ? undefined : order(from) <= order(to) ? end : end - 1
}

function withYear({ from, to }: CalendarItem, year: number): CalendarItem {
  if (from === to) return single({ ...from, year })
  return { from, to: { ...to, year } }
}

function withStart({ from, to }: CalendarItem, year: number): CalendarItem {
  return from === to ? single({ ...from, year }) : { from: { ...from, year }, to }
}

function single(atom: Atom): CalendarItem {
  return { from: atom, to: atom }
}

/** Place within a year, for telling what comes first. */
export function order(atom: Atom): number {
  return (
    firstMonth(atom) * 100 +
    (atom.unit === 'day' ? (atom.day ?? 1) : atom.unit === 'part' ? (atom.part?.number ?? 1) : 0)
  )
}
