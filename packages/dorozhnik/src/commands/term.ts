import type { Language } from '@dorozhnik/diagnostics'
import { parsePeriod } from '@dorozhnik/model'
import {
  formatDate,
  formatTerm,
  occurrences,
  readTerm,
  type Recurrence,
  type TermInterval,
  type TermKind,
  type TermReading,
} from '@dorozhnik/russian'
import { clean, findings } from '../exit-codes.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'

/** More dates than this are counted, not listed. */
const mostDates = 12

/**
 * `term`: shows what a term means against the period of a plan. Ends with 0 when it was understood and with 1 when
 * it was not.
 *
 * @throws {UsageError} when the period is missing or is none
 */
export function term(phrase: string, periodText: string | undefined, session: Session): number {
  const { io, messages, format } = session
  if (periodText === undefined) throw new UsageError(messages.periodMissing())
  const period = parsePeriod(periodText)
  if (!period || period.start > period.end) throw new UsageError(messages.wrongPeriod(periodText))
  const reading = readTerm(phrase, { period })
  io.stdout.write(format === 'json' ? toJson(reading, session.language) : toText(reading, session.language))
  return reading.kind === 'unknown' ? findings : clean
}

function toJson(reading: TermReading, language: Language): string {
  const { period, statements, assumed, ...own } = reading
  const data = {
    ...own,
    assumed: assumed.map((one) => ({ code: one.code, message: one[language] })),
    printed: formatTerm(reading),
    occurrences: occurrences(reading),
    period,
    statements: statements.map((statement) => ({
      ...statement,
      assumed: statement.assumed.map((one) => ({ code: one.code, message: one[language] })),
    })),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

function toText(reading: TermReading, language: Language): string {
  const words = texts[language]
  const { kind, statements, assumed, condition } = reading
  const rows: [string, string[]][] = [
    [words.kind, [words.kinds[kind]]],
    [
      words.statements,
      statements.length > 1 ? statements.map((one) => `${one.text.trim()} — ${words.kinds[one.kind]}`) : [],
    ],
    [words.dates, datesOf(reading, language)],
    [words.recurrence, recurrenceOf(reading, language)],
    [words.condition, condition ? [condition] : []],
    [words.assumed, assumed.map((one) => one[language])],
    [words.printed, kind === 'unknown' ? [] : [formatTerm(reading)]],
  ]
  const shown = rows.filter(([, values]) => values.length > 0)
  const width = Math.max(...shown.map(([label]) => label.length)) + 2
  return shown
    .map(([label, values]) => `${`${label}:`.padEnd(width)}${values.join(`\n${' '.repeat(width)}`)}\n`)
    .join('')
}

function datesOf(reading: TermReading, language: Language): string[] {
  const words = texts[language]
  const { start, end } = reading
  const dates = occurrences(reading)
  if (dates.length > mostDates) {
    return [between({ start, end: end ?? start ?? '' }, language), words.occurrences(dates.length)]
  }
  if (dates.length > 0) return dates.map((one) => between(one, language))
  if (start === null && end === null) return []
  return end === null ? [words.from(day(start ?? '', language))] : [between({ start, end }, language)]
}

function between({ start, end }: TermInterval, language: Language): string {
  const words = texts[language]
  if (start === null) return words.until(day(end, language))
  return start === end ? day(end, language) : words.fromTo(day(start, language), day(end, language))
}

function day(iso: string, language: Language): string {
  return language === 'ru' ? formatDate(iso, 'digital') : iso
}

function recurrenceOf({ recurrence, count, bound, weekdays }: TermReading, language: Language): string[] {
  const words = texts[language]
  if (recurrence === undefined) return []
  const named = words.recurrences[recurrence]
  const days = weekdays ? `, ${weekdays.map((one) => words.weekdays[one - 1]).join(', ')}` : ''
  if (count === undefined) return [named + days]
  const amount = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(count)
  return [`${named}, ${words.times(bound === undefined ? amount : `${words.bounds[bound]} ${amount}`)}${days}`]
}

interface Texts {
  kind: string
  statements: string
  dates: string
  recurrence: string
  condition: string
  assumed: string
  printed: string
  kinds: Record<TermKind, string>
  recurrences: Record<Recurrence, string>
  bounds: Record<'at-least' | 'at-most', string>
  weekdays: readonly string[]
  times(count: string): string
  occurrences(count: number): string
  from(start: string): string
  until(end: string): string
  fromTo(start: string, end: string): string
}

const texts: Record<Language, Texts> = {
  ru: {
    kind: 'Вид',
    statements: 'Части',
    dates: 'Даты',
    recurrence: 'Повторение',
    condition: 'Условие',
    assumed: 'Принято',
    printed: 'Печать',
    kinds: {
      range: 'промежуток или дата (range)',
      deadline: 'последний срок (deadline)',
      ongoing: 'всё время (ongoing)',
      recurring: 'повторяется (recurring)',
      undated: 'зависит от чужого графика или события (undated)',
      asneeded: 'по необходимости (asneeded)',
      unknown: 'прочитать не удалось (unknown)',
    },
    recurrences: {
      weekly: 'каждую неделю',
      monthly: 'каждый месяц',
      quarterly: 'каждый квартал',
      yearly: 'каждый год',
      'n-per-year': 'несколько раз в год',
    },
    bounds: { 'at-least': 'не менее', 'at-most': 'не более' },
    weekdays: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
    times: (count) => `число раз: ${count}`,
    occurrences: (count) => `всего дат: ${count}`,
    from: (start) => `с ${start}`,
    until: (end) => `до ${end} включительно`,
    fromTo: (start, end) => `с ${start} по ${end}`,
  },
  en: {
    kind: 'Kind',
    statements: 'Parts',
    dates: 'Dates',
    recurrence: 'Recurrence',
    condition: 'Condition',
    assumed: 'Assumed',
    printed: 'Printed',
    kinds: {
      range: 'an interval or a date (range)',
      deadline: 'a last day (deadline)',
      ongoing: 'all the time (ongoing)',
      recurring: 'comes back (recurring)',
      undated: 'hangs on another calendar or on an event (undated)',
      asneeded: 'on demand (asneeded)',
      unknown: 'could not be read (unknown)',
    },
    recurrences: {
      weekly: 'every week',
      monthly: 'every month',
      quarterly: 'every quarter',
      yearly: 'every year',
      'n-per-year': 'some times a year',
    },
    bounds: { 'at-least': 'at least', 'at-most': 'at most' },
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    times: (count) => `times: ${count}`,
    occurrences: (count) => `${count} dates in all`,
    from: (start) => `from ${start}`,
    until: (end) => `until ${end}, inclusive`,
    fromTo: (start, end) => `${start} to ${end}`,
  },
}
