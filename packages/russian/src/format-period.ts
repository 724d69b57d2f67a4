import { daysInMonth, parseIso } from './calendar-date.js'
import type { DateForm } from './format-date.js'
import { formatDate } from './format-date.js'
import { monthNominative } from './months.js'

const nbsp = '\u00a0'

/**
 * Writes an interval of two ISO dates. In words it is as short as it can be: «2025/26 учебный год», «2025–2026 гг.»,
 * «октябрь – ноябрь 2025 г.», «сентябрь 2025 г. – май 2026 г.», «12–15 декабря 2025 г.», else «с … по …». In figures:
 * «01.09.2025–31.05.2026». A text that is not an ISO date is printed as it is.
 */
export function formatPeriod(period: { start: string; end: string }, form: DateForm = 'word'): string {
  const { start, end } = period
  if (start === end) return formatDate(start, form)
  if (form === 'digital') return `${formatDate(start, form)}–${formatDate(end, form)}`
  return schoolYear(period) ?? wholeYears(period) ?? wholeMonths(period) ?? sameMonth(period) ?? fromTo(period)
}

function schoolYear({ start, end }: { start: string; end: string }): string | undefined {
  const from = parseIso(start)
  const to = parseIso(end)
  if (!from || !to || !start.endsWith('-09-01') || !end.endsWith('-08-31') || to.year !== from.year + 1)
    return undefined
  return `${from.year}/${String(to.year % 100).padStart(2, '0')} учебный год`
}

function wholeYears({ start, end }: { start: string; end: string }): string | undefined {
  if (!start.endsWith('-01-01') || !end.endsWith('-12-31')) return undefined
  const from = start.slice(0, 4)
  const to = end.slice(0, 4)
  return from === to ? `${from}${nbsp}г.` : `${from}–${to}${nbsp}гг.`
}

function wholeMonths({ start, end }: { start: string; end: string }): string | undefined {
  const from = parseIso(start)
  const to = parseIso(end)
  if (!from || !to || from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return undefined
  const last = `${monthNominative(to.month)}${nbsp}${to.year}${nbsp}г.`
  if (from.year !== to.year) return `${monthNominative(from.month)}${nbsp}${from.year}${nbsp}г.${nbsp}– ${last}`
  return from.month === to.month ? last : `${monthNominative(from.month)}${nbsp}– ${last}`
}

function sameMonth({ start, end }: { start: string; end: string }): string | undefined {
  const from = parseIso(start)
  return from && start.slice(0, 7) === end.slice(0, 7) ? `${from.day}–${formatDate(end, 'word')}` : undefined
}

function fromTo({ start, end }: { start: string; end: string }): string {
  return `с${nbsp}${formatDate(start, 'word')} по${nbsp}${formatDate(end, 'word')}`
}
