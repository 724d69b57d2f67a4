import type { Table, TableCell, TableRow } from '@dorozhnik/blocks'
import type { ContentTable, ContentTableRow } from '@dorozhnik/model'
import { isBlank } from '@dorozhnik/model'
import { captionOf } from '../plan/table-part.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { viewContent } from './blocks.js'

// Word knows no wider table.
const mostColumns = 63

/** A plain table as it is; none when it has no row or no column, which is a finding. */
export function viewTable(scope: Scope, table: ContentTable): Table | undefined {
  const covered = coveredColumns(table.rows)
  const own = table.rows.map(({ cells }) => cells.reduce((sum, cell) => sum + spanOf(cell.columnSpan), 0))
  // Nothing reaches down into the first row of a sound table, so no row needs more columns than cells have of their own.
  const width = table.rows.length === 0 ? 0 : Math.max(table.align.length, ...own)
  if (width === 0) {
    scope.report('empty-table', { count: 0 }, scope.places.at(table))
    return undefined
  }
  const rows = table.rows.map((row, index) => tableRow(scope, row, width - (covered[index] ?? 0) - (own[index] ?? 0)))
  // A header without a word would be an empty line at the top of every page.
  const empty = isEmptyHeader(table.rows)
  const header = empty ? 0 : headerLength(table.rows)
  return {
    type: 'table',
    ...captionOf(scope, table),
    columns: Array.from({ length: width }, (_, index) => ({
      key: `column${index + 1}`,
      align: table.align[index] ?? 'left',
    })),
    header: rows.slice(0, header),
    rows: rows.slice(empty ? 1 : header),
    ...originOf(scope, table),
  }
}

/** How many columns of each row are covered by cells that reach down from the rows above. */
function coveredColumns(rows: readonly ContentTableRow[]): number[] {
  const ends = new Map<number, number>()
  let reaching = 0
  return rows.map(({ cells }, index) => {
    reaching -= ends.get(index) ?? 0
    const covered = reaching
    for (const { columnSpan, rowSpan } of cells) {
      if (rowSpan === undefined || rowSpan < 2) continue
      const end = index + Math.trunc(rowSpan)
      ends.set(end, (ends.get(end) ?? 0) + spanOf(columnSpan))
      reaching += spanOf(columnSpan)
    }
    return covered
  })
}

function spanOf(columns: number | undefined): number {
  return columns === undefined || !Number.isFinite(columns)
    ? 1
    : Math.min(mostColumns, Math.max(1, Math.trunc(columns)))
}

/** Rows of the header: the first one and those into which its cells reach; never the whole of a longer table. */
function headerLength(rows: readonly ContentTableRow[]): number {
  let length = 1
  for (let index = 0; index < length && index < rows.length; index++) {
    for (const { rowSpan = 1 } of rows[index]?.cells ?? []) length = Math.max(length, index + rowSpan)
  }
  return length < rows.length ? length : Math.min(1, rows.length)
}

function isEmptyHeader([first, second]: readonly ContentTableRow[]): boolean {
  return (
    second !== undefined &&
    first !== undefined &&
    first.cells.every(({ content, rowSpan }) => rowSpan === undefined && isBlank(content))
  )
}

function tableRow(scope: Scope, row: ContentTableRow, missing: number): TableRow {
  const cells = row.cells.map(
    (cell): TableCell => ({
      type: 'tableCell',
      children: viewContent(scope, cell.content, cell, 'content'),
      ...(cell.columnSpan !== undefined && { columnSpan: spanOf(cell.columnSpan) }),
      ...(cell.rowSpan !== undefined && { rowSpan: cell.rowSpan }),
      ...originOf(scope, cell),
    }),
  )
  const empty = Array.from({ length: Math.max(0, missing) }, (): TableCell => ({ type: 'tableCell', children: [] }))
  return { type: 'tableRow', cells: [...cells, ...empty], ...originOf(scope, row) }
}
