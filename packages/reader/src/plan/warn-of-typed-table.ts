import type { RootContent } from 'mdast'
import { type Converting, rangeOf } from '../markdown/converting.js'

/** Reports a table in a spelling that is none here: as copied from Word, or as other programs write Markdown. */
export function warnOfTypedTable(converting: Converting, node: RootContent): void {
  if (node.type !== 'paragraph' && node.type !== 'thematicBreak') return
  const [start, end] = rangeOf(converting, node)
  const lines = converting.reading.source.text.slice(start, end).split('\n')
  const [first = ''] = lines
  if (node.type === 'paragraph' ? !isTable(lines) : !dashes.test(first.trim())) return
  converting.reading.report(
    'table-not-read',
    [start, start + first.trimEnd().length],
    {
      ru: 'Это похоже на таблицу, но записано иначе, чем таблица: будет напечатано обычным текстом.',
      en: 'This looks like a table but is not written as one: it will be printed as plain text.',
    },
    {
      help: {
        ru: 'Ячейки строки разделите знаком «|», под названиями столбцов поставьте черту «| --- | --- |»; во всех строках ячеек поровну.',
        en: 'Part the cells of a row with “|” and put “| --- | --- |” under the names of the columns; all rows have as many cells.',
      },
    },
  )
}

/** `----- --------- ----` under the names of columns that stand below each other. */
const dashes = /^-{2,}(?: +-{2,})+$/

function isTable(lines: readonly string[]): boolean {
  const [first = '', second = ''] = lines
  return (
    /^\+(?:[-=]{3,}\+)+$/.test(first.trim()) ||
    lines.some((line) => (line.trim().match(/\t+/g)?.length ?? 0) >= 2) ||
    (bars(first) >= 2 && bars(second) >= 2)
  )
}

/** How many bars part cells in a line; those of references and expressions do not. */
function bars(line: string): number {
  return line.replace(/\[\[[^\]]*\]\]|\{\{[^}]*\}\}|\\./g, '').split('|').length - 1
}
