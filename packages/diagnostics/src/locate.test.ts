import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openGate } from './gate.js'
import { describePlace, locate } from './locate.js'
import type { Source } from './source.js'

const sourceOf = (text: string): Map<string, Source> => new Map([['plan.md', openGate('plan.md', text).value!]])
const place = (start: number, end: number) => ({ file: 'plan.md', start, end })

describe('locate', () => {
  it('counts lines and columns from 1, the end exclusive', () => {
    const sources = sourceOf('# План\r\n\r\nСрок: май\r\n')
    expect(locate(place(14, 17), sources)).toEqual({ file: 'plan.md', line: 3, column: 7, endLine: 3, endColumn: 10 })
    expect(locate(place(0, 8), sources)).toMatchObject({ line: 1, column: 1, endLine: 3, endColumn: 1 })
  })

  it('counts an emoji as two columns, as editors do', () => {
    expect(locate(place(3, 4), sourceOf('😀 а'))).toMatchObject({ column: 4, endColumn: 5 })
  })

  it('takes what lies outside the text for its end', () => {
    expect(locate(place(90, 99), sourceOf('а\nб'))).toMatchObject({ line: 2, column: 2, endLine: 2, endColumn: 2 })
    expect(locate(place(0, 0), sourceOf(''))).toMatchObject({ line: 1, column: 1 })
  })

  it('knows no lines of data and of files that are not there', () => {
    expect(locate({ path: ['documents'] }, sourceOf('а'))).toBeUndefined()
    expect(locate({ file: 'other.md', start: 0, end: 1 }, sourceOf('а'))).toBeUndefined()
  })

  it('agrees with counting line ends', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', 'а', '😀'), { maxLength: 40 }), fc.nat(50), (parts, offset) => {
        const text = parts.join('')
        const before = text.slice(0, Math.min(offset, text.length)).split('\n')
        expect(locate(place(offset, offset), sourceOf(text))).toMatchObject({
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
        })
      }),
    )
  })
})

describe('describePlace', () => {
  it('names file, line and column, or the file alone', () => {
    expect(describePlace(place(3, 4), sourceOf('а\nбв'))).toBe('plan.md:2:2')
    expect(describePlace(place(3, 4), new Map())).toBe('plan.md')
  })

  it('writes a path of data the way it is written in code', () => {
    expect(describePlace({ path: ['documents', 'plan', 'parts', 0, 'title'] }, new Map())).toBe(
      'documents.plan.parts[0].title',
    )
    expect(describePlace({ path: ['documents', 'my plan.md', 'parts', 10] }, new Map())).toBe(
      'documents["my plan.md"].parts[10]',
    )
    expect(describePlace({ path: ['люди', 'соколов-и'] }, new Map())).toBe('люди.соколов-и')
  })
})
