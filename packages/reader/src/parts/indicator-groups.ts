import type { IndicatorGroup, IndicatorRow } from '@dorozhnik/model'
import type { TableRow } from 'mdast'
import { type Converting, rangeOf } from '../markdown/converting.js'
import { readBoldRow } from '../plan/bold-row.js'
import { isGroupField } from './indicator-fields.js'
import { giveAttributes } from './records.js'
import type { IndicatorHeading } from './indicator-table.js'
import type { IndicatorReading } from './indicators.js'

/** The groups of a table that are open at a row, the deepest one last. */
export interface OpenGroups {
  chain: { group: IndicatorGroup; depth: number }[]
  /** True when the row of the last group bore no number. */
  isUnnumbered: boolean
  /** 1 for groups that are numbered from 1 under one without a number: «Трек 1», then «1. Охват». */
  offset: number
}

/** Reads the row of a group and puts the group into the one around it; undefined for any other row. */
export function openGroup(
  converting: Converting,
  reading: IndicatorReading,
  row: TableRow,
  headings: readonly IndicatorHeading[],
  open: OpenGroups,
): IndicatorGroup | undefined {
  const read = readGroup(converting, reading, row, headings)
  if (read === undefined) return undefined
  const { group, number } = read
  if (number === undefined) open.offset = 0
  else if (open.isUnnumbered && number === '1') open.offset = 1
  open.isUnnumbered = number === undefined
  const depth = (number?.split('.').length ?? 1) + open.offset
  while ((open.chain.at(-1)?.depth ?? 0) >= depth) open.chain.pop()
  open.chain.at(-1)?.group.children.push(group)
  open.chain.push({ group, depth })
  return group
}

function readGroup(
  converting: Converting,
  reading: IndicatorReading,
  row: TableRow,
  headings: readonly IndicatorHeading[],
): { group: IndicatorGroup; number: string | undefined } | undefined {
  const bold = readBoldRow(converting, row, headings)
  if (bold === undefined) return undefined
  const { places, source } = converting.reading
  const group: IndicatorGroup = { type: 'group', title: bold.title, children: [] }
  places.set(group, source, ...rangeOf(converting, row))
  giveAttributes(converting, group, bold.attributes)
  places.setKey(group, 'title', ...bold.range)
  if (bold.numbered !== undefined) {
    reading.numbered.set(group, bold.numbered)
    places.setKey(group, 'writtenNumber', ...bold.numbered.range)
  }
  if (bold.cellNumber !== undefined) {
    group.writtenNumber = bold.cellNumber.number
    places.setKey(group, 'writtenNumber', ...bold.cellNumber.range)
  }
  return { group, number: bold.numbered?.number ?? bold.cellNumber?.number }
}

/** What each row takes over from the row above with `^^`. */
export type TakenOver = WeakMap<IndicatorRow, ReadonlySet<string>>

/** A source that `^^` carries over all rows of a group is one cell on paper: it belongs to the group. */
export function shareFields(converting: Converting, groups: readonly IndicatorGroup[], taken: TakenOver): void {
  const { places } = converting.reading
  for (const group of groups) {
    const [first, ...others] = group.children
    if (first?.type !== 'indicator' || others.length === 0) continue
    for (const key of Object.keys(first)) {
      if (!isGroupField(key)) continue
      const goesOn = others.every((one) => one.type === 'indicator' && taken.get(one)?.has(key) === true)
      const at = places.at(first, key)
      if (!goesOn || at === undefined || !('file' in at)) continue
      if (key === 'unit') group.unit = first.unit as string
      else group[key] = first[key] as NonNullable<(typeof first)[typeof key]>
      places.setKey(group, key, at.start, at.end, at.file)
      for (const one of group.children) if (one.type === 'indicator') delete one[key]
    }
  }
}
