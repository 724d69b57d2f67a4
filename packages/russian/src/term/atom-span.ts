import type { CalendarDate } from '../calendar-date.js'
import { addDays, dayNumber, daysInMonth, weekday } from '../calendar-date.js'
import type { Atom, AtomPart } from './calendar-atom.js'

/** Days from `start` to `end`, both inclusive. */
export interface Span {
  start: CalendarDate
  end: CalendarDate
}

/** The first month of an atom; school units begin in September. */
export function firstMonth(atom: Atom): number {
  switch (atom.unit) {
    case 'day':
    case 'month':
      return atom.month ?? 1
    case 'season':
      return atom.months?.[0] ?? 1
    case 'quarter':
      return ((atom.number ?? 1) - 1) * 3 + 1
    case 'half':
      return atom.school ? (atom.number === 2 ? 1 : 9) : atom.number === 2 ? 7 : 1
    case 'school-quarter':
      return [9, 11, 1, 4][(atom.number ?? 1) - 1] ?? 9
    case 'trimester':
      return [9, 12, 3][(atom.number ?? 1) - 1] ?? 9
    case 'school-year':
      return 9
    case 'part':
      return atom.of ? firstMonth(atom.of) : 1
    default:
      return 1
  }
}

/** Days of an atom that begins in this calendar year; `undefined` for a day that the year does not have. */
export function spanInYear(atom: Atom, year: number): Span | undefined {
  const month = firstMonth(atom)
  switch (atom.unit) {
    case 'day': {
      const day = atom.day ?? 1
      if (day < 1 || day > daysInMonth(year, month)) return undefined
      return { start: { year, month, day }, end: { year, month, day } }
    }
    case 'month':
      return monthsFrom(year, month, 1)
    case 'season': {
      const [first, last] = atom.months ?? [month, month + 2]
      return monthsFrom(year, month, ((last - first + 12) % 12) + 1)
    }
    case 'quarter':
    case 'trimester':
      return monthsFrom(year, month, 3)
    case 'half':
      return monthsFrom(year, month, atom.school ? (atom.number === 2 ? 5 : 4) : 6)
    case 'school-quarter':
      return monthsFrom(year, month, atom.number === 3 ? 3 : 2)
    case 'school-year':
    case 'year':
      return monthsFrom(year, month, 12)
    case 'part': {
      const whole = atom.of && spanInYear(atom.of, year)
      return whole && atom.part ? partOfSpan(atom.part, whole, atom.of) : undefined
    }
    default:
      return undefined
  }
}

function monthsFrom(year: number, month: number, count: number): Span {
  const last = month + count - 1
  const endYear = year + Math.floor((last - 1) / 12)
  const endMonth = ((last - 1) % 12) + 1
  return {
    start: { year, month, day: 1 },
    end: { year: endYear, month: endMonth, day: daysInMonth(endYear, endMonth) },
  }
}

/** The named part of a span; `undefined` when there is no such part (a fifth week that does not exist). */
export function partOfSpan(part: AtomPart, whole: Span, of?: Atom): Span | undefined {
  const oneMonth = whole.start.year === whole.end.year && whole.start.month === whole.end.month
  switch (part.unit) {
    case 'decade':
      return oneMonth ? third(part.number, whole) : undefined
    case 'third':
      return oneMonth ? third(part.number, whole) : monthsThird(part.number, whole, of)
    case 'half':
      return oneMonth ? halfOfMonth(part.number, whole) : halfOfLonger(part.number, whole, of)
    case 'week':
      return oneMonth ? weekOfMonth(part.number, whole) : undefined
    case 'weekday':
      return oneMonth ? weekdayOfMonth(part, whole) : undefined
    case 'day':
      return { start: whole.end, end: whole.end }
    case 'workday': {
      const back = Math.max(0, weekday(whole.end) - 5)
      const day = addDays(whole.end, -back)
      return { start: day, end: day }
    }
  }
}

function third(number: number, { start, end }: Span): Span {
  if (number === 1) return { start, end: { ...start, day: 10 } }
  if (number === 2) return { start: { ...start, day: 11 }, end: { ...start, day: 20 } }
  return number === -2
    ? { start: { ...start, day: 11 }, end: { ...start, day: 20 } }
    : { start: { ...start, day: 21 }, end }
}

/** Beginning and end of something longer than a month are its first and last month; of a school year, of its lessons. */
function monthsThird(number: number, { start, end }: Span, of: Atom | undefined): Span {
  const last = of?.unit === 'school-year' ? 9 : (end.year - start.year) * 12 + end.month - start.month + 1
  const at = number === 1 ? 0 : number === 2 ? Math.floor((last - 1) / 2) : last - 1
  const month = start.month - 1 + at
  return monthsFrom(start.year + Math.floor(month / 12), (month % 12) + 1, number === 2 && last % 2 === 0 ? 2 : 1)
}

function halfOfMonth(number: number, { start, end }: Span): Span {
  return number === 1 ? { start, end: { ...start, day: 15 } } : { start: { ...start, day: 16 }, end }
}

function halfOfLonger(number: number, whole: Span, of: Atom | undefined): Span {
  if (of?.unit === 'school-year') {
    return number === 1 ? monthsFrom(whole.start.year, 9, 4) : monthsFrom(whole.start.year + 1, 1, 5)
  }
  const middle = Math.floor((dayNumber(whole.start) + dayNumber(whole.end)) / 2)
  const months = (whole.end.year - whole.start.year) * 12 + whole.end.month - whole.start.month + 1
  if (months % 2 === 0) {
    const month = whole.start.month - 1 + (number === 1 ? 0 : months / 2)
    return monthsFrom(whole.start.year + Math.floor(month / 12), (month % 12) + 1, months / 2)
  }
  const shift = middle - dayNumber(whole.start)
  return number === 1
    ? { start: whole.start, end: addDays(whole.start, shift) }
    : { start: addDays(whole.start, shift + 1), end: whole.end }
}

/** A week runs from Monday to Sunday and belongs to the month of its Thursday; the days of other months are left out. */
function weekOfMonth(number: number, { start, end }: Span): Span | undefined {
  const firstThursday = addDays(start, (11 - weekday(start)) % 7)
  const count = Math.floor((end.day - firstThursday.day) / 7) + 1
  const index = number > 0 ? number - 1 : count + number
  if (index < 0 || index >= count) return undefined
  const monday = addDays(firstThursday, index * 7 - 3)
  const sunday = addDays(monday, 6)
  return {
    start: monday.month === start.month ? monday : start,
    end: sunday.month === end.month ? sunday : end,
  }
}

function weekdayOfMonth({ number, weekday: wanted = 1 }: AtomPart, { start, end }: Span): Span | undefined {
  const first = addDays(start, (wanted - weekday(start) + 7) % 7)
  const count = Math.floor((end.day - first.day) / 7) + 1
  const index = number > 0 ? number - 1 : count + number
  if (index < 0 || index >= count) return undefined
  const day = addDays(first, index * 7)
  return { start: day, end: day }
}
