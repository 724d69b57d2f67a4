import fc from 'fast-check'
import { expect, it } from 'vitest'
import { romanNumber } from './roman-number.js'

const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** Reads Roman figures: a smaller one before a greater one is taken away. */
function read(number: string): number {
  const figures = [...number].map((sign) => values[sign] ?? Number.NaN)
  return figures.reduce((sum, value, index) => sum + (value < (figures[index + 1] ?? 0) ? -value : value), 0)
}

it('writes Roman figures', () => {
  expect([1, 4, 9, 14, 40, 99, 1994].map(romanNumber)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX', 'MCMXCIV'])
})

it('writes what can be read back, with no figure four times', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (count) => {
      expect(read(romanNumber(count))).toBe(count)
      expect(romanNumber(count)).not.toMatch(/(.)\1{3}/)
    }),
  )
})

it('leaves in Arabic figures what has no Roman ones', () => {
  expect([0, 4000].map(romanNumber)).toEqual(['0', '4000'])
})
