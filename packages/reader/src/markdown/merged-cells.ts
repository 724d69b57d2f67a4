import type { ContentTableCell, ContentTableRow } from '@dorozhnik/model'
import type { Table, TableCell } from 'mdast'
import { cellRange } from '../plan/cells.js'
import { cellContent } from './cell.js'
import { type Converting, rangeOf } from './converting.js'
import { escapesOf } from './escapes.js'

/** A cell with the part of the table that it covers. */
interface Area {
  cell: ContentTableCell
  top: number
  left: number
  bottom: number
  right: number
}

/** `^^`: the cell above goes on here; `<<`: the cell to the left does. */
export type MergeMark = '^^' | '<<'

/** The mark that a cell consists of. */
export function mergeMark(converting: Converting, cell: TableCell | undefined): MergeMark | undefined {
  const [only] = cell?.children ?? []
  if (cell === undefined || cell.children.length !== 1 || only?.type !== 'text') return undefined
  const value = only.value.trim()
  return (value === '^^' || value === '<<') && !escapesOf(converting, only)(0) ? value : undefined
}

/** The rows of a plain table: cells that `^^` and `<<` merge with another one are absent, and that one has a span. */
export function mergedRows(converting: Converting, table: Table): ContentTableRow[] {
  const { places, source } = converting.reading
  const rows: ContentTableRow[] = []
  /** Whose area each column of the row above belongs to. */
  let above: (Area | undefined)[] = []
  for (const [top, row] of table.children.entries()) {
    const marks = row.children.map((cell) => mergeMark(converting, cell))
    const owners: (Area | undefined)[] = []
    const cells: ContentTableCell[] = []
    for (const [left, written] of row.children.entries()) {
      const owner = ownerOf(marks, owners, above, left, top)
      if (owner === undefined) {
        if (marks[left] !== undefined) reportMerge(converting, written, marks[left])
        const cell: ContentTableCell = { type: 'tableCell', content: cellContent(converting, written.children) }
        cells.push(places.set(cell, source, ...rangeOf(converting, written)))
        places.setKey(cell, 'content', ...cellRange(converting, written))
        owners.push({ cell, top, left, bottom: top, right: left })
      } else {
        owner.bottom = top
        owner.right = Math.max(owner.right, left)
        if (owner.right > owner.left) owner.cell.columnSpan = owner.right - owner.left + 1
        if (owner.bottom > owner.top) owner.cell.rowSpan = owner.bottom - owner.top + 1
        owners.push(owner)
      }
    }
    rows.push(places.set({ type: 'tableRow', cells }, source, ...rangeOf(converting, row)))
    above = owners
  }
  return rows
}

/** The area that a marked cell joins; absent for a cell of its own and where the area would be no rectangle. */
function ownerOf(
  marks: readonly (MergeMark | undefined)[],
  owners: readonly (Area | undefined)[],
  above: readonly (Area | undefined)[],
  left: number,
  top: number,
): Area | undefined {
  const mark = marks[left]
  if (mark === undefined) return undefined
  const before = left === 0 ? undefined : owners[left - 1]
  // Inside an area that has already come down to this row.
  if (before !== undefined && before.top < top && left <= before.right) return before
  if (mark === '<<') return before !== undefined && before.top === top ? before : undefined
  const area = above[left]
  if (area === undefined || area.left !== left || area.bottom !== top - 1) return undefined
  for (let column = left; column <= area.right; column++) if (marks[column] === undefined) return undefined
  return area
}

/** Says that a mark stays a text. */
export function reportMerge(converting: Converting, cell: TableCell, mark: MergeMark): void {
  const above = mark === '^^'
  converting.reading.report(
    'table-merge',
    rangeOf(converting, cell),
    {
      ru: `Знак «${mark}» не может соединить эту ячейку с ${above ? 'верхней' : 'левой'} и останется текстом.`,
      en: `“${mark}” cannot merge this cell with the one ${above ? 'above' : 'to the left'} and stays as text.`,
    },
    {
      help: {
        ru: 'Соединённые ячейки образуют прямоугольник: «^^» стоит под всей верхней ячейкой, «<<» – правее первой.',
        en: 'Merged cells make a rectangle: “^^” stands under all of the upper cell, “<<” to the right of the first.',
      },
    },
  )
}
