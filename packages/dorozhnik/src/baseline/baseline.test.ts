import { type Diagnostic, openGate } from '@dorozhnik/diagnostics'
import { describe, expect, it } from 'vitest'
import { type Baseline, compareWithBaseline } from './baseline.js'
import { baselineText, parseBaseline } from './baseline-text.js'

const text = '# План\n\n1. Опрос\n   - Срок: май\n2. Опрос\n   - Срок: май\n'
const sources = new Map([['план.md', openGate('план.md', text).value!]])

function findings(code: string, ...starts: number[]): Diagnostic[] {
  return starts.map((start) => ({
    code,
    severity: 'warning',
    message: { ru: 'а', en: 'a' },
    place: { file: 'план.md', start, end: start + 3 },
  }))
}

const both = findings('term-inside-period', text.indexOf('май'), text.lastIndexOf('май'))
const all = (): boolean => true
const none: Baseline = new Map()

describe('compareWithBaseline', () => {
  it('takes findings in, and knows them again', () => {
    const first = compareWithBaseline(none, both, sources, all)
    expect(first).toMatchObject({ left: both, added: both, known: 0, fixed: [] })
    expect(compareWithBaseline(first.updated, both, sources, all)).toMatchObject({ left: [], added: [], known: 2 })
  })

  it('counts equal findings: of two only one is known', () => {
    const [one] = both
    const { updated } = compareWithBaseline(none, [one!], sources, all)
    expect(compareWithBaseline(updated, both, sources, all)).toMatchObject({ left: [both[1]], known: 1 })
  })

  it('tells what is mended, in the files that were looked at', () => {
    const { updated } = compareWithBaseline(none, both, sources, all)
    const mended = compareWithBaseline(updated, [], sources, all)
    expect(mended.fixed.map(({ file, finding }) => `${file} ${finding.text}`)).toEqual(['план.md май', 'план.md май'])
    expect(mended.updated.size).toBe(0)
    const elsewhere = compareWithBaseline(updated, [], sources, () => false)
    expect(elsewhere).toMatchObject({ fixed: [], updated })
  })

  it('never takes in errors of reading', () => {
    const errors = findings('yaml-syntax', 0)
    expect(compareWithBaseline(none, errors, sources, all)).toMatchObject({
      left: errors,
      added: [],
      updated: new Map(),
    })
  })
})

describe('baselineText', () => {
  it('is the same whatever the order, and is read back', () => {
    const { updated } = compareWithBaseline(none, [...both, ...findings('label-known', 2)], sources, all)
    const turned: Baseline = new Map([
      ['б.md', []],
      ...[...updated].map(([file, list]) => [file, list.toReversed()] as const),
    ])
    const written = baselineText(updated)
    expect(baselineText(turned)).toBe(written)
    expect(baselineText(parseBaseline(written)!)).toBe(written)
  })

  it.each([
    '',
    '[]',
    '{}',
    '{"version":2,"findings":{}}',
    '{"version":1,"findings":{"a":[{}]}}',
    '{"version":1,"findings":[]}',
  ])('is nothing else: %s', (other) => {
    expect(parseBaseline(other)).toBeUndefined()
  })
})
