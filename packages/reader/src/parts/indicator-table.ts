import type { Content, IndicatorChild, IndicatorGroup, IndicatorPeriod, IndicatorRow } from '@dorozhnik/model'
import type { Table, TableCell, TableRow } from 'mdast'
import { checkRowWidths } from '../markdown/blocks.js'
import { rowsBelow } from '../markdown/column-numbers.js'
import { cellContent, copyOf, cellWords, takeMark } from '../markdown/cell.js'
import { type Converting, rangeOf } from '../markdown/converting.js'
import { mergeMark, reportMerge } from '../markdown/merged-cells.js'
import { beforeTitle, isRowNumber } from '../plan/bold-row.js'
import { cellRange } from '../plan/cells.js'
import { type TableHeading, tableHeadings } from '../plan/table-headings.js'
import { setIndicatorField, setValue } from './indicator-fields.js'
import { inferIndicatorColumns } from './indicator-columns.js'
import { openGroup, type OpenGroups, shareFields, type TakenOver } from './indicator-groups.js'
import { placeItems } from './indicator-list.js'
import type { IndicatorReading } from './indicators.js'
import { foldHeader } from './folded-header.js'
import { addPeriod, periodOf } from './periods.js'
import { firstLine } from './records.js'

/** A column of a table of indicators; `period` for a column of planned values. */
export interface IndicatorHeading extends TableHeading {
  period?: IndicatorPeriod
  /** What stands over it in a header of two storeys. */
  above?: string
}

/** The headings of a table, when it is one of indicators: the name and at least one more known column. */
export function indicatorHeadings(
  converting: Converting,
  { labels }: IndicatorReading,
  table: Table,
): IndicatorHeading[] | undefined {
  const folded = foldHeader(converting, table)
  const upper = new Set(folded?.over.values())
  const headings = tableHeadings(converting, labels, folded?.table ?? table).map((heading, index): IndicatorHeading => {
    const cell = folded?.over.get(index)
    const above = cell === undefined ? '' : cellWords(cell.children)
    // «План» and «Факт» over the same years.
    const label = upper.size > 1 && above !== '' ? `${above} ${heading.label}` : heading.label
    const named = periodOf(label) ?? (upper.size > 1 && above !== '' ? { key: label, label } : undefined)
    const period = heading.key.startsWith('period:') ? named : undefined
    if (period === undefined) return heading
    return { ...heading, key: 'values', period, ...(upper.size === 1 && above !== '' ? { above } : {}) }
  })
  const known = headings.filter((heading) => heading.known)
  return known.length >= 2 && known.some(({ key }) => key === 'name') ? headings : undefined
}

/** The rows of a table: bold ones open groups, those with a dash are items of the row above. */
export function readIndicatorTable(
  converting: Converting,
  reading: IndicatorReading,
  table: Table,
  headings: readonly IndicatorHeading[],
  children: IndicatorChild[],
): void {
  checkRowWidths(converting, table)
  inferIndicatorColumns(converting, reading.part, headings)
  for (const { period, range } of headings) if (period !== undefined) addPeriod(converting, reading.part, period, range)
  const open: OpenGroups = { chain: [], isUnnumbered: false, offset: 0 }
  const groups: IndicatorGroup[] = []
  const taken: TakenOver = new WeakMap()
  /** Values that `^^` goes on with, by column. */
  const above: (Content | undefined)[] = []
  let parent: IndicatorRow | undefined
  const parents = new Set<IndicatorRow>()
  const headerRows = foldHeader(converting, table) === undefined ? 1 : 2
  for (const row of rowsBelow(converting, table, headerRows)) {
    const group = openGroup(converting, reading, row, headings, open)
    if (group !== undefined) {
      if (open.chain.length === 1) children.push(group)
      groups.push(group)
      parent = undefined
      continue
    }
    if (parent !== undefined && readItem(converting, row, headings, parent)) {
      parents.add(parent)
      continue
    }
    const indicator = readRow(converting, row, headings, above, taken)
    ;(open.chain.at(-1)?.group.children ?? children).push(indicator)
    parent = hasFigures(indicator) ? undefined : indicator
  }
  for (const one of parents) placeItems(converting, one)
  shareFields(converting, groups, taken)
}

