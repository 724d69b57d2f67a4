import type { Content, EntriesPart, Entry } from '@dorozhnik/model'
import { normalizeLabel } from '@dorozhnik/model'
import type { List, ListItem, RootContent, Table, TableCell, TableRow } from 'mdast'
import { checkRowWidths, convertBlocks, convertContent, simplify } from '../markdown/blocks.js'
import { rowsBelow } from '../markdown/column-numbers.js'
import { giveCaption } from '../markdown/caption.js'
import { cellContent } from '../markdown/cell.js'
import { blocksIn, type Converting, paragraphOf, rangeOf } from '../markdown/converting.js'
import { mergeMark } from '../markdown/merged-cells.js'
import { cellRange } from '../plan/cells.js'
import { addBlocks, addNamed, addProse, headingBlock, type PartBuilder, takeName } from './part-builder.js'
import { plainValue } from './plain-value.js'
import { firstLine, spanOf, takeBullets } from './records.js'
import { splitName } from './split-name.js'

/** The passport of a project and its resources: labelled items of a list, or a table of two columns. */
export function entriesBuilder(part: EntriesPart): PartBuilder {
  const { children } = part
  return {
    part,
    heading: (converting, heading, depth) =>
      addBlocks(converting, children, [headingBlock(converting, heading, depth)]),
    caption: (converting, caption) => giveCaption(converting, part, caption),
    block: (converting, node, name) => {
      if (node.type === 'list') readList(converting, part, node)
      else if (node.type === 'table' && node.children[0]?.children.length === 2) {
        takeName(part, name)
        readTable(converting, part, node)
      } else addNamed(converting, children, node, name)
    },
  }
}

/** Items with a colon are rows, the others stay a list. */
function readList(converting: Converting, { children }: EntriesPart, list: List): void {
  let loose = new Set<ListItem>()
  const flush = (): void => {
    const rest = loose.size === 0 ? undefined : takeBullets({ ...list, children: [...loose] }, () => false)
    if (rest !== undefined) addProse(converting, children, [rest])
    loose = new Set()
  }
  for (const item of list.children) {
    const entry = readItem(converting, item)
    if (entry === undefined) loose.add(item)
    else {
      flush()
      children.push(entry)
    }
  }
  flush()
}

function readItem(converting: Converting, item: ListItem): Entry | undefined {
  const [first, ...others] = item.children
  if (first?.type !== 'paragraph') return undefined
  const { places, source } = converting.reading
  const entry: Entry = { type: 'entry', name: '', value: '' }
  if (splitName(converting, first.children) === undefined) return undefined
  const [start, end] = rangeOf(converting, item)
  places.set(entry, source, start, end)
  const named = splitName(converting, firstLine(converting, entry, first.children, []))
  if (named === undefined) return undefined
  const nodes: RootContent[] = named.rest.length === 0 ? others : [paragraphOf(named.rest), ...others]
  const name = paragraphOf(named.name)
  entry.name = convertContent(converting, [name])
  entry.value = simplify(convertBlocks(converting, nodes))
  places.setKey(entry, 'name', ...rangeOf(converting, name))
  places.setKey(
    entry,
    'value',
    ...(nodes.length === 0 ? ([end, end] as const) : spanOf(converting, nodes, entry.value)),
  )
  return entry
}

function readTable(converting: Converting, part: EntriesPart, table: Table): void {
  checkRowWidths(converting, table)
  const [header] = table.children
  if (header !== undefined && !takeHeadings(converting, part, header.children)) addRow(converting, part, header)
  for (const row of rowsBelow(converting, table)) addRow(converting, part, row)
}

/** The first header row says the headings of the columns; true when nothing of the row is left to print. */
function takeHeadings(converting: Converting, part: EntriesPart, cells: readonly TableCell[]): boolean {
  if (cells.every(({ children }) => children.length === 0)) return true
  const { places, source } = converting.reading
  const texts = cells.map((cell) =>
    plainValue(converting.reading, cellContent(converting, cell.children), cellRange(converting, cell)),
  )
  const [name = '', value = ''] = texts
  if (part.headings !== undefined)
    return part.headings.every((heading, index) => normalizeLabel(heading) === normalizeLabel(texts[index] ?? ''))
  if (part.children.some(({ type }) => type === 'entry')) return false
  part.headings = [name, value]
  const ranges = cells.map((cell) => cellRange(converting, cell))
  const span = [ranges[0]?.[0] ?? 0, ranges[1]?.[1] ?? 0] as const
  places.setKey(part, 'headings', ...span, source.name)
  places.set(part.headings, source, ...span)
  for (const [index, range] of ranges.entries()) places.setKey(part.headings, index, ...range)
  return true
}

function addRow(converting: Converting, { children }: EntriesPart, row: TableRow): void {
  const { places, source } = converting.reading
  const [nameCell, valueCell] = row.children
  const last = children.at(-1)
  const value = valueCell === undefined ? '' : cellContent(converting, valueCell.children)
  if (mergeMark(converting, nameCell) === '^^' && last?.type === 'entry' && valueCell !== undefined) {
    goOn(converting, last, value, cellRange(converting, valueCell))
    keepOthers(converting, last, row)
    return
  }
  const entry: Entry = places.set({ type: 'entry', name: '', value }, source, ...rangeOf(converting, row))
  if (nameCell !== undefined) {
    entry.name = cellContent(converting, firstLine(converting, entry, nameCell.children, []))
    places.setKey(entry, 'name', ...cellRange(converting, nameCell))
  }
  if (valueCell !== undefined) places.setKey(entry, 'value', ...cellRange(converting, valueCell))
  keepOthers(converting, entry, row)
  children.push(entry)
}

/** Cells beyond the second are reported; their words stay with the row. */
function keepOthers(converting: Converting, entry: Entry, row: TableRow): void {
  for (const cell of row.children.slice(2))
    if (cell.children.length > 0)
      goOn(converting, entry, cellContent(converting, cell.children), cellRange(converting, cell))
}

/** Adds to the value of a row. */
function goOn(converting: Converting, entry: Entry, more: Content, range: readonly [number, number]): void {
  const { places } = converting.reading
  const at = places.at(entry, 'value')
  const [start, end] = at !== undefined && 'file' in at ? [at.start, at.end] : range
  entry.value = [
    ...blocksIn(converting.reading, entry.value, [start, end]),
    ...blocksIn(converting.reading, more, range),
  ]
  places.setKey(entry, 'value', start, Math.max(end, range[1]))
}
