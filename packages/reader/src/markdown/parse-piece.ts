import type { RootContent } from 'mdast'
import { parseWithRemark } from './processor.js'

/** The blocks of a piece of Markdown; positions count from the beginning of the piece. */
export function parsePiece(text: string): RootContent[] {
  return parseWithRemark(text).children
}
