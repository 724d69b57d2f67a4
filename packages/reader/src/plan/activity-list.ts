import type { Activity, Content, ContentBlock } from '@dorozhnik/model'
import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import { convertBlocks, nodesOfItem, simplify } from '../markdown/blocks.js'
import { checkIndents } from '../markdown/check-indents.js'
import { blocksIn, type Converting, rangeOf, rangeOfBlocks } from '../markdown/converting.js'
import { nestShortIndents } from '../markdown/nest-short-indents.js'
import { firstLine } from '../parts/records.js'
import { takeLabel } from './label.js'
import type { PlanReading } from './plan-reading.js'
import { setField } from './set-field.js'
import { warnOfFieldWithoutBullet } from './warn-of-field-without-bullet.js'
import { takeNumber } from './written-number.js'

/**
 * True for a list in which at least one item has a field: such a list holds activities wherever it stands. Fields that
 * are not indented enough are the list below it, `next`.
 */
export function holdsActivities(
  converting: Converting,
  reading: PlanReading,
  list: List,
  next: RootContent | undefined,
): boolean {
  const hasFields = (node: RootContent): boolean =>
    isBulletList(node) && node.children.some((bullet) => fieldOf(converting, reading, bullet) !== undefined)
  return (
    list.ordered === true &&
    (list.children.some((item) => item.children.some(hasFields)) || (next !== undefined && hasFields(next)))
  )
}

/** The activities of a numbered list. */
export function readActivities(converting: Converting, reading: PlanReading, written: List): Activity[] {
  const list = nestShortIndents(converting, written)
  checkIndents(converting, list)
  return list.children.map((item, index) => {
    const activity = readActivity(converting, reading, item)
    const number = (list.start ?? 1) + index
    // The marks of a list are not meant as numbers, but a list that begins at 2025 was hardly meant as a list.
    if (index === 0 && number >= 1000 && activity.writtenNumber === undefined) {
      activity.writtenNumber = String(number)
      const [start] = rangeOf(converting, item)
      reading.places.setKey(activity, 'writtenNumber', start, start + activity.writtenNumber.length)
    }
    return activity
  })
}

/**
 * Bullets with fields that stand below a list instead of inside its last item: the indent was a space
 * too short, as it easily is after «10. ». They belong to that item.
 */
export function adoptBullets(converting: Converting, reading: PlanReading, activity: Activity, list: List): boolean {
  if (!list.children.some((bullet) => fieldOf(converting, reading, bullet) !== undefined)) return false
  const title = readBullets(converting, reading, activity, list)
  if (title.length === 0) return true
  const at = reading.places.at(activity, 'title')
  const [start, end] = at !== undefined && 'file' in at ? [at.start, at.end] : rangeOf(converting, list)
  activity.title = [...blocksIn(reading, activity.title, [start, end]), ...title]
  reading.places.setKey(activity, 'title', start, rangeOfBlocks(reading, title)?.[1] ?? end)
  return true
}

/** One item: its text is the title, its labelled bullets are fields. */
function readActivity(converting: Converting, reading: PlanReading, item: ListItem): Activity {
  const [start, end] = rangeOf(converting, item)
  const activity: Activity = reading.places.set(
    { type: 'activity', title: '' },
    reading.source,
    start,
    lineEnd(reading, start, end),
  )
  const title: ContentBlock[] = []
  for (const [index, nodes] of nodesOfItem(converting, item).entries()) {
    const [child] = nodes
    if (index === 0 && child?.type === 'paragraph') title.push(...readFirstLine(converting, reading, activity, child))
    else if (child !== undefined && isBulletList(child))
      title.push(...readBullets(converting, reading, activity, child))
    else {
      if (child?.type === 'paragraph') warnOfFieldWithoutBullet(converting, reading, child, true)
      title.push(...convertBlocks(converting, nodes))
    }
  }
  activity.title = simplify(title)
  const [first] = item.children
  if (first !== undefined) {
    const [from, to] = rangeOf(converting, first)
    reading.places.setKey(activity, 'title', from, Math.max(to, rangeOfBlocks(reading, title)?.[1] ?? to))
  }
  return activity
}

function readFirstLine(
  converting: Converting,
  reading: PlanReading,
  activity: Activity,
  paragraph: Paragraph,
): ContentBlock[] {
  const nodes = firstLine(converting, activity, paragraph.children)
  const taken = reading.numbering === 'none' ? undefined : takeNumber(converting, nodes)
  // «1. 5 школ» is a title; only a number of several levels can be meant as the number of a row here.
  const number = taken !== undefined && taken.number.includes('.') ? taken : undefined
  if (number !== undefined) {
    activity.writtenNumber = number.number
    reading.places.setKey(activity, 'writtenNumber', ...number.range)
  }
  warnOfFieldWithoutBullet(converting, reading, paragraph, false)
  return convertBlocks(converting, [{ ...paragraph, children: number?.rest ?? nodes }])
}

/** Bullets with a known label become fields, the others stay a list of the title. */
function readBullets(converting: Converting, reading: PlanReading, activity: Activity, list: List): ContentBlock[] {
  const kept: ListItem[] = []
  for (const bullet of list.children) {
    const field = fieldOf(converting, reading, bullet)
    if (field === undefined) kept.push(bullet)
    else setField(reading, activity, field.key, fieldContent(converting, field.nodes), field.range)
  }
  return kept.length === 0 ? [] : convertBlocks(converting, [{ ...list, children: kept }])
}

interface Field {
  key: string
  nodes: RootContent[]
  range: [start: number, end: number]
}

function fieldOf(converting: Converting, reading: PlanReading, bullet: ListItem): Field | undefined {
  const [first, ...others] = bullet.children
  if (first?.type !== 'paragraph') return undefined
  const labelled = takeLabel(converting, first.children, reading.labels)
  if (labelled === undefined || labelled.key === 'number' || labelled.key === 'title') return undefined
  const [start, end] = rangeOf(converting, bullet)
  const [value] = labelled.rest
  return {
    key: labelled.key,
    nodes: labelled.rest.length === 0 ? others : [{ ...first, children: labelled.rest }, ...others],
    range: [value === undefined ? start : rangeOf(converting, value)[0], end],
  }
}

function fieldContent(converting: Converting, nodes: readonly RootContent[]): Content {
  return simplify(convertBlocks(converting, nodes))
}

function isBulletList(node: RootContent): node is List {
  return node.type === 'list' && node.ordered !== true
}

function lineEnd({ source }: PlanReading, start: number, end: number): number {
  const feed = source.text.indexOf('\n', start)
  return feed === -1 || feed > end ? end : feed
}
