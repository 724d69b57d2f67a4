import type { Table, TableCell } from 'mdast'
import { writeRows } from '../write/write-table.js'
import type { LineMap } from './line-map.js'

/** Puts the bars of a table under each other, or one space around each cell where the table is too wide. */
export function formatTable(lines: LineMap, base: number, table: Table): void {
  const first = lines.lineAt(base + (table.position?.start.offset ?? 0))
  const start = base + (table.position?.start.offset ?? 0)
  if (start !== lines.startOf(first)) return
  const width = table.children[0]?.children.length ?? 0
  const rows = table.children.map((row) => row.children.map((cell) => cellSource(lines, base, cell)))
  // A row that is too long or too short is a mistake for its author to mend.
  if (rows.some((row) => row.length !== width)) return
  const align = Array.from({ length: width }, (_, index) => table.align?.[index] ?? null)
  for (const [index, text] of writeRows(rows, align).entries()) lines.set(first + index, text)
}

/** The text of a cell without bars and spaces; bold italics in one spelling. */
function cellSource(lines: LineMap, base: number, cell: TableCell): string {
  const [first, last] = [cell.children[0], cell.children.at(-1)]
  if (first === undefined || last === undefined) return ''
  const start = base + (first.position?.start.offset ?? 0)
  const line = lines.lineAt(start)
  const from = start - lines.startOf(line)
  const to = base + (last.position?.end.offset ?? 0) - lines.startOf(line)
  const text = lines.original(line).slice(from, to)
  const both = /^(?:\*\*_([^*_]+)_\*\*|_\*\*([^*_]+)\*\*_|\*__([^*_]+)__\*|__\*([^*_]+)\*__|___([^*_]+)___)$/.exec(text)
  const inside = both?.slice(1).find((one) => one !== undefined)
  return inside === undefined ? text : `***${inside}***`
}
