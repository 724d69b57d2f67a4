import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLines } from './count-lines.js'
import { type WidthDemand, solveWidths } from './solve-widths.js'

function demand(change: Partial<WidthDemand>): WidthDemand {
  const columns = change.minima?.length ?? 3
  return {
    total: 10_000,
    minima: Array.from({ length: columns }, () => 500),
    hints: Array.from({ length: columns }, () => undefined),
    padding: 170,
    unit: 1,
    cells: Array.from({ length: columns }, () => text(1000)),
    ...change,
  }
}

/** A text of words of 300 with spaces between them. */
function text(mass: number): number[] {
  return Array.from({ length: Math.ceil(mass / 812) }, () => [300, 1]).flat()
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
            cells: masses.map(text),
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
    const [number = 0, title = 0, term = 0] = solveWidths(demand({ cells: [300, 40_000, 4000].map(text) }))
    expect(title).toBeGreaterThan(term)
    expect(term).toBeGreaterThan(number)
  })

  it('keeps what is asked for as long as there is room', () => {
    const hints = [{ least: 600, most: 1000 }, undefined, { least: 1500, most: 2000 }]
    const [number = 0, , term = 0] = solveWidths(demand({ hints, cells: [9000, 40_000, 9000].map(text) }))
    expect(number).toBeGreaterThanOrEqual(600)
    expect(number).toBeLessThanOrEqual(1001)
    expect(term).toBeGreaterThanOrEqual(1500)
    expect(term).toBeLessThanOrEqual(2001)
  })

  it('makes the table lower than equal columns would', () => {
    const cells = [300, 30_000, 5000, 300, 60_000, 9000].map(text)
    const height = (widths: readonly number[]): number =>
      [0, 3].reduce(
        (total, row) =>
          total + Math.max(...widths.map((width, column) => countLines(cells[row + column] ?? [], width - 170))),
        0,
      )
    expect(height(solveWidths(demand({ cells })))).toBeLessThan(height([3334, 3333, 3333]) * 0.7)
  })

  it('shares the width of a table without text', () => {
    const widths = solveWidths(demand({ cells: [] }))
    expect(sum(widths)).toBe(10_000)
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(10)
  })
})

describe('counting lines', () => {
  it('fills them word by word', () => {
    expect(countLines([], 1000)).toBe(0)
    expect(countLines([400, 1], 1000)).toBe(1)
    // 400 and a space of 512 leave no room for 400.
    expect(countLines([400, 1, 400, 2], 1000)).toBe(2)
    expect(countLines([200, 1, 200, 2], 1000)).toBe(1)
    expect(countLines([200, 2, 200, 2, 0, 2], 1000)).toBe(3)
    expect(countLines([600, 0, 400, 2], 1000)).toBe(1)
    expect(countLines([600, 0, 500, 2], 1000)).toBe(2)
  })

  it('breaks a word that is wider than the line', () => {
    expect(countLines([2500, 2], 1000)).toBe(3)
    expect(countLines([100, 1, 2500, 2], 1000)).toBe(4)
  })
})
