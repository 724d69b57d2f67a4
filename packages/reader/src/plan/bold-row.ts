import type { Content } from '@dorozhnik/model'
import type { TableRow } from 'mdast'
import { convertContent } from '../markdown/blocks.js'
import { cellWords } from '../markdown/cell.js'
import { type Converting, paragraphOf, rangeOf } from '../markdown/converting.js'
import { mergeMark } from '../markdown/merged-cells.js'
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

/**
 * Reads a row with one bold text and nothing else, but perhaps a number in the column of numbers; `<<` in the other
 * cells says that it takes all of the row, and then it need not be bold.
 */
export function readBoldRow(
  converting: Converting,
  row: TableRow,
  headings: readonly TableHeading[],
): BoldRow | undefined {
  const filled = row.children.filter((one) => one.children.length > 0 && mergeMark(converting, one) !== '<<')
  const rest = row.children.slice(headings[0]?.key === 'number' && row.children[0] !== filled.at(-1) ? 2 : 1)
  const takesAll = rest.length > 0 && rest.every((one) => mergeMark(converting, one) === '<<')
  const numberCell =
    filled.length === 2 ? row.children.find((_, index) => headings[index]?.key === 'number') : undefined
  const cell = filled.find((one) => one !== numberCell)
  const [outer] = cell?.children ?? []
  // `***text***` is bold inside italic.
  const strong = outer?.type === 'emphasis' && outer.children.length === 1 ? outer.children[0] : outer
  if (filled.length !== (numberCell === undefined ? 1 : 2) || row.children.length < 2) return undefined
  const isBold = cell?.children.length === 1 && strong?.type === 'strong'
  if (cell === undefined || outer === undefined || (!isBold && !takesAll)) return undefined
  const words = isBold ? strong.children : cell.children
  const contentOf = (nodes: typeof words): Content =>
    convertContent(converting, [
      paragraphOf(isBold && outer.type === 'emphasis' ? [{ ...outer, children: nodes }] : nodes),
    ])
  const taken = takeNumber(converting, words)
  const cellNumber = numberCell === undefined ? '' : cellWords(numberCell.children).replace(/\.$/, '')
  return {
    title: contentOf(words),
    range: isBold ? rangeOf(converting, strong) : cellRange(converting, cell),
    ...(taken === undefined
      ? {}
      : { numbered: { number: taken.number, range: taken.range, title: contentOf(taken.rest) } }),
    ...(cellNumber === '' || numberCell === undefined
      ? {}
      : { cellNumber: { number: cellNumber, range: cellRange(converting, numberCell) } }),
  }
}
