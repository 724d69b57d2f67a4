import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseText } from './normalise-text.js'

const pieces = [
  'а',
  'и\u0306',
  'е\u0308',
  'е\u0316\u0301',
  'Å',
  'A\u030a',
  '\u212b',
  '\u1112\u1161\u11ab',
  '\u0958',
  '😀',
  'e\u0301\u0302',
  '\r\n',
  '\r',
  '\n',
  ' ',
  'abc',
  '\u0301',
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
const whole = (original: string): string =>
  original
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')

describe('normaliseText', () => {
  it('gives LF and NFC without the first byte order mark', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '\ufeff'), text, (mark, body) => {
        expect(normaliseText(mark + body).text).toBe(whole(mark + body))
      }),
      { numRuns: 1000 },
    )
  })

  it('finds the slice of the original that a place was made from', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '\ufeff'), text, fc.nat(), fc.nat(), (mark, body, first, second) => {
        const original = mark + body
        const { text: normal, toOriginal } = normaliseText(original)
        // Places that do not split a letter from its marks.
        const ends = [...normal.matchAll(/(?!\p{M})/gu)].map(({ index }) => index)
        const [start, end] = [ends[first % ends.length] ?? 0, ends[second % ends.length] ?? 0].toSorted(
          (a, b) => a - b,
        ) as [number, number]
        expect(whole(original.slice(toOriginal(start), toOriginal(end)))).toBe(normal.slice(start, end))
      }),
      { numRuns: 3000 },
    )
  })

  it('never goes back and stays inside the original', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: normal, toOriginal } = normaliseText(original)
        const offsets = Array.from({ length: normal.length + 3 }, (_, index) => toOriginal(index - 1))
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
        expect([offsets[0], offsets.at(-1)]).toEqual([0, original.length])
      }),
    )
  })

  it('points into the middle of a word with decomposed letters', () => {
    const { text: normal, toOriginal } = normaliseText('\ufeffсве\u0301тлыи\u0306 деи\u0306\r\nок')
    expect(normal).toBe('све\u0301тлый дей\nок')
    expect([normal.indexOf(' '), normal.indexOf('ок')].map(toOriginal)).toEqual([10, 17])
  })
})
