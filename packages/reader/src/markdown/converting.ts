import type { Node } from 'mdast'
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
