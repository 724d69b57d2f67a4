import { type Content, type ContentBlock, contentBlocks } from '@dorozhnik/model'
import type { Node, Paragraph, PhrasingContent } from 'mdast'
import type { Reading } from '../reading.js'
import type { Definitions, Piece } from './parse-body.js'

/** What is needed to turn the nodes of a piece into content of the model. */
export interface Converting {
  reading: Reading
  base: number
  definitions: Definitions
  /** Footnotes around the node: a footnote must not hold itself. */
  within: readonly string[]
}

/** For the nodes of a piece. */
export function convertingOf(reading: Reading, { base, definitions }: Piece): Converting {
  return { reading, base, definitions, within: [] }
}

/** Where a node stands in the source. */
export function rangeOf(converting: Converting, node: Node): [start: number, end: number] {
  const { base } = converting
  return [base + (node.position?.start.offset ?? 0), base + (node.position?.end.offset ?? 0)]
}

/** A paragraph of these inlines, standing where they stand. */
export function paragraphOf(children: PhrasingContent[]): Paragraph {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  return {
    type: 'paragraph',
    children,
    ...(start === undefined || end === undefined ? {} : { position: { start, end } }),
  }
}

/** Content as blocks to which more can be added; a plain text becomes a paragraph in its place. */
export function blocksIn(
  { places, source }: Reading,
  content: Content,
  range: readonly [number, number],
): ContentBlock[] {
  const blocks = contentBlocks(content)
  const [first] = blocks
  if (typeof content !== 'string' || first?.type !== 'paragraph') return [...blocks]
  for (const node of [first, ...first.children]) places.set(node, source, ...range)
  return [...blocks]
}

/** From the beginning of the first block to the end of the last one. */
export function rangeOfBlocks({ places }: Reading, blocks: readonly ContentBlock[]): [number, number] | undefined {
  const [first, last] = [blocks[0], blocks.at(-1)].map((block) => block && places.at(block))
  return first && last && 'file' in first && 'file' in last ? [first.start, last.end] : undefined
}
