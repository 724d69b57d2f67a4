import { daysInMonth, parseIso } from '../calendar-date.js'
import { formatDate } from '../format-date.js'
import { formatPeriod } from '../format-period.js'
import { monthNominative } from '../months.js'
import type { TermInterval, TermReading, TermStatement } from './term-reading.js'

type Form = 'word' | 'digital'

/** Ways to write a range, a deadline or something lasting; none for what has no dates. */
export function printDates(statement: TermStatement, period: TermReading['period'], form: Form): string[] {
  const { kind, start, end } = statement
  if (end === null) return kind === 'ongoing' && start !== null ? [`с ${formatDate(start, form)}`] : []
  const intervals = statement.intervals ?? [{ start, end }]
  if (kind === 'deadline') return [intervals.map((one) => `до ${formatDate(one.end, form)}`).join(', ')]
  if (kind === 'range') return [printIntervals(intervals, form), intervals.map((one) => plain(one, form)).join(', ')]
  return kind === 'ongoing' && start !== null ? printLasting({ start, end }, period, form) : []
}

function printLasting(span: { start: string; end: string }, period: TermReading['period'], form: Form): string[] {
  const { start, end } = span
  const written = formatPeriod(span, 'word')
  const whole = start === period.start && end === period.end
  return [
    ...(written.endsWith('учебный год') ? [`в течение ${written.replace('учебный год', 'учебного года')}`] : []),
    ...(start.endsWith('-01-01') && end.endsWith('-12-31') ? [`в течение ${written}`, written] : []),
    ...(whole ? ['постоянно'] : []),
    ...(end === period.end ? [`с ${formatDate(start, form)}`] : []),
    formatPeriod(span, form),
    `постоянно, с ${formatDate(start, form)} по ${formatDate(end, form)}`,
    ...(start === period.start ? [`постоянно, до ${formatDate(end, form)}`] : []),
  ]
}

/** Intervals after one another; whole months of one year name it once: «октябрь, декабрь 2025 г., март 2026 г.». */
export function printIntervals(intervals: readonly TermInterval[], form: Form): string {
  if (form === 'digital') return intervals.map((one) => plain(one, form)).join(', ')
  return intervals
    .map((one, index) => {
      const next = intervals[index + 1]
      const months = monthsOf(one)
      const shared = months && next && monthsOf(next) && next.start?.slice(0, 4) === one.start?.slice(0, 4)
      return shared ? months : plain(one, form)
    })
    .join(', ')
}

function plain({ start, end }: TermInterval, form: Form): string {
  return start === null ? `до ${formatDate(end, form)}` : formatPeriod({ start, end }, form)
}

/** «октябрь», «октябрь – ноябрь» for whole months of one year. */
export function monthsOf({ start, end }: TermInterval): string | undefined {
  const from = start === null ? undefined : parseIso(start)
  const to = parseIso(end)
  if (!from || !to || from.year !== to.year || from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) {
    return undefined
  }
  const first = monthNominative(from.month)
  return from.month === to.month ? first : `${first} – ${monthNominative(to.month)}`
}
