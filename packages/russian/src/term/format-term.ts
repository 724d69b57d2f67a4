import { noBreak } from '../no-break.js'
import { printDates } from './print-dates.js'
import { printRecurring } from './print-recurring.js'
import { readTerm } from './read-term.js'
import type { TermReading, TermStatement } from './term-reading.js'

/** How the house writes terms. */
export interface TermStyle {
  /** «1 сентября 2025 г.» (the default) or «01.09.2025». */
  dates?: 'word' | 'digital'
}

/** More statements than this are printed as the author wrote them. */
const mostStatements = 6

/**
 * Prints a term from its meaning in house style: «октябрь – ноябрь 2025 г.», «до 1 сентября 2025 г.»,
 * «ежегодно, май», «в течение 2025/26 учебного года». What is printed reads back as the same kind, dates and rhythm
 * against the same period; what cannot be printed so, and what has no date, stays in the author's words.
 */
export function formatTerm(reading: TermReading, style: TermStyle = {}): string {
  const asWritten = reading.text.replaceAll(/\s+/gu, ' ').trim()
  const unread = reading.assumed.some(({ code }) => code === 'part-unread')
  if (unread || reading.statements.length > mostStatements) return asWritten
  const form = style.dates ?? 'word'
  const writings =
    reading.statements.length === 1
      ? writingsOf(reading, reading.period, form)
      : [...writingsOfAll(reading, form), statementByStatement(reading, form)]
  for (const writing of writings) {
    const printed = noBreak(writing)
    if (meansTheSame(reading, printed)) return printed
  }
  return asWritten
}

type Period = TermReading['period']

/** Ways to write one statement, the best first. */
function writingsOf(statement: TermStatement, period: Period, form: 'word' | 'digital'): string[] {
  const condition = statement.condition ? ` (${statement.condition})` : ''
  const writings =
    statement.kind === 'recurring' ? printRecurring(statement, form) : printDates(statement, period, form)
  return writings.map((writing) => writing + condition)
}

/** «октябрь 2025 г.; далее ежегодно» is one rhythm: «ежегодно, октябрь». */
function writingsOfAll(reading: TermReading, form: 'word' | 'digital'): string[] {
  const dated = reading.statements.every(({ end, kind }) => end !== null || kind === 'recurring')
  return dated ? writingsOf(reading, reading.period, form) : []
}

function statementByStatement({ statements, period }: TermReading, form: 'word' | 'digital'): string {
  return statements
    .map((statement) => {
      const same = writingsOf(statement, period, form).find((writing) => {
        const again = readTerm(writing, { period })
        return again.statements.length === 1 && signature(again) === signature(statement)
      })
      return same ?? statement.text
    })
    .join('; ')
}

function meansTheSame(reading: TermReading, printed: string): boolean {
  return signature(readTerm(printed, { period: reading.period })) === signature(reading)
}

/** All that tells one meaning from another. */
function signature({
  kind,
  start,
  end,
  intervals,
  recurrence,
  count,
  bound,
  weekdays,
  condition,
}: TermStatement): string {
  return JSON.stringify([kind, start, end, intervals, recurrence, count, bound, weekdays, condition])
}
