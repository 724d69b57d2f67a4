import type { Profile } from '@dorozhnik/blocks'
import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { type Sample, cut } from '../stamp.js'
import { twips } from '../units.js'

/** What makes one cell look other than another. */
export interface CellLook {
  /** In twips. */
  width: number
  columnSpan: number
  merge?: 'restart' | 'continue'
  /** Cells of the header stand in the middle of their height. */
  header: boolean
}

/** What makes one row look other than another. */
export interface RowLook {
  header: boolean
  cantSplit: boolean
}

/** A cell of a table of the profile. */
export function docxCell(look: CellLook, children: (Paragraph | Table)[]): TableCell {
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    ...(look.columnSpan > 1 && { columnSpan: look.columnSpan }),
    ...(look.merge && {
      verticalMerge: look.merge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
    ...(look.header && { verticalAlign: VerticalAlignTable.CENTER }),
    children,
  })
}

/** A row of a table of the profile. */
export function docxRow(look: RowLook, children: TableCell[]): TableRow {
  return new TableRow({
    ...(look.header && { tableHeader: true }),
    ...(look.cantSplit && { cantSplit: true }),
    children,
  })
}

/** A table of the profile: absolute widths, fixed layout, lines around every cell. */
export function docxTable(widths: readonly number[], profile: Profile, rows: TableRow[]): Table {
  const { border, cellMargin } = profile.table
  const side = { style: BorderStyle.SINGLE, size: Math.max(2, Math.round(border * 8)), color: '000000', space: 0 }
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: { top: side, bottom: side, left: side, right: side, insideHorizontal: side, insideVertical: side },
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(cellMargin.vertical),
      bottom: twips(cellMargin.vertical),
      left: twips(cellMargin.horizontal),
      right: twips(cellMargin.horizontal),
    },
    rows,
  })
}

/** Samples of the cells, rows and the frame of one table. */
export interface TableSamples {
  table: Sample
  row(look: RowLook): Sample
  cell(look: CellLook): Sample
}

function emptyCell(): TableCell {
  return docxCell({ width: 1, columnSpan: 1, header: false }, [new Paragraph({})])
}

/** Lets `docx` write one sample of everything that a table consists of. */
export function tableSamples(widths: readonly number[], profile: Profile): TableSamples {
  const rows = new Map<string, Sample>()
  const cells = new Map<string, Sample>()
  const plainRow = { header: false, cantSplit: false }
  return {
    table: cut(docxTable(widths, profile, [docxRow(plainRow, [emptyCell()])]), '<w:tr>', '</w:tr>'),
    row(look) {
      const key = `${look.header}|${look.cantSplit}`
      let sample = rows.get(key)
      if (!sample) rows.set(key, (sample = cut(docxRow(look, [emptyCell()]), '<w:tc>', '</w:tc>')))
      return sample
    },
    cell(look) {
      const key = `${look.width}|${look.columnSpan}|${look.merge ?? ''}|${look.header}`
      let sample = cells.get(key)
      if (!sample) cells.set(key, (sample = cut(docxCell(look, [new Paragraph({})]), '<w:p/>', '<w:p/>')))
      return sample
    },
  }
}
