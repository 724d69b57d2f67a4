import type { Table, TableCell } from 'mdast'
import { cellWords } from '../markdown/cell.js'
import type { Converting } from '../markdown/converting.js'
import { mergeMark } from '../markdown/merged-cells.js'
import { periodOf } from './periods.js'

/** A header of two storeys read as one: the cells that name the columns, and what stands over each period. */
export interface FoldedHeader {
  /** The table with the lower storey as its header where it says anything, with the upper one elsewhere. */
  table: Table
  /** The upper cell over each column of a period. */
  over: ReadonlyMap<number, TableCell>
}

/**
 * Reads «Плановые значения | << | <<» over «2025 | 2026 | 2027» as the header that it is on paper. Under a cell
 * that is not divided stands `^^` or nothing. Absent for a table with a header of one row.
 */
export function foldHeader(converting: Converting, table: Table): FoldedHeader | undefined {
  const [upper, lower, ...rows] = table.children
  if (upper === undefined || lower === undefined || lower.children.length !== upper.children.length) return undefined
  const over = new Map<number, TableCell>()
  let wide: { cell: TableCell; columns: number } | undefined
  const divided = new Set<TableCell>()
  for (const [index, cell] of lower.children.entries()) {
    const above = upper.children[index] as TableCell
    const goesOn = above.children.length === 0 || mergeMark(converting, above) === '<<'
    if (!goesOn) wide = { cell: above, columns: 0 }
    if (cell.children.length === 0 || mergeMark(converting, cell) === '^^') {
      if (goesOn && wide !== undefined && wide.columns > 0) return undefined
      continue
    }
    if (wide === undefined || periodOf(cellWords(cell.children)) === undefined) return undefined
    wide.columns += 1
    if (goesOn) divided.add(wide.cell)
    over.set(index, wide.cell)
  }
  if (divided.size === 0) return undefined
  const cells = upper.children.map((cell, index) => (over.has(index) ? (lower.children[index] as TableCell) : cell))
  return { table: { ...table, children: [{ ...upper, children: cells }, ...rows] }, over }
}
