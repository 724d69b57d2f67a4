import type { SectionRow, Table } from '@dorozhnik/blocks'
import { strFromU8, strToU8 } from 'fflate'
import { cellLook } from '../body-look.js'
import { type Line, type Run, line, plain } from '../line.js'
import { type Piece, isLine, isStampedTable } from '../piece.js'
import { runs } from '../runs.js'
import { type Room, type TableBody, type Writing, inTable } from '../writing.js'
import { xmlOf } from '../xml.js'
import { type FittedTable, fitColumns } from './fit-columns.js'
import { type PlacedCell, type PlacedRow, placeCells } from './place-cells.js'
import { type TableSamples, tableSamples } from './table-samples.js'

// Large enough to be worth a call, small enough that ropes of text do not pile up.
const chunkLength = 1 << 15

/** Rows from which Word and LibreOffice get slow, and rows that they do not open any more in reasonable time. */
const manyRows = 2000

/** Writes a table: widths are solved, rows are stamped one after another. */
export function writeTable(table: Table, writing: Writing, room: Room): Piece[] {
  if (table.columns.length === 0 || table.header.length + table.rows.length === 0) return []
  if (table.rows.length > manyRows) {
    writing.report(
      'table-too-long',
      table.origin,
      {
        ru: `В таблице ${table.rows.length} строк: Word и LibreOffice открывают такие таблицы с трудом.`,
        en: `The table has ${table.rows.length} rows: Word and LibreOffice are slow to open such tables.`,
      },
      {
        ru: 'Разделите план на части или приложения.',
        en: 'Split the plan into parts or appendices.',
      },
    )
  }
  const { header, rows } = placeCells(table, writing)
  const fitted = fitColumns(table, header, rows, writing, room)
  writing.tableSizes.add(fitted.halfPoints)
  const chunks: Uint8Array[] = []
  let text = ''
  for (const piece of stampRows(table, header, rows, fitted, writing, room)) {
    text += piece
    if (text.length >= chunkLength) {
      chunks.push(strToU8(text))
      text = ''
    }
  }
  chunks.push(strToU8(text))
  return [{ type: 'stampedTable', chunks }, line(inTable(room) ? { style: 'SectionEnd' } : { style: 'Gap' })]
}

function* stampRows(
  table: Table,
  header: readonly PlacedRow[],
  rows: readonly (PlacedRow | SectionRow)[],
  fitted: FittedTable,
  writing: Writing,
  room: Room,
): Generator<string> {
  const samples = tableSamples(fitted.widths, writing.profile)
  const halfPage = room.height / 2
  yield samples.table.before
  for (const row of header) yield stampRow(row, table, fitted, samples, writing, room, true, true)
  for (const [index, row] of rows.entries()) {
    const last = index === rows.length - 1
    if (row.type === 'sectionRow') yield stampSectionRow(row, fitted, samples, writing, room)
    else {
      const whole = (fitted.heights[index] ?? 0) <= halfPage
      yield stampRow(row, table, fitted, samples, writing, room, whole, last && room.keepWithNext === true)
    }
  }
  yield samples.table.after
}

function stampRow(
  row: PlacedRow,
  table: Table,
  fitted: FittedTable,
  samples: TableSamples,
  writing: Writing,
  room: Room,
  cantSplit: boolean,
  keepNext: boolean,
): string {
  const { before, after } = samples.row({ header: row.header, cantSplit })
  let text = before
  for (const cell of row.cells) {
    const width = widthOf(cell, fitted)
    const sample = samples.cell({
      width,
      columnSpan: cell.columnSpan,
      header: row.header,
      ...(cell.merge && { merge: cell.merge }),
    })
    const body: TableBody = {
      halfPoints: fitted.halfPoints,
      align: table.columns[cell.column]?.align ?? 'left',
      role: row.header ? 'header' : 'text',
      keepNext,
    }
    text += sample.before + cellText(cell, body, width, writing, room) + sample.after
  }
  return text + after
}

/** The contents of a cell; Word insists on a paragraph at its end. */
function cellText(cell: PlacedCell, body: TableBody, width: number, writing: Writing, room: Room): string {
  const inside: Room = { width: Math.max(1, width - 170), height: room.height, body, listDepth: 0 }
  const pieces = writing.blocks(cell.children, inside)
  let text = ''
  for (const piece of pieces) text += pieceText(piece, writing)
  return isLine(pieces.at(-1)) ? text : text + writing.stamp.line(line(cellLook(body, writing)))
}

function pieceText(piece: Piece, writing: Writing): string {
  if (isLine(piece)) return writing.stamp.line(piece)
  if (isStampedTable(piece)) return piece.chunks.map((chunk) => strFromU8(chunk)).join('')
  return xmlOf(piece)
}

function stampSectionRow(
  row: SectionRow,
  fitted: FittedTable,
  samples: TableSamples,
  writing: Writing,
  room: Room,
): string {
  const width = fitted.widths.reduce((sum, one) => sum + one, 0)
  const outer = samples.row({ header: false, cantSplit: true })
  const cell = samples.cell({ width, columnSpan: fitted.widths.length, header: false })
  const look = writing.look(`section|${fitted.halfPoints}`, () => ({ style: `TableSection${fitted.halfPoints}` }))
  const body: TableBody = { halfPoints: fitted.halfPoints, align: 'left', role: 'text', keepNext: true }
  const inside: Room = { width, height: room.height, body, listDepth: 0 }
  const number: Run[] = row.number === undefined ? [] : [{ type: 'characters', value: `${row.number} `, look: plain }]
  const title: Line = { type: 'line', look, runs: [...number, ...runs(row.children, writing, inside)] }
  return outer.before + cell.before + writing.stamp.line(title) + cell.after + outer.after
}

function widthOf(cell: PlacedCell, fitted: FittedTable): number {
  let width = 0
  for (let column = cell.column; column < cell.column + cell.columnSpan; column++) width += fitted.widths[column] ?? 0
  return width
}
