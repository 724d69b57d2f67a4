import type { Source } from '@dorozhnik/diagnostics'
import type { ContentBlock, Inline, Part, ProseBlock } from '@dorozhnik/model'
import type { RootContent } from 'mdast'
import { convertBlocks, convertNamed, type TableName } from '../markdown/blocks.js'
import { type Caption, giveCaption, readCaption } from '../markdown/caption.js'
import { blocksIn, type Converting, rangeOfBlocks } from '../markdown/converting.js'
import type { OutlineHeading } from '../plan/outline-heading.js'
import type { Reading } from '../reading.js'

/** Takes what stands under the heading of a part, in the author's order, and makes the part of it. */
export interface PartBuilder {
  readonly part: Part
  /** A heading inside the part: 1 for those right below its own. */
  heading(converting: Converting, heading: OutlineHeading, depth: number): void
  /** A block; `name` is the paragraph «Таблица: …» right before a table. */
  block(converting: Converting, node: RootContent, name?: TableName): void
  /** The name of the table that the part is printed as; false when the part has one already. */
  caption?(converting: Converting, caption: Caption): void
  /** Everything has been read. */
  finish?(): void
}

/** Adds blocks of prose between the rows of a part. */
export function addProse(
  converting: Converting,
  children: (ProseBlock | { type: string })[],
  nodes: readonly RootContent[],
): void {
  addBlocks(converting, children, convertBlocks(converting, nodes))
}

/** A block of prose with the name of the table that it is. */
export function addNamed(
  converting: Converting,
  children: (ProseBlock | { type: string })[],
  node: RootContent,
  name: TableName | undefined,
): void {
  addBlocks(converting, children, convertNamed(converting, node, name))
}

/** Gives the rows of a table that begin here their name, or keeps it as a text when the part has a name already. */
export function takeName(
  part: { id?: string; caption?: Inline[]; children: (ProseBlock | { type: string })[] },
  name: TableName | undefined,
): void {
  if (name === undefined) return
  if (part.caption === undefined) giveCaption(name.converting, part, readCaption(name.converting, name.node))
  else addProse(name.converting, part.children, [name.node])
}

/** The same for blocks that have been converted. */
export function addBlocks(
  converting: Converting,
  children: (ProseBlock | { type: string })[],
  blocks: readonly ContentBlock[],
): void {
  const { places, source } = converting.reading
  const range = rangeOfBlocks(converting.reading, blocks)
  if (range === undefined) return
  const last = children.at(-1)
  const at = last === undefined ? undefined : places.at(last, 'content')
  if (last?.type === 'prose' && at !== undefined && 'file' in at && at.file === source.name) {
    ;(last as ProseBlock).content.push(...blocks)
    places.setKey(last, 'content', at.start, range[1])
    return
  }
  const prose: ProseBlock = places.set({ type: 'prose', content: [...blocks] }, source, ...range)
  places.setKey(prose, 'content', ...range)
  children.push(prose)
}

/** A heading of the text between the rows. */
export function headingBlock(converting: Converting, heading: OutlineHeading, level: number): ContentBlock {
  const { places, source } = converting.reading
  const block: ContentBlock = {
    type: 'heading',
    level: Math.min(6, Math.max(1, level)),
    ...(heading.id === undefined ? {} : { id: heading.id }),
    children: inlinesOfHeading(converting.reading, heading),
  }
  places.set(block, source, ...heading.range)
  if (heading.attributes.idRange !== undefined) places.setKey(block, 'id', ...heading.attributes.idRange)
  return block
}

/** The words of a heading, placed where they stand. */
export function inlinesOfHeading(
  reading: Reading,
  heading: OutlineHeading | undefined,
  source: Source = reading.source,
): Inline[] {
  const [block] = blocksIn({ ...reading, source }, heading?.title ?? '', heading?.range ?? [0, 0])
  return block?.type === 'paragraph' ? block.children : []
}

/** Gives a record the place of its heading, its title, name and number. */
export function placeByHeading(
  converting: Converting,
  node: { id?: string; writtenNumber?: string; unnumbered?: true },
  heading: OutlineHeading,
): void {
  const { places, source } = converting.reading
  const { attributes } = heading
  places.set(node, source, ...heading.range)
  places.setKey(node, 'title', ...heading.range)
  if (heading.id !== undefined && attributes.idRange !== undefined) {
    node.id = heading.id
    places.setKey(node, 'id', ...attributes.idRange)
  }
}
