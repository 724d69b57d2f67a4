import type { Content, Id } from '@dorozhnik/model'
import type { List, ListItem, PhrasingContent, RootContent } from 'mdast'
import { type Attributes, takeAttributes } from '../attributes.js'
import { convertBlocks, simplify } from '../markdown/blocks.js'
import { type Converting, paragraphOf, rangeOf, rangeOfBlocks } from '../markdown/converting.js'
import { type Labels, takeLabel } from '../plan/label.js'
import { putContent } from '../plan/put-content.js'

/** A bullet with a label: `- Срок: май`. */
export interface LabelledBullet {
  key: string
  label: string
  nodes: RootContent[]
  /** Of the value. */
  range: [start: number, end: number]
}

/** Reads the label of a bullet, when it is one of these. */
export function labelledBullet(converting: Converting, bullet: ListItem, labels: Labels): LabelledBullet | undefined {
  const [first, ...others] = bullet.children
  if (first?.type !== 'paragraph') return undefined
  const labelled = takeLabel(converting, first.children, labels)
  if (labelled === undefined) return undefined
  const [value] = labelled.rest
  const [start, end] = rangeOf(converting, bullet)
  return {
    key: labelled.key,
    label: labelled.label,
    nodes: labelled.rest.length === 0 ? others : [paragraphOf(labelled.rest), ...others],
    range: [value === undefined ? start : rangeOf(converting, value)[0], end],
  }
}

/** What a bullet holds. */
export function bulletContent(converting: Converting, { nodes }: LabelledBullet): Content {
  return simplify(convertBlocks(converting, nodes))
}

/**
 * Takes the bullets with a known label out of a list: `take` is asked about each and says whether it was one.
 * What is left keeps its place in a list of its own.
 */
export function takeBullets(list: List, take: (bullet: ListItem) => boolean): List | undefined {
  const kept = list.children.filter((bullet) => !take(bullet))
  if (kept.length === 0) return undefined
  const [start, end] = [kept[0]?.position?.start, kept.at(-1)?.position?.end]
  const position = start === undefined || end === undefined ? list.position : { start, end }
  return { ...list, children: kept, ...(position === undefined ? {} : { position }) }
}

/** Puts what an item begins with into a record: its name, that it bears no number. */
export function giveAttributes(
  converting: Converting,
  node: { id?: Id; unnumbered?: true },
  { id, idRange, unnumbered, ranges }: Attributes,
): void {
  const { places } = converting.reading
  if (id !== undefined && idRange !== undefined) {
    node.id = id
    places.setKey(node, 'id', ...idRange)
  }
  if (unnumbered === true && ranges.number !== undefined) {
    node.unnumbered = true
    places.setKey(node, 'unnumbered', ...ranges.number)
  }
}

/** The first line of an item without its attributes. */
export function firstLine(
  converting: Converting,
  node: { id?: Id; unnumbered?: true },
  nodes: readonly PhrasingContent[],
  allowed?: Parameters<typeof takeAttributes>[2],
): PhrasingContent[] {
  const taken = takeAttributes(converting, nodes, allowed)
  giveAttributes(converting, node, taken.attributes)
  return taken.nodes
}

/** A record of an item of a list, with the place of its first line. */
export function placedItem<T extends object>(converting: Converting, item: ListItem, node: T): T {
  const { places, source } = converting.reading
  const [start, end] = rangeOf(converting, item)
  const feed = source.text.indexOf('\n', start)
  return places.set(node, source, start, feed === -1 || feed > end ? end : feed)
}

/** Puts a content under a key of a record; a second value is added to the first and reported. */
export function putField<Key extends string>(
  converting: Converting,
  node: { [K in Key]?: Content },
  key: Key,
  content: Content,
  range: readonly [start: number, end: number],
): void {
  putContent(converting.reading, node, key, node[key], (value) => (node[key] = value), content, range)
}

/** True for a list of bullets. */
export function isBulletList(node: RootContent): node is List {
  return node.type === 'list' && node.ordered !== true
}

/** True for a numbered list. */
export function isNumberedList(node: RootContent): node is List {
  return node.type === 'list' && node.ordered === true
}

/** From the beginning of some nodes to the end of what was made of them. */
export function spanOf(
  converting: Converting,
  nodes: readonly RootContent[],
  content: Content,
): readonly [start: number, end: number] {
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (first === undefined || last === undefined) return [0, 0]
  const end = typeof content === 'string' ? undefined : rangeOfBlocks(converting.reading, content)?.[1]
  return [rangeOf(converting, first)[0], end ?? rangeOf(converting, last)[1]]
}
