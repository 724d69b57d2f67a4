import type { Problem } from './problem.js'
import { xmlTags } from './xml-tags.js'

interface OpenTable {
  columns: number
  rows: number
  /** Span of each cell of a vertical merge that may go on, by its first column. */
  merges: Map<number, number>
  row?: OpenRow
}

interface OpenRow {
  column: number
  cells: number
  merges: Map<number, number>
  cell?: { span: number; merge?: 'restart' | 'continue'; last: string; depth: number }
}

/** Tables as Word wants them, beyond what the schema says: full rows, closed merges, a paragraph at the end of a cell. */
export function checkTables(part: string, xml: string, problem: Problem): void {
  const tables: OpenTable[] = []
  let depth = 0
  for (const tag of xmlTags(xml)) {
    if (tag.kind === 'close') depth--
    const table = tables.at(-1)
    const row = table?.row
    const cell = row?.cell
    const value = tag.attributes.get('w:val')
    if (tag.kind !== 'close' && cell && depth === cell.depth + 1 && tag.name !== 'w:tcPr') cell.last = tag.name
    switch (tag.name) {
      case 'w:tbl':
        if (tag.kind === 'open') tables.push({ columns: 0, rows: 0, merges: new Map() })
        else if (tag.kind === 'close') {
          if (table?.rows === 0) problem('empty-table', part, 'таблица без строк.', 'a table without rows.')
          tables.pop()
        }
        break
      case 'w:gridCol':
        if (table && tag.kind !== 'close') table.columns++
        break
      case 'w:tr':
        if (table && tag.kind !== 'close') {
          table.rows++
          table.row = { column: 0, cells: 0, merges: new Map() }
        }
        if (table && tag.kind !== 'open') closeRow(table, part, problem)
        break
      case 'w:gridBefore':
      case 'w:gridAfter':
        if (row) row.column += Number(value)
        break
      case 'w:tc':
        if (row && tag.kind !== 'close') {
          row.cells++
          row.cell = { span: 1, last: '', depth }
        }
        if (table && row?.cell && tag.kind !== 'open') closeCell(table, row, part, problem)
        break
      case 'w:gridSpan':
        if (cell) cell.span = Number(value)
        break
      case 'w:vMerge':
        if (cell) cell.merge = value === 'restart' ? 'restart' : 'continue'
        break
    }
    if (tag.kind === 'open') depth++
  }
}

function closeCell(table: OpenTable, row: OpenRow, part: string, problem: Problem): void {
  const { cell } = row
  if (!cell) return
  if (cell.last !== 'w:p') {
    problem('cell-without-paragraph', part, 'ячейка не кончается абзацем.', 'a cell does not end with a paragraph.')
  }
  if (cell.merge === 'continue' && table.merges.get(row.column) !== cell.span) {
    problem(
      'merge-without-start',
      part,
      `объединение ячеек в колонке ${row.column + 1} продолжается, не начавшись.`,
      `a vertical merge in column ${row.column + 1} goes on without a start.`,
    )
  }
  if (cell.merge) row.merges.set(row.column, cell.span)
  row.column += cell.span
  delete row.cell
}

function closeRow(table: OpenTable, part: string, problem: Problem): void {
  const { row } = table
  if (!row) return
  if (row.cells === 0) problem('empty-row', part, 'строка таблицы без ячеек.', 'a table row without cells.')
  if (row.column !== table.columns) {
    problem(
      'row-outside-grid',
      part,
      `строка ${table.rows} занимает колонок: ${row.column}, а в сетке их ${table.columns}.`,
      `row ${table.rows} covers ${row.column} columns, the grid has ${table.columns}.`,
    )
  }
  table.merges = row.merges
  delete table.row
}
