import type { SectionRow, Table } from '@dorozhnik/blocks'
import { shortened } from '../shortened.js'
import { halfPoints, lineHeight, twips } from '../units.js'
import { type Token, measure } from '../widths/measure.js'
import { solveWidths } from '../widths/solve-widths.js'
import type { Room, Writing } from '../writing.js'
import { chooseSize, hint, ordinaryWord } from './choose-size.js'
import { type TableDemand, gatherDemand } from './gather-demand.js'
import type { PlacedRow } from './place-cells.js'

/** Size and widths of a table. */
export interface FittedTable {
  /** Size of the characters in half-points. */
  halfPoints: number
  /** Width of each column in twips. */
  widths: number[]
  /** Estimated height of each body row in twips. */
  heights: Float64Array
  /** Cells over several body rows. */
  merges: FittedMerge[]
  /** Body rows that are one text over all columns. */
  overAll?: ReadonlySet<number>
}

/** A cell over several body rows. */
export interface FittedMerge {
  /** The first of them. */
  row: number
  rowSpan: number
  /** Estimated height of its text in twips. */
  height: number
}

// More rows change the widths no more and cost time.
const sampleRows = 120

/** Chooses the size of the text and the widths of the columns; says what does not fit. */
export function fitColumns(
  table: Table,
  header: readonly PlacedRow[],
  rows: readonly (PlacedRow | SectionRow)[],
  writing: Writing,
  room: Room,
): FittedTable {
  const { border, cellMargin, headerBold, size: largest } = writing.profile.table
  const columns = table.columns.length
  const padding = twips(cellMargin.horizontal) * 2 + Math.round(border * 20)
  // No narrower word can end up in a column too narrow for it, or the whole table is too wide.
  const wide = Math.min(ordinaryWord * 2048, ((room.width * 0.4 - padding) * 2048) / (largest * 20))
  const demand = gatherDemand(header, rows, columns, wide, headerBold)
  const { size, minima, tooWide } = chooseSize(table, demand, padding, writing, room)
  const unit = (size * 20) / 2048
  const widths = solveWidths({
    total: room.width,
    minima,
    hints: table.columns.map((column) => hint(column, writing)),
    padding,
    unit,
    cells: sampleCells(header, rows, columns, headerBold),
  })
  if (tooWide) reportTooWide(table, size, writing)
  else {
    for (const { token, column } of demand.wide) {
      if (token.width * unit > (widths[column] ?? 0) - padding) reportWord(token, writing)
    }
  }
  const extra = twips(cellMargin.vertical) * 2
  const lines = estimateLines(demand, rows.length, widths, padding, unit)
  const heights = lines.map((count) => count * lineHeight(size) + extra)
  const merges = demand.merges.map(({ row, rowSpan, column, columnSpan, mass, lines: paragraphs }): FittedMerge => {
    const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0)
    return { row, rowSpan, height: linesIn(mass * unit, paragraphs, width - padding) * lineHeight(size) + extra }
  })
  growLastRows(heights, merges)
  return { halfPoints: halfPoints(size), widths, heights, merges, overAll: rowsOverAll(rows, widths.length) }
}

function rowsOverAll(rows: readonly (PlacedRow | SectionRow)[], columns: number): Set<number> {
  const found = new Set<number>()
  if (columns > 1)
    for (const [index, row] of rows.entries()) if (row.type === 'placedRow' && row.cells.length === 1) found.add(index)
  return found
}

/** What a cell over several rows needs beyond their height is added to the last of them, as Word does. */
function growLastRows(heights: Float64Array, merges: readonly FittedMerge[]): void {
  for (const { row, rowSpan, height } of merges) {
    const last = row + rowSpan - 1
    let covered = 0
    for (let index = row; index <= last; index++) covered += heights[index] ?? 0
    if (covered < height) heights[last] = (heights[last] ?? 0) + height - covered
  }
}

