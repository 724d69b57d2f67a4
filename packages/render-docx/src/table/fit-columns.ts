import type { SectionRow, Table } from '@dorozhnik/blocks'
import { halfPoints, lineHeight, twips } from '../units.js'
import { type Measured, type Token, measure } from '../widths/measure.js'
import { solveWidths } from '../widths/solve-widths.js'
import type { Room, Writing } from '../writing.js'
import type { PlacedRow } from './place-cells.js'

/** Size and widths of a table. */
export interface FittedTable {
  /** Size of the characters in half-points. */
  halfPoints: number
  /** Width of each column in twips. */
  widths: number[]
  /** Estimated height of each body row in twips. */
  heights: Float64Array
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
  const { table: look } = writing.profile
  const columns = table.columns.length
  const padding = twips(look.cellMargin.horizontal) * 2 + Math.round(look.border * 20)
  // A word that asks for more than this is broken: it must not push the other columns off the page.
  const cap = columns === 1 ? room.width : room.width * (columns === 2 ? 0.6 : 0.4)
  const first = columns >= look.narrow.columns ? Math.min(look.size, look.narrow.size) : look.size
  const least = Math.min(look.leastSize ?? 9, first)
  const demand = gather(header, rows, columns, ((cap - padding) * 2048) / (least * 20), look.headerBold)

  let size = first
  let minima = demand.minimaAt(size, cap, padding)
  while (size > least && total(minima) > room.width) {
    size = Math.max(least, size - 1)
    minima = demand.minimaAt(size, cap, padding)
  }
  const unit = (size * 20) / 2048
  let widths: number[]
  if (total(minima) > room.width) {
    const share = room.width / total(minima)
    widths = minima.map((minimum) => Math.floor(minimum * share))
    widths[0] = (widths[0] ?? 0) + room.width - total(widths)
    writing.report(
      'table-too-wide',
      table.origin,
      {
        ru: `Таблица из ${columns} колонок не помещается по ширине страницы даже шрифтом ${least} пт: слова в ней будут разорваны.`,
        en: `A table of ${columns} columns does not fit the width of the page even at ${least} pt: its words will be broken.`,
      },
      {
        ru: 'Уберите колонку, сократите длинные слова или поставьте таблицу на альбомную страницу.',
        en: 'Take a column out, shorten long words or put the table on a landscape page.',
      },
    )
  } else {
    widths = solveWidths({
      total: room.width,
      minima,
      hints: table.columns.map(({ key }) => {
        const hint = Object.hasOwn(look.widths, key) ? look.widths[key] : undefined
        return hint && { least: twips(hint.least), most: twips(hint.most) }
      }),
      padding,
      unit,
      cells: sampleCells(header, rows, columns, look.headerBold),
    })
    for (const { token, column } of demand.wide) {
      if (token.width * unit <= (widths[column] ?? 0) - padding) continue
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
  }

  const high = lineHeight(size)
  const extra = twips(look.cellMargin.vertical) * 2
  const heights = new Float64Array(rows.length)
  for (let row = 0; row < rows.length; row++) {
    let most = 1
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column
      const count = linesIn(
        (demand.masses[index] ?? 0) * unit,
        demand.lines[index] ?? 0,
        (widths[column] ?? 0) - padding,
      )
      if (count > most) most = count
    }
    heights[row] = most * high + extra
  }
  return { halfPoints: halfPoints(size), widths, heights }
}

/** What all cells ask for, in 1/2048 em. */
interface Demand {
  minimaAt(size: number, cap: number, padding: number): number[]
  masses: Float32Array
  lines: Uint16Array
  wide: { token: Token; column: number }[]
}

function gather(
  header: readonly PlacedRow[],
  rows: readonly (PlacedRow | SectionRow)[],
  columns: number,
  wideFrom: number,
  headerBold: boolean,
): Demand {
  const longest = Array.from({ length: columns }, () => 0)
  const spans: { column: number; columnSpan: number; longest: number }[] = []
  const wide: Demand['wide'] = []
  const masses = new Float32Array(rows.length * columns)
  const lines = new Uint16Array(rows.length * columns)

  function note(column: number, columnSpan: number, measured: Measured): void {
    if (columnSpan > 1) {
      spans.push({ column, columnSpan, longest: measured.longest })
      return
    }
    for (const token of measured.wide) wide.push({ token, column })
    if (measured.longest > (longest[column] ?? 0)) longest[column] = measured.longest
  }

  for (const row of header) {
    for (const cell of row.cells) note(cell.column, cell.columnSpan, measure(cell.children, headerBold, wideFrom))
  }
  for (const [index, row] of rows.entries()) {
    if (row.type === 'sectionRow') continue
    for (const cell of row.cells) {
      if (cell.children.length === 0) continue
      const measured = measure(cell.children, false, wideFrom)
      note(cell.column, cell.columnSpan, measured)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        masses[index * columns + column] = measured.mass / cell.columnSpan
        lines[index * columns + column] = Math.min(0xffff, measured.lines)
      }
    }
  }

  return {
    masses,
    lines,
    wide,
    minimaAt(size, cap, padding) {
      const unit = (size * 20) / 2048
      // Two twips are the rounding of Word, which breaks a word that fills its cell exactly.
      const minima = longest.map((width) => Math.min(cap, Math.ceil(width * unit) + padding + 2))
      for (const { column, columnSpan, longest: width } of spans) {
        const have = total(minima.slice(column, column + columnSpan))
        const lack = Math.min(cap * columnSpan, Math.ceil(width * unit) + padding + 2) - have
        if (lack <= 0) continue
        for (let place = column; place < column + columnSpan; place++) {
          minima[place] = (minima[place] ?? 0) + lack / columnSpan
        }
      }
      return minima
    },
  }
}

/** Tokens of the cells of some rows, evenly taken from the whole table; a cell over several columns is left out. */
function sampleCells(
  header: readonly PlacedRow[],
  rows: readonly (PlacedRow | SectionRow)[],
  columns: number,
  headerBold: boolean,
): number[][] {
  const body = rows.filter((row) => row.type === 'placedRow')
  const step = Math.max(1, Math.ceil(body.length / sampleRows))
  const sampled = [...header, ...body.filter((_, index) => index % step === 0)]
  const cells = Array.from({ length: sampled.length * columns }, (): number[] => [])
  for (const [index, row] of sampled.entries()) {
    for (const { column, columnSpan, children } of row.cells) {
      if (columnSpan === 1) measure(children, row.header && headerBold, Infinity, cells[index * columns + column])
    }
  }
  return cells
}

/** Estimated lines of a text: words leave a twelfth of a line empty, every paragraph half of its last line. */
function linesIn(mass: number, paragraphs: number, width: number): number {
  if (width <= 0) return paragraphs
  return Math.max(paragraphs, mass / (width * 0.92) + Math.max(0, paragraphs - 1) * 0.5)
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
