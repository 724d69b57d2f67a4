import { readFileSync } from 'node:fs'
import { readTerm } from '../dist/term/read-term.js'

/** Phrases of schools and offices with their meaning, written down before they were ever read by the program. */
const list = new URL('./terms.tsv', import.meta.url)

/**
 * Reads every phrase of the list and compares kind, first day, last day, rhythm and count.
 *
 * @returns {{ right: number, total: number, misses: { text: string, expected: string, got: string, uncertain: boolean }[] }}
 * `uncertain` is true for a miss that says so itself: `unknown` rather than wrong.
 */
export function measureTerms(read = readTerm) {
  const misses = []
  const rows = termRows()
  for (const { phrase, period, expected } of rows) {
    const reading = read(phrase, { period })
    const got = meaning(reading)
    if (got !== expected) misses.push({ text: phrase, expected, got, uncertain: reading.kind === 'unknown' })
  }
  return { right: rows.length - misses.length, total: rows.length, misses }
}

/** The rows of the list, the meaning on one line. */
export function termRows() {
  const [, ...lines] = readFileSync(list, 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [phrase, period, ...meant] = line.split('\t')
    const [start, end] = period.split('/')
    return { phrase, period: { start, end }, expected: meant.join(' ').replaceAll(/ +/g, ' ').trim() }
  })
}

function meaning({ kind, start, end, recurrence, count }) {
  const times = count === undefined ? undefined : String(Math.round(count * 1000) / 1000)
  return [kind, start, end, recurrence, times].filter(Boolean).join(' ')
}
