import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatTerm } from './format-term.js'
import { readTerm } from './read-term.js'
import type { TermReading } from './term-reading.js'

const list = readFileSync(new URL('../../bench/terms.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)

const rows = list.map((line) => {
  const [phrase = '', period = '', ...meant] = line.split('\t')
  const [start = '', end = ''] = period.split('/')
  return { phrase, period: { start, end }, expected: meant.filter(Boolean).join(' ') }
})

function meaning({ kind, start, end, recurrence, count }: TermReading): string {
  const times = count === undefined ? undefined : String(Math.round(count * 1000) / 1000)
  return [kind, start, end, recurrence, times].filter(Boolean).join(' ')
}

describe('the phrases of schools and offices', () => {
  it('are read right, nearly all, and what is not right is unknown', () => {
    const misses = rows.filter(({ phrase, period, expected }) => meaning(readTerm(phrase, { period })) !== expected)
    expect(rows.length).toBeGreaterThan(900)
    expect(misses.length).toBeLessThan(rows.length * 0.01)
    expect(misses.filter(({ phrase, period }) => readTerm(phrase, { period }).kind !== 'unknown')).toEqual([])
  })

  it('are printed so that they read back as the same', () => {
    for (const { phrase, period } of rows) {
      const reading = readTerm(phrase, { period })
      const again = readTerm(formatTerm(reading), { period })
      expect([phrase, meaning(again), again.intervals]).toEqual([phrase, meaning(reading), reading.intervals])
    }
  })
})
