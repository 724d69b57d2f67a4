import type { FileChild } from 'docx'
import type { Line } from './line.js'

/** What a block becomes: a paragraph, a stamped table, or anything that `docx` knows. */
export type Piece = Line | StampedTable | FileChild

/** A table that was stamped as text, in UTF-8. */
export interface StampedTable {
  type: 'stampedTable'
  chunks: Uint8Array[]
}

/** Tells a paragraph. */
export function isLine(piece: Piece | undefined): piece is Line {
  return piece !== undefined && 'type' in piece && piece.type === 'line'
}

/** Tells a stamped table. */
export function isStampedTable(piece: Piece | undefined): piece is StampedTable {
  return piece !== undefined && 'type' in piece && piece.type === 'stampedTable'
}
