import { check, openWorkspace } from 'dorozhnik'
import { describe, expect, it } from 'vitest'
import { generateWorkspace } from '../bench/generate-workspace.mjs'
import { median } from '../bench/pairs.mjs'
import { rows } from '../bench/rows.mjs'
import { misses, printTable } from '../bench/table.mjs'

describe('the generated workspace', () => {
  const files = generateWorkspace(60)

  it('is the same every time, and another one for another size', () => {
    expect(generateWorkspace(60)).toEqual(files)
    expect(generateWorkspace(61)['plan.md']).not.toContain(files['plan.md'])
  })

  it('holds as many activities as were asked for, of about 270 characters', () => {
    expect(files['plan.md']?.match(/\{#m-\d+\}/g)).toHaveLength(60)
    const large = generateWorkspace(1000)['plan.md'] ?? ''
    expect(large.length / 1000).toBeGreaterThan(250)
    expect(large.length / 1000).toBeLessThan(300)
  })

  it('is a workspace that nothing is wrong with', () => {
    const findings = check(openWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes }))))
    expect(
      findings.filter(({ severity }) => severity !== 'info').map(({ code, message }) => [code, message.en]),
    ).toEqual([])
  })
})

describe('the rows against docx alone', () => {
  it('are the same rows, or the measurement says what it cannot write', async () => {
    const { ours, alone } = await rows(30, 1)
    expect([ours > 0, alone > 0]).toEqual([true, true])
  })
})

describe('the table of figures', () => {
  const figure = { name: 'build', seen: '1 ms', must: 1, goal: 0.5 }

  it.each([
    [0.5, 'goal', false],
    [0.75, 'ok', false],
    [1.01, 'MISSED', true],
    [undefined, 'not measured: no pandoc', false],
  ])('says of %s: %s', (value, words, missed) => {
    const row = printTable([{ ...figure, value, reason: 'no pandoc' }]).split('\n')[1]
    expect(row?.endsWith(words)).toBe(true)
    expect(misses({ ...figure, value })).toBe(missed)
  })

  it('takes the middle of what was measured', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })
})
