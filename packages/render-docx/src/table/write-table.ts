import type { SectionRow, Table } from '@dorozhnik/blocks'
import { strToU8 } from 'fflate'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { runs, text } from '../runs.js'
import { type Room, type Writing, inTable } from '../writing.js'
import { type FittedTable, fitColumns } from './fit-columns.js'
import { keepRows } from './keep-rows.js'
import { type PlacedRow, placeCells } from './place-cells.js'
import { makeRowStamp } from './row-stamp.js'

// Large enough to be worth a call, small enough that ropes of text do not pile up.
const chunkLength = 1 << 15

// Word and LibreOffice get slow from the first number of rows on; above the second LibreOffice gives up.
const manyRows = 2000
const mostRows = 10_000

/** Writes a table: widths are solved, rows are stamped one after another. */
export function writeTable(table: Table, writing: Writing, room: Room): Piece[] {
  if (table.columns.length === 0 || table.header.length + table.rows.length === 0) {
    reportEmpty(table, writing)
    // A name without its table is still the author's text.
    return caption(table, writing, room)
  }
  reportLength(table, writing)
  const { header, rows } = placeCells(table, writing)
  const fitted = fitColumns(table, header, rows, writing, room)
  writing.tableSizes.add(fitted.halfPoints)
  const chunks: Uint8Array[] = []
  let xml = ''
  for (const piece of stampRows(table, header, rows, fitted, writing, room)) {
    xml += piece
    if (xml.length >= chunkLength) {
      chunks.push(strToU8(xml))
      xml = ''
    }
  }
  chunks.push(strToU8(xml))
  return [
    ...caption(table, writing, room),
    { type: 'stampedTable', chunks },
    line(inTable(room) ? { style: 'SectionEnd' } : { style: 'Gap' }),
  ]
}

/** «Таблица 1 — название» above the table. */
function caption({ caption: name }: Table, writing: Writing, room: Room): Piece[] {
  if (name === undefined) return []
  const label = name.label === undefined ? [] : text(`${name.label} — `, name.origin, writing)
  const cell = inTable(room) ? room.body.look : undefined
  const look = writing.look(`caption|${JSON.stringify(cell)}`, () => ({
    style: 'TableCaption',
    ...cell,
    keepNext: true,
  }))
  return [line(look, ...label, ...runs(name.children, writing, room))]
}

/** Rows without columns are texts that are lost; a table that holds nothing loses nothing. */
function reportEmpty(table: Table, writing: Writing): void {
  const rows = [...table.header, ...table.rows]
  if (!rows.some((row) => (row.type === 'sectionRow' ? row.children : row.cells).length > 0)) return
  writing.report(
    'empty-table',
    table.origin,
    {
      ru: 'Таблица не напечатана: в ней есть строки, но нет ни одного столбца.',
      en: 'The table is not printed: it has rows, but no column.',
    },
    { ru: 'Назовите столбцы таблицы.', en: 'Name the columns of the table.' },
    'error',
  )
}

function reportLength(table: Table, writing: Writing): void {
  // The headings of groups between the rows do not count.
  const count = table.rows.filter(({ type }) => type === 'tableRow').length
  if (count <= manyRows) return
  writing.report(
    'table-too-long',
    table.origin,
    {
      ru: `Таблица слишком длинная (строк: ${count}): Word и LibreOffice открывают такие с трудом или не открывают вовсе.`,
      en: `The table is too long (${count} rows): Word and LibreOffice open such tables slowly or not at all.`,
    },
    { ru: 'Разделите план на части или приложения.', en: 'Split the plan into parts or appendices.' },
    count > mostRows ? 'error' : 'warning',
  )
}

function* stampRows(
  table: Table,
  header: readonly PlacedRow[],
  rows: readonly (PlacedRow | SectionRow)[],
  fitted: FittedTable,
  writing: Writing,
  room: Room,
): Generator<string> {
  const rowStamp = makeRowStamp(table, fitted, writing, room)
  const { whole, withNext } = keepRows(fitted, room)
  yield rowStamp.samples.table.before
  for (const row of header) yield rowStamp.row(row, true, true)
  for (const [index, row] of rows.entries()) {
    if (row.type === 'sectionRow') yield rowStamp.section(row)
    else yield rowStamp.row(row, whole[index] === true, withNext[index] === true)
  }
  yield rowStamp.samples.table.after
}
