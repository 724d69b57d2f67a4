import type { ContentBlock, IndicatorItem, IndicatorRow } from '@dorozhnik/model'
import type { List, ListItem, RootContent } from 'mdast'
import { convertBlocks, nodesOfItem, simplify } from '../markdown/blocks.js'
import { checkIndents } from '../markdown/check-indents.js'
import { type Converting, paragraphOf, rangeOf } from '../markdown/converting.js'
import { nestShortIndents } from '../markdown/nest-short-indents.js'
import { takeNumber } from '../plan/written-number.js'
import { setIndicatorField, setText, setValue } from './indicator-fields.js'
import type { IndicatorReading } from './indicators.js'
import { addPeriod, periodOf } from './periods.js'
import {
  bulletContent,
  firstLine,
  isBulletList,
  isNumberedList,
  labelledBullet,
  placedItem,
  putField,
  spanOf,
  takeBullets,
} from './records.js'

/** True for a list of which at least one item has a field or a name. */
export function holdsIndicators(converting: Converting, reading: IndicatorReading, list: List): boolean {
  return list.children.some(({ children }) =>
    children.some(
      (child) =>
        (isBulletList(child) &&
          child.children.some((bullet) => labelledBullet(converting, bullet, reading.labels) !== undefined)) ||
        (isNumberedList(child) && holdsIndicators(converting, reading, child)),
    ),
  )
}

/** The indicators of a numbered list. */
export function readIndicators(converting: Converting, reading: IndicatorReading, written: List): IndicatorRow[] {
  const list = nestShortIndents(converting, written)
  checkIndents(converting, list)
  return list.children.map((item) => readIndicator(converting, reading, item))
}

function readIndicator(converting: Converting, reading: IndicatorReading, item: ListItem): IndicatorRow {
  const row: IndicatorRow = placedItem(converting, item, { type: 'indicator', name: '' })
  readName(converting, reading, row, item, (child) => {
    if (isNumberedList(child) && holdsIndicators(converting, reading, child)) {
      row.items = [...(row.items ?? []), ...readItems(converting, reading, child)]
      placeItems(converting, row)
      return undefined
    }
    return isBulletList(child) ? takeBullets(child, (bullet) => takeField(converting, reading, row, bullet)) : child
  })
  return row
}

/** Indicators under the name of another one: they have nothing but values. */
function readItems(converting: Converting, reading: IndicatorReading, list: List): IndicatorItem[] {
  return list.children.map((item) => {
    const sub: IndicatorItem = placedItem(converting, item, { name: '' })
    readName(converting, reading, sub, item, (child) =>
      isBulletList(child) ? takeBullets(child, (bullet) => takeFigure(converting, reading, sub, bullet)) : child,
    )
    return sub
  })
}

/** The name is what `take` leaves of the item. */
function readName(
  converting: Converting,
  reading: IndicatorReading,
  node: IndicatorRow | IndicatorItem,
  item: ListItem,
  take: (child: RootContent) => RootContent | undefined,
): void {
  const { places } = converting.reading
  const name: ContentBlock[] = []
  const kept: RootContent[] = []
  for (const [index, [child, ...table]] of nodesOfItem(converting, item).entries()) {
    if (child === undefined) continue
    const rest = index === 0 && child.type === 'paragraph' ? readFirst(converting, reading, node, child) : take(child)
    if (rest === undefined) continue
    kept.push(rest, ...table)
    name.push(...convertBlocks(converting, [rest, ...table]))
  }
  node.name = simplify(name)
  places.setKey(node, 'name', ...(kept.length === 0 ? rangeOf(converting, item) : spanOf(converting, kept, node.name)))
}

function readFirst(
  converting: Converting,
  { part }: IndicatorReading,
  node: IndicatorRow | IndicatorItem,
  paragraph: Extract<RootContent, { type: 'paragraph' }>,
): RootContent {
  const isRow = 'type' in node
  const nodes = isRow ? firstLine(converting, node, paragraph.children) : paragraph.children
  const taken = isRow && part.numbering !== 'none' ? takeNumber(converting, nodes) : undefined
  // «1. 5 школ» is a name; only a number of several levels can be meant as the number of a row here.
  const number = taken?.number.includes('.') === true ? taken : undefined
  if (number !== undefined && isRow) {
    node.writtenNumber = number.number
    converting.reading.places.setKey(node, 'writtenNumber', ...number.range)
  }
  return paragraphOf(number?.rest ?? nodes)
}

function takeField(converting: Converting, reading: IndicatorReading, row: IndicatorRow, bullet: ListItem): boolean {
  const field = labelledBullet(converting, bullet, reading.labels)
  if (field === undefined || field.key === 'number' || field.key === 'name' || field.key === 'values') return false
  if (field.key.startsWith('period:')) return takeFigure(converting, reading, row, bullet)
  setIndicatorField(converting, row, field.key, bulletContent(converting, field), field.range)
  return true
}

/** The base value, the target and the values of periods. */
function takeFigure(
  converting: Converting,
  reading: IndicatorReading,
  node: IndicatorRow | IndicatorItem,
  bullet: ListItem,
): boolean {
  const field = labelledBullet(converting, bullet, reading.labels)
  if (field === undefined) return false
  const period = field.key.startsWith('period:') ? periodOf(field.label) : undefined
  if (period === undefined && field.key !== 'baseline' && field.key !== 'target') return false
  const content = bulletContent(converting, field)
  if (field.key === 'baseline') setText(converting, node, 'baseline', content, field.range)
  else if (period === undefined) putField(converting, node, 'target', content, field.range)
  else {
    const [start] = rangeOf(converting, bullet)
    const from = converting.reading.source.text.indexOf(field.label, start)
    addPeriod(converting, reading.part, period, [from, from + field.label.length])
    setValue(converting, node, period, content, field.range)
  }
  return true
}

/** The place of all items of an indicator. */
export function placeItems(converting: Converting, row: IndicatorRow): void {
  const { places, source } = converting.reading
  const [first, last] = [row.items?.[0], row.items?.at(-1)]
  const [from, to] = [first, last].map((item) => (item === undefined ? undefined : places.at(item)))
  if (row.items === undefined || from === undefined || to === undefined || !('file' in from) || !('file' in to)) return
  places.set(row.items, source, from.start, to.end)
  places.setKey(row, 'items', from.start, to.end, from.file)
  for (const [index, item] of row.items.entries()) {
    const at = places.at(item)
    if (at !== undefined && 'file' in at) places.setKey(row.items, index, at.start, at.end, at.file)
  }
}