function reportTooWide(table: Table, size: number, writing: Writing): void {
  const columns = table.columns.length
  writing.report(
    'table-too-wide',
    table.origin,
    {
      ru: `Таблица (колонок: ${columns}) не помещается по ширине страницы даже шрифтом ${size} пт: слова в ней будут разорваны.`,
      en: `A table of ${columns} columns does not fit the width of the page even at ${size} pt: its words will be broken.`,
    },
    {
      ru: 'Уберите колонку, сократите длинные слова или поставьте таблицу на альбомную страницу.',
      en: 'Take a column out, shorten long words or put the table on a landscape page.',
    },
  )
}

function reportWord(token: Token, writing: Writing): void {
  writing.report(
    'word-too-long',
    token.origin,
    {
      ru: `Слово «${shortened(token.text)}» шире своей колонки и будет разорвано.`,
      en: `The word “${shortened(token.text)}” is wider than its column and will be broken.`,
    },
    {
      ru: 'Сократите его или вставьте пробел; длинный адрес сделайте ссылкой с коротким текстом.',
      en: 'Shorten it or put a space into it; make a long address a link with a short text.',
    },
  )
}

/** Estimated lines of each body row: those of its tallest cell. */
function estimateLines(
  { masses, lines }: TableDemand,
  rows: number,
  widths: readonly number[],
  padding: number,
  unit: number,
): Float64Array {
  const estimated = new Float64Array(rows).fill(1)
  for (let row = 0; row < rows; row++) {
    for (const [column, width] of widths.entries()) {
      const index = row * widths.length + column
      const count = linesIn((masses[index] ?? 0) * unit, lines[index] ?? 0, width - padding)
      if (count > (estimated[row] ?? 0)) estimated[row] = count
    }
  }
  return estimated
}

/** Tokens of the cells of some rows, evenly taken from the whole table; a cell over several columns is left out. */
function sampleCells(
  header: readonly PlacedRow[],
  rows: readonly (PlacedRow | SectionRow)[],
  columns: number,
  headerBold: boolean,
): number[][] {
  const step = Math.max(1, Math.ceil(rows.length / sampleRows))
  const all = [...header, ...rows]
  const spread = spreadTokens(all, headerBold)
  const sampled = all.filter(
    (row, index): row is PlacedRow => row.type === 'placedRow' && (row.header || (index - header.length) % step === 0),
  )
  const cells = Array.from({ length: sampled.length * columns }, (): number[] => [])
  for (const [place, row] of sampled.entries()) {
    for (const { column, columnSpan, merge, children } of row.cells) {
      if (columnSpan > 1) continue
      if (merge === undefined) measure(children, row.header && headerBold, Infinity, cells[place * columns + column])
      else cells[place * columns + column] = spread.get(row)?.get(column) ?? []
    }
  }
  return cells
}

/** The tokens of cells over several rows, shared out evenly: each of the rows has to find room for its part. */
function spreadTokens(
  rows: readonly (PlacedRow | SectionRow)[],
  headerBold: boolean,
): Map<PlacedRow, Map<number, number[]>> {
  const spread = new Map<PlacedRow, Map<number, number[]>>()
  for (const [index, row] of rows.entries()) {
    if (row.type === 'sectionRow') continue
    for (const { column, columnSpan, rowSpan, children } of row.cells) {
      if (rowSpan === undefined || columnSpan > 1) continue
      const tokens: number[] = []
      measure(children, row.header && headerBold, Infinity, tokens)
      const share = Math.ceil(tokens.length / 2 / rowSpan) * 2
      for (let part = 0; part < rowSpan; part++) {
        const below = rows[index + part]
        if (below?.type !== 'placedRow') break
        const columns = spread.get(below) ?? new Map<number, number[]>()
        spread.set(below, columns.set(column, tokens.slice(part * share, (part + 1) * share)))
      }
    }
  }
  return spread
}

/** Estimated lines of a text: words leave a twelfth of a line empty, every paragraph half of its last line. */
function linesIn(mass: number, paragraphs: number, width: number): number {
  if (width <= 0) return paragraphs
  return Math.max(paragraphs, mass / (width * 0.92) + Math.max(0, paragraphs - 1) * 0.5)
}
