import type { RootContent } from 'mdast'
import { parseCanonical } from './canonical.js'
import { parseWithRemark } from './processor.js'

/** The blocks of a piece of Markdown; positions count from the beginning of the piece, lines are not kept. */
export function parsePiece(text: string): RootContent[] {
  return parseCanonical(text) ?? parseWithRemark(text).children
}
