import type { SectionRow, Table } from '@dorozhnik/blocks'
import { AlignmentType } from 'docx'
import { strFromU8 } from 'fflate'
import { type Line, type Look, type Run, line, plain } from '../line.js'
import { type Piece, isLine, isStampedTable } from '../piece.js'
import { runs } from '../runs.js'
import { twips } from '../units.js'
import type { Room, Writing } from '../writing.js'
import { xmlOf } from '../xml.js'
import type { FittedTable } from './fit-columns.js'
import type { PlacedCell, PlacedRow } from './place-cells.js'
import { type Sample } from '../stamp.js'
import { type TableSamples, tableSamples } from './table-samples.js'

/** Stamps the rows of one table. */
export interface RowStamp {
  samples: TableSamples
  /** A row; `keepNext` keeps it with what follows. */
  row(row: PlacedRow, cantSplit: boolean, keepNext: boolean): string
  section(row: SectionRow): string
}

/** What a cell is stamped with. */
interface CellStamp {
  sample: Sample
  room: Room
}

/** Prepares all that the cells of a column have in common, so that a row costs no more than its text. */
export function makeRowStamp(table: Table, fitted: FittedTable, writing: Writing, room: Room): RowStamp {
  const samples = tableSamples(fitted.widths, writing.profile)
  const padding = twips(writing.profile.table.cellMargin.horizontal) * 2
  const columns = new Map<string, CellStamp[]>()
  const sectionLook: Look = { style: `TableSection${fitted.halfPoints}` }
  const total = fitted.widths.reduce((sum, width) => sum + width, 0)

  function cellStamp(cell: Omit<PlacedCell, 'children'>, header: boolean, keepNext: boolean): CellStamp {
    const { column, columnSpan, merge } = cell
    const width = fitted.widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0)
    return {
      sample: samples.cell({ width, columnSpan, header, ...(merge && { merge }) }),
      room: {
        width: Math.max(1, width - padding),
        tallest: room.tallest,
        inFootnote: room.inFootnote === true,
        listDepth: 0,
        body: { look: cellLook(table, cell, header, keepNext, fitted.halfPoints, writing) },
      },
    }
  }

  function columnStamps(header: boolean, keepNext: boolean): CellStamp[] {
    const key = `${header}|${keepNext}`
    let stamps = columns.get(key)
    if (!stamps) {
      stamps = table.columns.map((_, column) => cellStamp({ column, columnSpan: 1 }, header, keepNext))
      columns.set(key, stamps)
    }
    return stamps
  }

  return {
    samples,
    row({ header, cells }, cantSplit, keepNext) {
      const stamps = columnStamps(header, keepNext)
      const { before, after } = samples.row({ header, cantSplit })
      let text = before
      for (const cell of cells) {
        const ordinary = cell.columnSpan === 1 && cell.merge === undefined ? stamps[cell.column] : undefined
        const stamp = ordinary ?? cellStamp(cell, header, keepNext)
        text += stamp.sample.before + cellText(cell, stamp.room, writing) + stamp.sample.after
      }
      return text + after
    },
    section(row) {
      const outer = samples.row({ header: false, cantSplit: true })
      const cell = samples.cell({ width: total, columnSpan: fitted.widths.length, header: false })
      const inside: Room = { ...room, width: total - padding, body: { look: sectionLook }, listDepth: 0 }
      const number: Run[] = row.number ? [{ type: 'characters', value: `${row.number} `, look: plain }] : []
      const title: Line = { type: 'line', look: sectionLook, runs: [...number, ...runs(row.children, writing, inside)] }
      return outer.before + cell.before + writing.stamp.line(title) + cell.after + outer.after
    },
  }
}

/** The contents of a cell; Word insists on a paragraph at its end. */
function cellText(cell: PlacedCell, room: Room, writing: Writing): string {
  const characters = onlyCharacters(cell)
  if (characters !== undefined && typeof room.body === 'object') {
    const { before, after, hyphen } = writing.stamp.around(room.body.look)
    return before + (characters.includes('\u2011') ? characters.replaceAll('\u2011', hyphen) : characters) + after
  }
  const pieces = writing.blocks(cell.children, room)
  let text = ''
  for (const piece of pieces) text += pieceText(piece, writing)
  if (isLine(pieces.at(-1))) return text
  return text + writing.stamp.line(line(typeof room.body === 'object' ? room.body.look : {}))
}

/**
 * The text of a cell that holds one paragraph of characters which mean only themselves, in XML and in
 * Word: what most cells of a roadmap are.
 */
function onlyCharacters({ children }: PlacedCell): string | undefined {
  const [paragraph] = children
  if (children.length !== 1 || paragraph?.type !== 'paragraph' || paragraph.children.length !== 1) return undefined
  const [text] = paragraph.children
  if (text?.type !== 'text' || text.value === '' || special.test(text.value)) return undefined
  return text.value
}

// A no-break hyphen is an element of its own; between characters it only parts them.
const special = /[\u0000-\u001f\u007f-\u009f\u00ad\ufffe\uffff\ud800-\udfff&<>"']|^\u2011|\u2011(?:\u2011|$)/

function pieceText(piece: Piece, writing: Writing): string {
  if (isLine(piece)) return writing.stamp.line(piece)
  if (isStampedTable(piece)) return piece.chunks.map((chunk) => strFromU8(chunk)).join('')
  return xmlOf(piece)
}

/** What paragraphs of a cell look like: one look for all cells of a kind. */
function cellLook(
  table: Table,
  { column, columnSpan }: Pick<PlacedCell, 'column' | 'columnSpan'>,
  header: boolean,
  keepNext: boolean,
  halfPoints: number,
  writing: Writing,
): Look {
  // What covers all columns is prose between the rows, whatever the first column looks like.
  const align =
    columnSpan > 1 && columnSpan === table.columns.length ? 'left' : (table.columns[column]?.align ?? 'left')
  return writing.look(`cell|${header}|${halfPoints}|${align}|${keepNext}`, () =>
    header
      ? { style: `TableHeader${halfPoints}` }
      : {
          style: `TableText${halfPoints}`,
          ...(keepNext && { keepNext: true }),
          ...(align !== 'left' && { alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.RIGHT }),
        },
  )
}
