import {
  type Content,
  indicatorColumnLabels,
  type IndicatorChild,
  type IndicatorGroup,
  type IndicatorsPart,
} from '@dorozhnik/model'
import type { ListItem, RootContent } from 'mdast'
import type { TableName } from '../markdown/blocks.js'
import { giveCaption } from '../markdown/caption.js'
import type { Converting } from '../markdown/converting.js'
import type { Labels } from '../plan/label.js'
import type { OutlineHeading } from '../plan/outline-heading.js'
import { isGroupField, setGroupField } from './indicator-fields.js'
import { holdsIndicators, readIndicators } from './indicator-list.js'
import { indicatorHeadings, readIndicatorTable } from './indicator-table.js'
import { isIndicatorBlock, readIndicatorBlock } from './indicator-yaml.js'
import { addNamed, type PartBuilder, placeByHeading, takeName } from './part-builder.js'
import { periodOf, sortPeriods } from './periods.js'
import { bulletContent, giveAttributes, isBulletList, isNumberedList, labelledBullet, takeBullets } from './records.js'

/** What the readers of lists, tables and data of indicators share. */
export interface IndicatorReading {
  part: IndicatorsPart
  /** From a normalised label to the key of a column; a period has the key `period:` and its label. */
  labels: Labels
  /** Titles of groups without the number that the author wrote by hand, for groups whose number is printed. */
  numbered: Map<IndicatorGroup, NonNullable<OutlineHeading['numbered']>>
}

/** Indicators in groups: lists, tables and data under the headings of the groups. */
export function indicatorsBuilder(part: IndicatorsPart, inRegulation: boolean): PartBuilder {
  const known = indicatorColumnLabels(part)
  const reading: IndicatorReading = {
    part,
    labels: { get: (label) => known.get(label) ?? (periodOf(label) === undefined ? undefined : `period:${label}`) },
    numbered: new Map(),
  }
  const open: { group: IndicatorGroup; depth: number }[] = []
  const children = (): IndicatorChild[] => open.at(-1)?.group.children ?? part.children
  let fromTable = false
  return {
    part,
    caption: (converting, caption) => giveCaption(converting, part, caption),
    heading: (converting, heading, depth) => {
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
      const group: IndicatorGroup = { type: 'group', title: heading.title, children: [] }
      placeByHeading(converting, group, heading)
      giveAttributes(converting, group, heading.attributes)
      if (heading.numbered !== undefined) reading.numbered.set(group, heading.numbered)
      children().push(group)
      open.push({ group, depth })
    },
    block: (converting, node, name) => {
      const headings = node.type === 'table' ? indicatorHeadings(converting, reading, node) : undefined
      if (node.type === 'table' && headings !== undefined) {
        takeName(part, name)
        fromTable ||= part.periods === undefined
        readIndicatorTable(converting, reading, node, headings, children())
      } else if (isIndicatorBlock(node)) readIndicatorBlock(converting, node, children())
      else if (
        isNumberedList(node) &&
        (holdsIndicators(converting, reading, node) || (!inRegulation && part.kind === 'indicators'))
      )
        for (const row of readIndicators(converting, reading, node)) children().push(row)
      else addRest(converting, reading.labels, open.at(-1)?.group, children(), node, name)
    },
    finish: () => {
      if (!fromTable) sortPeriods(part)
      takeNumbers(reading)
    },
  }
}

/** Bullets right under the heading of a group are its fields, everything else is prose. */
function addRest(
  converting: Converting,
  labels: Labels,
  group: IndicatorGroup | undefined,
  children: IndicatorChild[],
  node: RootContent,
  name: TableName | undefined,
): void {
  const rest =
    group !== undefined && isBulletList(node) && group.children.length === 0
      ? takeBullets(node, (bullet) => takeGroupField(converting, labels, group, bullet))
      : node
  if (rest !== undefined) addNamed(converting, children, rest, name)
}

function takeGroupField(converting: Converting, labels: Labels, group: IndicatorGroup, bullet: ListItem): boolean {
  const field = labelledBullet(converting, bullet, labels)
  if (field === undefined || !isGroupField(field.key)) return false
  const content: Content = bulletContent(converting, field)
  setGroupField(converting, group, field.key, content, field.range)
  return true
}

/** A number before the title of a group is taken off where the program prints one in its stead. */
function takeNumbers({ part, numbered }: IndicatorReading): void {
  for (const [group, { title, number }] of numbered) {
    const isLowest = !group.children.some(({ type }) => type === 'group')
    const numbering = part.numbering ?? 'hierarchical'
    if (numbering !== 'hierarchical' && !(numbering === 'groups' && isLowest)) continue
    if (group.unnumbered === true) continue
    group.title = title
    group.writtenNumber = number
  }
}
