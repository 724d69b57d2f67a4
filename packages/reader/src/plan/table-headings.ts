import { type Column, inlineText, normalizeLabel } from '@dorozhnik/model'
import type { Table } from 'mdast'
import { type Converting, rangeOf } from '../markdown/converting.js'
import { convertInlines } from '../markdown/inlines.js'
import type { Labels } from './label.js'

/** A column of a table in the source. */
export interface TableHeading {
  /** Key of the column; the heading itself for a column that nobody has named. */
  key: string
  label: string
  range: readonly [start: number, end: number]
  /** True when the label is one of those that the table may have. */
  known: boolean
}

/** The headings of a table in their order. */
export function tableHeadings(converting: Converting, labels: Labels, table: Table): TableHeading[] {
  return (table.children[0]?.children ?? []).map((cell) => {
    const label = inlineText(convertInlines(converting, cell.children)).replace(/\s+/g, ' ').trim()
    const key = labels.get(normalizeLabel(label))
    return { key: key ?? label, label, range: rangeOf(converting, cell), known: key !== undefined }
  })
}

/**
 * A part whose first rows stand in a table, and which does not name its columns, has the columns of that table:
 * who pastes a table expects to get it back.
 */
export function inferColumns(
  converting: Converting,
  part: { columns?: (string | Column)[]; children: readonly { type: string }[] },
  headings: readonly TableHeading[],
): void {
  if (part.columns !== undefined || part.children.some(({ type }) => type !== 'prose')) return
  const { places, source } = converting.reading
  const [first, last] = [headings[0], headings.at(-1)]
  if (first === undefined || last === undefined) return
  part.columns = headings.map(({ key, label }) => (label === '' || label === key ? key : { key, label }))
  places.setKey(part, 'columns', first.range[0], last.range[1], source.name)
  places.set(part.columns, source, first.range[0], last.range[1])
  for (const [index, { range }] of headings.entries()) {
    places.setKey(part.columns, index, ...range)
    const column = part.columns[index]
    if (typeof column !== 'object') continue
    places.set(column, source, ...range)
    for (const key of ['key', 'label']) places.setKey(column, key, ...range)
  }
}
