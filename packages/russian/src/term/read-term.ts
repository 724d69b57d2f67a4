import { assumption } from './assumptions.js'
import { joinTokens, mendTokens } from './mend-tokens.js'
import { parseTerm } from './parse-term.js'
import { placeParts } from './place-parts.js'
import { planPeriod } from './plan-period.js'
import { resolveStatement } from './resolve-statement.js'
import { romanMonths } from './roman-months.js'
import type { PlacedElement } from './term-element.js'
import type { TermDraft } from './term-draft.js'
import { draftStatements } from './term-draft.js'
import type { TermInterval, TermKind, TermReading, TermStatement } from './term-reading.js'
import { tokenize } from './term-tokens.js'

/** What a term is read against. */
export interface TermContext {
  /** First and last day of the plan, ISO dates. */
  period: { start: string; end: string }
}

/** No cell «Срок» is longer or says more; what is beyond is prose and stays unread. */
const longestTerm = 2000
const mostElements = 60

/**
 * Reads the cell «Срок» against the plan's period: «октябрь – ноябрь 2025 г.», «до 1 сентября», «1 раз в полугодие»,
 * «по отдельному графику». Years left out come from the period. Never throws and never guesses in silence: what
 * cannot be read is `unknown`, what had to be assumed is in `assumed`, and the text stays as it was.
 *
 * Of several statements the reading tells the recurring one, else the first one with dates, else the first one;
 * all of them are in `statements`.
 */
export function readTerm(text: string, context: TermContext): TermReading {
  const period = planPeriod(context.period)
  const elements = text.length > longestTerm ? [] : elementsOf(text)
  const drafts = elements.length > mostElements ? [] : draftStatements(placeParts(elements))
  const statements: TermStatement[] = []
  let before: { draft: TermDraft; statement: TermStatement } | undefined
  for (const draft of drafts) {
    const statement = resolveStatement(draft, text, period, before)
    before = { draft, statement }
    statements.push(statement)
  }
  return combine(text, statements, { start: context.period.start, end: context.period.end })
}

/** Misprints are mended only where the words as they stand cannot be read, and only if that helps. */
function elementsOf(text: string): PlacedElement[] {
  const tokens = romanMonths(joinTokens(tokenize(text)))
  const elements = parseTerm(tokens)
  if (countUnread(elements) === 0) return elements
  const mended = mendTokens(tokens)
  if (!mended) return elements
  const again = parseTerm(mended)
  return countUnread(again) < countUnread(elements) ? again : elements
}

function countUnread(elements: readonly PlacedElement[]): number {
  return elements.filter(({ type }) => type === 'unread').length
}

function combine(text: string, statements: TermStatement[], period: TermContext['period']): TermReading {
  const main = mainStatement(statements)
  if (!main) {
    const unknown: TermStatement = {
      kind: 'unknown',
      text: text.trim(),
      start: null,
      end: null,
      confident: false,
      assumed: [],
    }
    return { ...unknown, text, period, statements: [unknown] }
  }
  const unread = main.kind !== 'unknown' && statements.some(({ kind }) => kind === 'unknown')
  const assumed = [
    ...statements.flatMap((statement) => statement.assumed),
    ...(unread ? [assumption('part-unread')] : []),
  ]
  const reading: TermReading = {
    ...main,
    ...widest(main, statements),
    text,
    period,
    confident: !unread && statements.every(({ confident }) => confident),
    assumed: assumed.filter(({ code }, index) => assumed.findIndex((other) => other.code === code) === index),
    statements,
  }
  const conditions = statements.flatMap(({ condition }) => condition ?? [])
  if (conditions.length > 0) reading.condition = conditions.join('; ')
  return reading
}

const datedKinds: ReadonlySet<TermKind> = new Set(['range', 'deadline', 'ongoing'])

function mainStatement(statements: TermStatement[]): TermStatement | undefined {
  return (
    statements.find(({ kind }) => kind === 'recurring') ??
    statements.find(({ kind }) => datedKinds.has(kind)) ??
    statements.find(({ kind }) => kind !== 'unknown') ??
    statements[0]
  )
}

/** First and last day and the intervals over the statements of one kind; a rhythm takes the dates it continues along. */
function widest(main: TermStatement, statements: TermStatement[]): Pick<TermStatement, 'start' | 'end' | 'intervals'> {
  const kin = statements.filter(
    ({ kind }) => kind === main.kind || (main.kind === 'recurring' && (kind === 'range' || kind === 'deadline')),
  )
  if (kin.length < 2) return { start: main.start, end: main.end }
  const starts = kin.flatMap(
    ({ kind, start, end }) => (kind === 'deadline' && main.kind === 'recurring' ? end : start) ?? [],
  )
  const ends = kin.flatMap(({ end }) => end ?? [])
  const range = { start: starts.toSorted()[0] ?? null, end: ends.toSorted().at(-1) ?? null }
  const intervals: TermInterval[] = kin.flatMap(({ kind, intervals: own, start, end }) => {
    if (own) return own
    return end === null || kind === 'recurring' ? [] : [{ start, end }]
  })
  if (main.kind === 'ongoing' && intervals.some((one) => one.start === range.start && one.end === range.end))
    return range
  return intervals.length > 1 ? { ...range, intervals } : range
}
