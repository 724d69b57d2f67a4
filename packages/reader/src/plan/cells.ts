import type { TableCell } from 'mdast'
import { type Converting, rangeOf } from '../markdown/converting.js'

/** The contents of a cell without its bars and spaces. */
export function cellRange(converting: Converting, cell: TableCell): readonly [start: number, end: number] {
  const [first, last] = [cell.children[0], cell.children.at(-1)]
  if (first === undefined || last === undefined) return rangeOf(converting, cell)
  return [rangeOf(converting, first)[0], rangeOf(converting, last)[1]]
}