function hasFigures({ values, baseline, target }: IndicatorRow): boolean {
  return values !== undefined || baseline !== undefined || target !== undefined
}

function readRow(
  converting: Converting,
  row: TableRow,
  headings: readonly IndicatorHeading[],
  above: (Content | undefined)[],
  taken: TakenOver,
): IndicatorRow {
  const keys = new Set<string>()
  const { places, source } = converting.reading
  const indicator: IndicatorRow = places.set({ type: 'indicator', name: '' }, source, ...rangeOf(converting, row))
  let words: TableCell | undefined
  for (const [index, cell] of row.children.entries()) {
    const heading = headings[index]
    if (heading === undefined) {
      setIndicatorField(
        converting,
        indicator,
        'name',
        cellContent(converting, cell.children),
        cellRange(converting, cell),
      )
      continue
    }
    if (cell.children.length === 0) {
      above[index] = undefined
      continue
    }
    const range = cellRange(converting, cell)
    const mark = mergeMark(converting, cell)
    if (heading.key === 'number') {
      if (mark === '^^') continue
      const number = cellWords(cell.children).replace(/\.$/, '')
      if (!isRowNumber(number)) {
        words = cell
        continue
      }
      indicator.writtenNumber = number
      places.setKey(indicator, 'writtenNumber', ...range)
      continue
    }
    const nodes = heading.key === 'name' ? firstLine(converting, indicator, cell.children) : cell.children
    // One value over several periods belongs to each of them.
    const fromLeft = mark === '<<' && heading.period !== undefined && headings[index - 1]?.period !== undefined
    const merged = fromLeft ? above[index - 1] : mark === '^^' ? above[index] : undefined
    if (mark === '^^' && merged !== undefined) keys.add(heading.key)
    if (mark !== undefined && merged === undefined) reportMerge(converting, cell, mark)
    const content = merged === undefined ? cellContent(converting, nodes) : copyOf(merged)
    above[index] = content
    if (heading.period !== undefined) setValue(converting, indicator, heading.period, content, range)
    else
      setIndicatorField(converting, indicator, heading.key === 'values' ? heading.label : heading.key, content, range)
  }
  if (words !== undefined) indicator.name = beforeTitle(converting, words, indicator, indicator.name)
  taken.set(indicator, keys)
  return indicator
}

/** A row with a dash before its name and nothing but values: an item of the indicator above. */
function readItem(
  converting: Converting,
  row: TableRow,
  headings: readonly IndicatorHeading[],
  parent: IndicatorRow,
): boolean {
  const nameIndex = headings.findIndex(({ key }) => key === 'name')
  const mark = takeMark(converting, row.children[nameIndex]?.children ?? [])
  if (mark === undefined || mark.number !== undefined) return false
  const figures = new Set(['values', 'baseline', 'target'])
  const isPlain = row.children.every((cell, index) => {
    const heading = headings[index]
    if (index === nameIndex || cell.children.length === 0) return true
    return heading !== undefined && (figures.has(heading.key) || mergeMark(converting, cell) === '^^')
  })
  if (!isPlain) return false
  const { places, source } = converting.reading
  const item = places.set({ name: '' as Content }, source, ...rangeOf(converting, row))
  const nameCell = row.children[nameIndex]
  if (nameCell === undefined) return false
  item.name = cellContent(converting, mark.rest)
  places.setKey(item, 'name', ...cellRange(converting, { ...nameCell, children: mark.rest }))
  for (const [index, cell] of row.children.entries()) {
    const heading = headings[index]
    if (heading === undefined || !figures.has(heading.key) || cell.children.length === 0) continue
    const content = cellContent(converting, cell.children)
    if (heading.period !== undefined) setValue(converting, item, heading.period, content, cellRange(converting, cell))
    else setIndicatorField(converting, item, heading.key, content, cellRange(converting, cell))
  }
  parent.items ??= []
  parent.items.push(item)
  return true
}
