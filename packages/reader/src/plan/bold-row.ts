import type { Content } from '@dorozhnik/model'
import type { TableCell, TableRow } from 'mdast'
import { type Attributes, takeAttributes } from '../attributes.js'
import { convertContent } from '../markdown/blocks.js'
import { cellContent, cellWords } from '../markdown/cell.js'
import { blocksIn, type Converting, paragraphOf, rangeOf } from '../markdown/converting.js'
import { mergeMark } from '../markdown/merged-cells.js'
import { cellRange } from './cells.js'
import type { TableHeading } from './table-headings.js'
import { takeNumber } from './written-number.js'

type Range = readonly [start: number, end: number]

/** A row whose only text is bold, or words in the column of numbers: it heads the rows below it. */
export interface BoldRow {
  title: Content
  attributes: Attributes
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
  const inNumbers = row.children.find((_, index) => headings[index]?.key === 'number')
  const numberCell = filled.length === 2 ? inNumbers : undefined
  const cell = filled.find((one) => one !== numberCell)
  const named = braceAfterBold(cell) ? takeAttributes(converting, cell?.children ?? []) : undefined
  const inCell = named?.nodes ?? cell?.children ?? []
  const [outer] = inCell
  // `***text***` is bold inside italic.
  const strong = outer?.type === 'emphasis' && outer.children.length === 1 ? outer.children[0] : outer
  if (filled.length !== (numberCell === undefined ? 1 : 2) || row.children.length < 2) return undefined
  const isBold = inCell.length === 1 && strong?.type === 'strong'
  // Nothing but words in the column of numbers, as tables pasted from Word have them.
  const isAlone = cell !== undefined && cell === inNumbers && !isRowNumber(cellWords(cell.children))
  if (cell === undefined || outer === undefined || (!isBold && !takesAll && !isAlone)) return undefined
  const cellNumber = numberCell === undefined ? '' : cellWords(numberCell.children).replace(/\.$/, '')
  const isNumber = cellNumber === '' || /^(?:\d+(?:\.\d+)*|[IVXІХ]+)\)?$/.test(cellNumber)
  const inside = takeAttributes(converting, isBold ? strong.children : inCell)
  const words = inside.nodes
  const contentOf = (nodes: typeof words): Content =>
    convertContent(converting, [
      paragraphOf(isBold && outer.type === 'emphasis' ? [{ ...outer, children: nodes }] : nodes),
    ])
  const taken = takeNumber(converting, words)
  // «Трек 2.» in the column of numbers is the beginning of the title.
  const before = isNumber || numberCell === undefined ? undefined : numberCell
  const [start, end] = isBold ? rangeOf(converting, strong) : cellRange(converting, cell)
  return {
    title: before === undefined ? contentOf(words) : joined(converting, before, contentOf(words), [start, end]),
    attributes: named?.attributes ?? inside.attributes,
    range: [before === undefined ? start : cellRange(converting, before)[0], end],
    ...(taken === undefined
      ? {}
      : { numbered: { number: taken.number, range: taken.range, title: contentOf(taken.rest) } }),
    ...(cellNumber === '' || numberCell === undefined || !isNumber
      ? {}
      : { cellNumber: { number: cellNumber, range: cellRange(converting, numberCell) } }),
  }
}

/** True for `**Раздел** {#id}`: braces behind the bold text. */
function braceAfterBold(cell: TableCell | undefined): boolean {
  const [first, second] = cell?.children ?? []
  const isStrong = first?.type === 'strong' || first?.type === 'emphasis'
  return isStrong && cell?.children.length === 2 && second?.type === 'text' && /^\s*\{[^{}]*\}\s*$/.test(second.value)
}

/** True for what may stand in the column of numbers: it has no words. */
export function isRowNumber(text: string): boolean {
  return !/\p{L}{2}/u.test(text) || /^[IVXLCІХ]+[.)]?$/.test(text.trim())
}

/** Words that stand in the column of numbers are the beginning of the name of the row: they are printed with it. */
export function beforeTitle(converting: Converting, cell: TableCell, node: object, title: Content): Content {
  const { places } = converting.reading
  const key = 'title' in node ? 'title' : 'name'
  const at = places.at(node, key)
  const range = cellRange(converting, cell)
  const [start, end] = at !== undefined && 'file' in at ? [at.start, at.end] : range
  places.setKey(node, key, Math.min(start, range[0]), Math.max(end, range[1]))
  return title === '' ? cellContent(converting, cell.children) : joined(converting, cell, title, [start, end])
}

/** The text of a cell and what follows it as one text; two paragraphs where one of them has markup. */
function joined(converting: Converting, cell: TableCell, title: Content, range: Range): Content {
  const [only] = cell.children
  const nodes = cell.children.length === 1 && only?.type === 'strong' ? only.children : cell.children
  const words = cellContent(converting, nodes)
  if (typeof words === 'string' && typeof title === 'string') return `${words} ${title}`
  const { reading } = converting
  return [...blocksIn(reading, words, cellRange(converting, cell)), ...blocksIn(reading, title, range)]
}
