import type { Block } from '@dorozhnik/blocks'
import type { EntriesPart } from '@dorozhnik/model'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { contentCell, proseRow } from './cells.js'
import { tablePart } from './table-part.js'

/** Names and contents side by side: the passport of a project, its resources. */
export function entriesTable(scope: Scope, part: EntriesPart): Block[] {
  const { headings } = part
  return tablePart(scope, part, part.children, (rows) => ({
    columns: [
      { key: 'entry', align: 'left' },
      { key: 'value', align: 'left' },
    ],
    header:
      headings === undefined
        ? []
        : [
            {
              type: 'tableRow',
              cells: headings.map((heading, index) => contentCell(scope, heading, headings, String(index))),
            },
          ],
    rows: rows.flatMap((row) => {
      if (row.type === 'prose') return proseRow(scope, 2, row)
      const cells = [contentCell(scope, row.name, row, 'name'), contentCell(scope, row.value, row, 'value')]
      return [{ type: 'tableRow' as const, cells, ...originOf(scope, row) }]
    }),
  }))
}
