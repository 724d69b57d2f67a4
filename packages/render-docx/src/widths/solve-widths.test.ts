import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type WidthDemand, linesIn, solveWidths } from './solve-widths.js'

function demand(change: Partial<WidthDemand>): WidthDemand {
  const columns = change.minima?.length ?? 3
  return {
    total: 10_000,
    minima: Array.from({ length: columns }, () => 500),
    hints: Array.from({ length: columns }, () => undefined),
    padding: 170,
    masses: new Float64Array(columns).fill(1000),
    lines: new Float64Array(columns).fill(1),
    ...change,
  }
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)

describe('solving widths', () => {
  it('fills the width exactly and never goes below a minimum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }).chain((columns) =>
          fc.record({
            minima: fc.array(fc.integer({ min: 100, max: 800 }), { minLength: columns, maxLength: columns }),
            masses: fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: columns * 5, maxLength: columns * 5 }),
            hints: fc.array(
              fc.option(
                fc
                  .tuple(fc.integer({ min: 100, max: 3000 }), fc.integer({ min: 0, max: 3000 }))
                  .map(([least, more]) => ({
                    least,
                    most: least + more,
                  })),
                { nil: undefined },
              ),
              { minLength: columns, maxLength: columns },
            ),
          }),
        ),
        ({ minima, masses, hints }) => {
          const asked = demand({
            minima,
            hints,
            masses: Float64Array.from(masses),
            lines: new Float64Array(masses.length).fill(1),
          })
          const widths = solveWidths(asked)
          expect(sum(widths)).toBe(10_000)
          for (const [column, width] of widths.entries()) {
            expect(Number.isInteger(width)).toBe(true)
            expect(width).toBeGreaterThanOrEqual(Math.floor(minima[column] ?? 0))
          }
          expect(solveWidths(asked)).toEqual(widths)
        },
      ),
    )
  })

  it('gives more to the column with more text', () => {
    const [number = 0, title = 0, term = 0] = solveWidths(demand({ masses: Float64Array.from([300, 40_000, 4000]) }))
    expect(title).toBeGreaterThan(term)
    expect(term).toBeGreaterThan(number)
  })

  it('keeps what is asked for as long as there is room', () => {
    const hints = [{ least: 600, most: 1000 }, undefined, { least: 1500, most: 2000 }]
    const [number = 0, , term = 0] = solveWidths(demand({ hints, masses: Float64Array.from([9000, 40_000, 9000]) }))
    expect(number).toBeGreaterThanOrEqual(600)
    expect(number).toBeLessThanOrEqual(1001)
    expect(term).toBeGreaterThanOrEqual(1500)
    expect(term).toBeLessThanOrEqual(2001)
  })

  it('makes the table lower than equal columns would', () => {
    const masses = Float64Array.from([300, 30_000, 5000, 300, 60_000, 9000])
    const height = (widths: readonly number[]): number =>
      [0, 3].reduce(
        (total, row) =>
          total + Math.max(...widths.map((width, column) => linesIn(masses[row + column] ?? 0, 1, width - 170))),
        0,
      )
    const widths = solveWidths(demand({ masses, lines: new Float64Array(6).fill(1) }))
    expect(height(widths)).toBeLessThan(height([3334, 3333, 3333]) * 0.7)
  })

  it('shares the width of a table without text', () => {
    const widths = solveWidths(demand({ masses: new Float64Array(0), lines: new Float64Array(0) }))
    expect(sum(widths)).toBe(10_000)
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(10)
  })
})
