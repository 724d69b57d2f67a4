import type { Table, TableCell, TableRow } from '@dorozhnik/blocks'
import type { ContentTable, ContentTableRow } from '@dorozhnik/model'
import { isBlank } from '@dorozhnik/model'
import { captionOf } from '../plan/table-part.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { viewContent } from './blocks.js'

/** A plain table as it is; none when it has no row or no column, which is a finding. */
export function viewTable(scope: Scope, table: ContentTable): Table | undefined {
  const widths = widthsOf(table)
  const width = table.rows.length === 0 ? 0 : Math.max(table.align.length, ...widths)
  if (width === 0) {
    scope.report('empty-table', { count: 0 }, scope.places.at(table))
    return undefined
  }
  const rows = table.rows.map((row, index) => tableRow(scope, row, width - (widths[index] ?? 0)))
  const header = headerLength(table.rows)
  return {
    type: 'table',
    ...captionOf(scope, table),
    columns: Array.from({ length: width }, (_, index) => ({
      key: `column${index + 1}`,
      align: table.align[index] ?? 'left',
    })),
    // A header without a word would be an empty line at the top of every page.
    header: isEmptyHeader(table.rows) ? [] : rows.slice(0, header),
    rows: isEmptyHeader(table.rows) ? rows.slice(1) : rows.slice(header),
    ...originOf(scope, table),
  }
}

/** How many columns each row covers, cells that reach down from the rows above included. */
function widthsOf({ rows }: ContentTable): number[] {
  let reaching: { width: number; rows: number }[] = []
  return rows.map(({ cells }) => {
    const above = reaching.reduce((sum, { width }) => sum + width, 0)
    reaching = reaching.flatMap((one) => (one.rows > 1 ? [{ ...one, rows: one.rows - 1 }] : []))
    let own = 0
    for (const { columnSpan = 1, rowSpan = 1 } of cells) {
      own += columnSpan
      if (rowSpan > 1) reaching.push({ width: columnSpan, rows: rowSpan - 1 })
    }
    return above + own
  })
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
      ...(cell.columnSpan !== undefined && { columnSpan: cell.columnSpan }),
      ...(cell.rowSpan !== undefined && { rowSpan: cell.rowSpan }),
      ...originOf(scope, cell),
    }),
  )
  const empty = Array.from({ length: Math.max(0, missing) }, (): TableCell => ({ type: 'tableCell', children: [] }))
  return { type: 'tableRow', cells: [...cells, ...empty], ...originOf(scope, row) }
}
