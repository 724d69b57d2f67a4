import type { ContentTable } from '@dorozhnik/model'
import type { Footnotes } from './footnotes.js'
import { writeCaption } from './write-caption.js'
import { writeCell } from './write-cell.js'
import { writeRows } from './write-table.js'

/** A plain table with its name; `^^` and `<<` stand where a cell goes on. */
export function writeContentTable(table: ContentTable, footnotes: Footnotes): string[] {
  const width = table.align.length
  /** For each column how many rows below the cell above still covers, and whether it begins there. */
  const open: { rows: number; mark: '^^' | '<<' }[] = Array.from({ length: width }, () => ({ rows: 0, mark: '^^' }))
  const rows = table.rows.map(({ cells }) => {
    const row: string[] = []
    const waiting = [...cells]
    while (row.length < width || waiting.length > 0) {
      const column = open[row.length]
      if (column !== undefined && column.rows > 0) {
        column.rows--
        row.push('^^')
        continue
      }
      const cell = waiting.shift()
      if (cell === undefined) break
      const rowsBelow = (cell.rowSpan ?? 1) - 1
      for (let index = 0; index < (cell.columnSpan ?? 1); index++) {
        const own = open[row.length]
        if (own !== undefined) own.rows = rowsBelow
        row.push(index === 0 ? writeCell(cell.content, { footnotes }) : '<<')
      }
    }
    return row
  })
  const caption = table.caption === undefined ? [] : [...writeCaption(table.caption, table.id, footnotes), '']
  return [...caption, ...writeRows(rows, table.align)]
}
