import { cell, gost2025, row, sectionRow, table } from '@dorozhnik/blocks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handlers } from '../handlers/index.js'
import { startWriting } from '../writing.js'
import { type PlacedRow, placeCells } from './place-cells.js'

function place(columns: number, ...rows: Parameters<typeof table>[2][]): { shapes: string[]; codes: string[] } {
  const writing = startWriting(gost2025, handlers)
  const keys = Array.from({ length: columns }, (_, column) => `c${column}`)
  const placed = placeCells(table(keys, [], ...rows), writing)
  return { shapes: placed.rows.map(shape), codes: writing.diagnostics.map(({ code }) => code) }
}

/** `0+2r` is a cell at column 0 over two columns that starts a merge of rows. */
function shape(one: PlacedRow | { type: 'sectionRow' }): string {
  if (one.type === 'sectionRow') return 'section'
  return one.cells.map(({ column, columnSpan, merge }) => `${column}+${columnSpan}${merge?.[0] ?? ''}`).join(' ')
}

describe('placing cells into the grid', () => {
  it('continues a cell over several rows in the rows below', () => {
    const { shapes } = place(3, row(cell(['а'], { rowSpan: 2, columnSpan: 2 }), 'б'), row('в'), row('г', 'д', 'е'))
    expect(shapes).toEqual(['0+2r 2+1', '0+2c 2+1', '0+1 1+1 2+1'])
  })

  it('fills rows that are too short', () => {
    expect(place(3, row('а')).shapes).toEqual(['0+1 1+1 2+1'])
  })

  it('clamps spans to the grid, to the rows of the group and to what is free', () => {
    expect(place(2, row(cell(['а'], { columnSpan: 9 }))).shapes).toEqual(['0+2'])
    expect(place(2, row(cell(['а'], { rowSpan: 9 }), 'б'), sectionRow('1.', 'в'), row('г', 'д')).shapes).toEqual([
      '0+1 1+1',
      'section',
      '0+1 1+1',
    ])
    expect(place(3, row('а', cell(['б'], { rowSpan: 2 }), 'в'), row(cell(['г'], { columnSpan: 3 }))).shapes).toEqual([
      '0+1 1+1r 2+1',
      '0+1 1+1c 2+1',
    ])
    expect(place(1, row(cell(['а'], { columnSpan: 0, rowSpan: Number.NaN }))).shapes).toEqual(['0+1'])
  })

  it('puts what does not fit into the last cell and says so', () => {
    const writing = startWriting(gost2025, handlers)
    const { rows } = placeCells(table(['a', 'b'], [], row('а', 'б', 'в', 'г')), writing)
    expect(rows[0]).toMatchObject({ cells: [{ children: [{}] }, { children: [{}, {}, {}] }] })
    expect(writing.diagnostics.map(({ code }) => code)).toEqual(['table-row-too-long'])
  })

  it('covers every column of every row once, whatever the spans', () => {
    const span = fc.integer({ min: 1, max: 4 })
    const anyCell = fc.tuple(span, span).map(([columnSpan, rowSpan]) => cell(['а'], { columnSpan, rowSpan }))
    const anyRow = fc.array(anyCell, { maxLength: 5 }).map((cells) => row(...cells))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(anyRow, { maxLength: 6 }), (columns, rows) => {
        const writing = startWriting(gost2025, handlers)
        const keys = Array.from({ length: columns }, (_, column) => `c${column}`)
        let above = new Map<number, string>()
        for (const one of placeCells(table(keys, [], ...rows), writing).rows) {
          if (one.type === 'sectionRow') continue
          const current = new Map<number, string>()
          let next = 0
          for (const { column, columnSpan, merge } of one.cells) {
            expect(column).toBe(next)
            next += columnSpan
            if (merge === 'continue') expect(above.get(column)).toBe(`${columnSpan}`)
            if (merge) current.set(column, `${columnSpan}`)
          }
          expect(next).toBe(columns)
          above = current
        }
      }),
    )
  })
})
