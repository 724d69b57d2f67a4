import type { SectionRow } from '@dorozhnik/blocks'
import { widthsOf } from '../widths/character-width.js'
import { type Measured, measure, type Token } from '../widths/measure.js'
import { measurePlain } from '../widths/measure-plain.js'
import type { PlacedRow } from './place-cells.js'

/** What all cells of a table ask for, in 1/2048 em. Masses and lines are per body row and column. */
export interface TableDemand {
  /** Width in twips below which a column breaks a word; a word wider than the cap of its column does not count. */
  minimaAt(size: number, caps: readonly number[], padding: number): number[]
  masses: Float32Array
  lines: Uint16Array
  /** Cells over several rows: none of those rows holds their text alone. */
  merges: MergedDemand[]
  /** Words that may be too wide for their column. */
  wide: { token: Token; column: number }[]
}

/** What a cell over several rows asks for. */
export interface MergedDemand {
  /** The first of the body rows that it covers. */
  row: number
  rowSpan: number
  column: number
  columnSpan: number
  mass: number
  lines: number
}

/** Measures every cell once; words wider than `wideFrom` are remembered. */
export function gatherDemand(
  header: readonly PlacedRow[],
  rows: readonly (PlacedRow | SectionRow)[],
  columns: number,
  wideFrom: number,
  headerBold: boolean,
): TableDemand {
  const longest = Array.from({ length: columns }, () => 0)
  const spans: { column: number; columnSpan: number; longest: number }[] = []
  const wide: TableDemand['wide'] = []
  const merges: MergedDemand[] = []
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
      const measured = measureCell(cell, wideFrom)
      note(cell.column, cell.columnSpan, measured)
      if (cell.rowSpan !== undefined) {
        const { rowSpan, column, columnSpan } = cell
        merges.push({ row: index, rowSpan, column, columnSpan, mass: measured.mass, lines: measured.lines })
        continue
      }
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        masses[index * columns + column] = measured.mass / cell.columnSpan
        lines[index * columns + column] = Math.min(0xffff, measured.lines)
      }
    }
  }

  return {
    masses,
    lines,
    merges,
    wide,
    minimaAt(size, caps, padding) {
      const unit = (size * 20) / 2048
      // Two twips are the rounding of Word, which breaks a word that fills its cell exactly.
      const minima = longest.map((width, column) => Math.min(caps[column] ?? 0, Math.ceil(width * unit) + padding + 2))
      for (const { column, columnSpan, longest: width } of spans) {
        const end = column + columnSpan
        const cap = total(caps.slice(column, end))
        const lack = Math.min(cap, Math.ceil(width * unit) + padding + 2) - total(minima.slice(column, end))
        if (lack <= 0) continue
        for (let place = column; place < end; place++) {
          minima[place] = (minima[place] ?? 0) + lack / columnSpan
        }
      }
      return minima
    },
  }
}

/** The quick measure where it is enough: a word that may be too wide has to be named. */
function measureCell({ children }: PlacedRow['cells'][number], wideFrom: number): Measured {
  const [paragraph] = children
  if (children.length === 1 && paragraph?.type === 'paragraph' && paragraph.children.length === 1) {
    const [text] = paragraph.children
    const plain = text?.type === 'text' ? measurePlain(text.value, widthsOf(false)) : undefined
    if (plain !== undefined && plain.longest <= wideFrom) return { ...plain, lines: 1, wide: nothingWide }
  }
  return measure(children, false, wideFrom)
}

const nothingWide: Token[] = []

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
