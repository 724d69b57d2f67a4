import type { Content } from '@dorozhnik/model'
import type { TableRow } from 'mdast'
import { convertContent } from '../markdown/blocks.js'
import { cellWords } from '../markdown/cell.js'
import { type Converting, paragraphOf, rangeOf } from '../markdown/converting.js'
import { cellRange } from './cells.js'
import type { TableHeading } from './table-headings.js'
import { takeNumber } from './written-number.js'

type Range = readonly [start: number, end: number]

/** A row whose only text is bold: it heads the rows below it. */
export interface BoldRow {
  title: Content
  range: Range
  /** The number before the title, and the title without it. */
  numbered?: { number: string; range: Range; title: Content }
  /** The number in the column of numbers. */
  cellNumber?: { number: string; range: Range }
}

/** Reads a row with one bold text and nothing else, but perhaps a number in the column of numbers. */
export function readBoldRow(
  converting: Converting,
  row: TableRow,
  headings: readonly TableHeading[],
): BoldRow | undefined {
  const filled = row.children.filter(({ children }) => children.length > 0)
  const numberCell =
    filled.length === 2 ? row.children.find((_, index) => headings[index]?.key === 'number') : undefined
  const cell = filled.find((one) => one !== numberCell)
  const [outer] = cell?.children ?? []
  // `***text***` is bold inside italic.
  const strong = outer?.type === 'emphasis' && outer.children.length === 1 ? outer.children[0] : outer
  if (filled.length !== (numberCell === undefined ? 1 : 2) || row.children.length < 2) return undefined
  if (cell?.children.length !== 1 || strong?.type !== 'strong') return undefined
  const contentOf = (words: typeof strong.children): Content =>
    convertContent(converting, [paragraphOf(outer?.type === 'emphasis' ? [{ ...outer, children: words }] : words)])
  const taken = takeNumber(converting, strong.children)
  const cellNumber = numberCell === undefined ? '' : cellWords(numberCell.children).replace(/\.$/, '')
  return {
    title: contentOf(strong.children),
    range: rangeOf(converting, strong),
    ...(taken === undefined
      ? {}
      : { numbered: { number: taken.number, range: taken.range, title: contentOf(taken.rest) } }),
    ...(cellNumber === '' || numberCell === undefined
      ? {}
      : { cellNumber: { number: cellNumber, range: cellRange(converting, numberCell) } }),
  }
}
