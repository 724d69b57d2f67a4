import { keysByLabel, standardIndicatorColumns } from '@dorozhnik/model'
import type { Table } from 'mdast'
import { type Converting, rangeOf } from '../markdown/converting.js'
import { periodOf } from '../parts/periods.js'
import { tableHeadings } from './table-headings.js'

const labels = keysByLabel(standardIndicatorColumns)

/** A table with these headings hardly holds anything else. */
const fewest = 3

/**
 * Reports a table with the headings of indicators or of their methods in a part that is a text: it is printed as it
 * stands. An empty form is meant as one.
 */
export function warnOfIndicatorTable(converting: Converting, table: Table): void {
  const headings = tableHeadings(converting, { get: (label) => labels.get(label) ?? periodKey(label) }, table)
  const keys = new Set(headings.filter(({ known }) => known).map(({ key }) => key))
  keys.delete('number')
  const name = headings.find(({ key }) => key === 'name')
  if (name === undefined || keys.size < fewest) return
  // «Наименование», «Ед. изм.», «План» may be those of goods.
  if (!keys.has('formula') && !/показател|индикатор|критери/iu.test(name.label)) return
  const isKnown = headings.map(({ key }) => key !== 'name' && keys.has(key))
  const [header, ...rows] = table.children
  const isFilled = rows.some(({ children }) => children.some((cell, at) => isKnown[at] && cell.children.length > 0))
  if (!isFilled) return
  const part = keys.has('formula') ? 'Методика расчёта показателей' : 'Показатели'
  converting.reading.report(
    'indicator-table-place',
    rangeOf(converting, header ?? table),
    {
      ru: `По заголовкам в таблице показатели (${list(headings, keys)}), но часть – обычный текст, и таблица напечатана как есть.`,
      en: `The headings say that the table holds indicators (${list(headings, keys)}), but the part is a text, so the table is printed as it stands.`,
    },
    {
      help: {
        ru: `Чтобы программа узнала показатели, поставьте таблицу под заголовок «# ${part}» или допишите к своему заголовку {вид=${keys.has('formula') ? 'методика' : 'показатели'}}.`,
        en: `To have the indicators read, put the table under the heading “# ${part}”, or add {kind=${keys.has('formula') ? 'methodology' : 'indicators'}} to your own.`,
      },
    },
  )
}

function periodKey(label: string): string | undefined {
  return periodOf(label) === undefined ? undefined : 'values'
}

function list(headings: readonly { key: string; label: string }[], keys: ReadonlySet<string>): string {
  return headings
    .filter(({ key }) => keys.has(key))
    .map(({ label }) => `«${label}»`)
    .join(', ')
}
