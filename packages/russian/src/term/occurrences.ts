import { addDays, compareDates, daysInMonth, parseIso, toIso, weekday } from '../calendar-date.js'
import type { TermInterval, TermReading, TermStatement } from './term-reading.js'

/**
 * The dates of all that can be dated, in the order of the calendar: intervals, deadlines (without a start), the
 * occurrences of what recurs on a date, and the weeks, months, quarters and years (counted from the start) of what
 * recurs in each. What recurs a number of times in a year without dates has none.
 */
export function occurrences(reading: TermReading): TermInterval[] {
  const all = reading.statements.flatMap(datesOf)
  const seen = new Set<string>()
  return all
    .filter(({ start, end }) => {
      const key = `${start}/${end}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .toSorted((a, b) => compareText(a.start ?? a.end, b.start ?? b.end) || compareText(a.end, b.end))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function datesOf(statement: TermStatement): TermInterval[] {
  if (statement.intervals) return statement.intervals
  const { start, end } = statement
  if (end === null) return []
  if (statement.kind !== 'recurring') return [{ start, end }]
  if (start === null) return []
  if (statement.weekdays) return days(start, end, statement.weekdays)
  if (statement.recurrence === 'weekly') return pieces(start, end, (at) => addDays(at, 7 - weekday(at)))
  if (statement.recurrence === 'monthly') return pieces(start, end, ({ year, month }) => endOfMonth(year, month))
  if (statement.recurrence === 'yearly') return pieces(start, end, (at) => addDays({ ...at, year: at.year + 1 }, -1))
  if (statement.recurrence === 'quarterly')
    return pieces(start, end, ({ year, month }) => endOfMonth(year, Math.ceil(month / 3) * 3))
  return []
}

type CalendarDay = NonNullable<ReturnType<typeof parseIso>>

function endOfMonth(year: number, month: number): CalendarDay {
  return { year, month, day: daysInMonth(year, month) }
}

function days(start: string, end: string, wanted: number[]): TermInterval[] {
  return pieces(start, end, (at) => at).filter((piece) =>
    wanted.includes(weekday(parseIso(piece.end) ?? { year: 1, month: 1, day: 1 })),
  )
}

/** Cuts the days from `start` to `end` into pieces that end where `endOf` says. */
function pieces(start: string, end: string, endOf: (at: CalendarDay) => CalendarDay): TermInterval[] {
  const result: TermInterval[] = []
  const last = parseIso(end)
  let at = parseIso(start)
  if (!last) return result
  while (at && compareDates(at, last) <= 0) {
    const pieceEnd = endOf(at)
    const until = compareDates(pieceEnd, last) < 0 ? pieceEnd : last
    result.push({ start: toIso(at), end: toIso(until) })
    at = addDays(until, 1)
  }
  return result
}
