import type { Block, SectionRow, Table, TableRow } from '@dorozhnik/blocks'
import type { Writing } from '../writing.js'

/** A row whose cells cover every column of the grid exactly once. */
export interface PlacedRow {
  type: 'placedRow'
  header: boolean
  cells: PlacedCell[]
}

/** A cell in the grid. */
export interface PlacedCell {
  column: number
  columnSpan: number
  /** `continue` stands under a cell that covers several rows and has no contents of its own. */
  merge?: 'restart' | 'continue'
  /** Rows that a cell which starts a merge covers. */
  rowSpan?: number
  children: Block[]
}

/** Puts cells into the grid: spans are clamped to it, gaps are filled with empty cells. */
export function placeCells(table: Table, writing: Writing): { header: PlacedRow[]; rows: (PlacedRow | SectionRow)[] } {
  const columns = table.columns.length
  const header = placeGroup(table.header, columns, true, writing)
  const rows: (PlacedRow | SectionRow)[] = []
  let group: TableRow[] = []
  for (const row of table.rows) {
    if (row.type === 'tableRow') {
      group.push(row)
      continue
    }
    rows.push(...placeGroup(group, columns, false, writing), row)
    group = []
  }
  for (const row of placeGroup(group, columns, false, writing)) rows.push(row)
  return { header, rows }
}

/** Rows between two section rows: a row span does not reach over a section row. */
function placeGroup(rows: readonly TableRow[], columns: number, header: boolean, writing: Writing): PlacedRow[] {
  // Rows that a cell above still covers, by its first column.
  const open = new Map<number, { rows: number; columnSpan: number; owner: PlacedCell }>()
  return rows.map((row, index) => {
    const cells: PlacedCell[] = []
    // Where text goes that has no cell of its own: the last cell, or the one above that reaches down here.
    let owner: PlacedCell | undefined
    let next = 0
    for (let column = 0; column < columns; ) {
      const above = open.get(column)
      if (above) {
        cells.push({ column, columnSpan: above.columnSpan, merge: 'continue', children: [] })
        if (above.rows > 1) open.set(column, { ...above, rows: above.rows - 1 })
        else open.delete(column)
        owner = above.owner
        column += above.columnSpan
        continue
      }
      const cell = row.cells[next++]
      const columnSpan = Math.min(span(cell?.columnSpan), roomFor(column, columns, open))
      const rowSpan = Math.min(span(cell?.rowSpan), rows.length - index)
      owner = { column, columnSpan, ...(rowSpan > 1 && { merge: 'restart', rowSpan }), children: cell?.children ?? [] }
      if (rowSpan > 1) open.set(column, { rows: rowSpan - 1, columnSpan, owner })
      cells.push(owner)
      column += columnSpan
    }
    const rest = row.cells.slice(next)
    if (rest.length > 0 && owner) {
      owner.children = [...owner.children, ...rest.flatMap((cell) => cell.children)]
      reportRest(row, columns, writing)
    }
    return { type: 'placedRow', header, cells }
  })
}

/** Free columns from `column` up to the end or to a cell that reaches down from above. */
function roomFor(column: number, columns: number, open: ReadonlyMap<number, unknown>): number {
  let end = column + 1
  while (end < columns && !open.has(end)) end++
  return end - column
}

/** Cells for which the grid has no column: nothing is dropped, but the author should know. */
function reportRest(row: TableRow, columns: number, writing: Writing): void {
  writing.report('table-row-too-long', row.origin, {
    ru: `В строке таблицы больше ячеек, чем колонок (${columns}); лишнее напечатано в последней ячейке.`,
    en: `A row has more cells than the table has columns (${columns}); the rest is printed in its last cell.`,
  })
}

function span(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? Math.max(1, Math.trunc(value)) : 1
}
