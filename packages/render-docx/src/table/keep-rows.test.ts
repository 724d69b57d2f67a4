import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Room } from '../writing.js'
import { keepRows } from './keep-rows.js'

const room: Room = { width: 9638, tallest: 900, body: 'text', listDepth: 0 }

/** The rows that stay with the next one, as their numbers. */
function together(heights: number[], ...merges: { row: number; rowSpan: number; height: number }[]): number[] {
  const { withNext } = keepRows({ heights: Float64Array.from(heights), merges }, room)
  return withNext.flatMap((kept, index) => (kept ? [index] : []))
}

const lines = (count: number): number[] => Array.from({ length: count }, () => 100)

describe('rows under one cell', () => {
  it('stay together when they fit into a third of a page', () => {
    expect(together([...lines(4), ...lines(6)], { row: 0, rowSpan: 4, height: 300 })).toEqual([0, 1, 2, 7, 8])
  })

  it('stay together as far as the text of the cell reaches when there are more of them', () => {
    expect(together(lines(30), { row: 2, rowSpan: 20, height: 350 })).toEqual([2, 3, 4, 27, 28])
  })

  it('may be cut with the cell when its text is taller than half a page', () => {
    const merges = [{ row: 1, rowSpan: 20, height: 1500 }]
    const { whole } = keepRows({ heights: Float64Array.from(lines(23)), merges }, room)
    expect(whole.map((kept, index) => (kept ? index : -1)).filter((index) => index >= 0)).toEqual([0, 21, 22])
  })

  it('never hang together over more than half a page, besides the last rows of the table', () => {
    const merge = fc.record({
      row: fc.nat(20),
      rowSpan: fc.integer({ min: 2, max: 20 }),
      height: fc.integer({ min: 1, max: 3000 }),
    })
    const height = fc.integer({ min: 50, max: 400 })
    fc.assert(
      fc.property(fc.array(height, { minLength: 41, maxLength: 41 }), merge, (heights, one) => {
        const { withNext } = keepRows({ heights: Float64Array.from(heights), merges: [one] }, room)
        let run = 0
        for (const [index, kept] of withNext.slice(0, 38).entries()) {
          run = kept ? run + (heights[index] ?? 0) : 0
          expect(run + (kept ? (heights[index + 1] ?? 0) : 0)).toBeLessThanOrEqual(room.tallest)
        }
        expect(withNext.at(-1)).toBe(false)
      }),
    )
  })
})
