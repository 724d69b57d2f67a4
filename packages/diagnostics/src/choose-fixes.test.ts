import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from './apply-edits.js'
import { chooseFixes } from './choose-fixes.js'
import type { Diagnostic, Edit } from './diagnostic.js'

const localized = { ru: 'а', en: 'a' }
const finding = (...fixes: Edit[][]): Diagnostic => ({
  code: 'a',
  severity: 'error',
  message: localized,
  fixes: fixes.map((edits) => ({ title: localized, edits })),
})
const edit = (start: number, end: number, file = 'a.md', text = 'x'): Edit => ({ file, start, end, text })

describe('chooseFixes', () => {
  it('takes whole fixes, the first of those that touch each other', () => {
    const { edits, counts } = chooseFixes([
      finding([edit(4, 6), edit(0, 1)]),
      finding([edit(6, 7)]),
      finding([edit(20, 21), edit(5, 5)]),
      finding([edit(8, 8)]),
      finding([edit(8, 8)]),
      finding([edit(0, 1, 'b.md'), edit(12, 13)]),
    ])
    expect([...edits].map(([file, list]) => [file, list.map(({ start }) => start)])).toEqual([
      ['a.md', [0, 4, 8, 12]],
      ['b.md', [0]],
    ])
    expect([...counts]).toEqual([
      ['a.md', 3],
      ['b.md', 1],
    ])
  })

  it('leaves a choice to a person, and files that may not be changed alone', () => {
    expect(chooseFixes([finding([edit(0, 1)], [edit(0, 2)]), finding(), finding([])]).edits.size).toBe(0)
    const both = [finding([edit(0, 1), edit(0, 1, 'b.md')])]
    expect(chooseFixes(both, (file) => file !== 'b.md').edits.size).toBe(0)
  })

  it('gives edits that can be applied', () => {
    const place = fc.tuple(fc.nat(30), fc.nat(4)).map(([start, length]) => edit(start, start + length))
    const some = fc.array(fc.array(place, { maxLength: 3 }), { maxLength: 12 })
    fc.assert(
      fc.property(some, (fixes) => {
        const { edits } = chooseFixes(fixes.map((one) => finding(one)))
        for (const list of edits.values()) applyEdits('-'.repeat(40), list)
      }),
      { numRuns: 1000 },
    )
  })
})
