import type { Expression, Inline, Mention, Reference, Text } from '@dorozhnik/model'
import { tokensIn } from '../markdown/text-tokens.js'

/** What Markdown sees as one text: running text and the tokens of the dialect. */
export type Piece = Text | Mention | Reference | Expression

/** True for a piece of what Markdown sees as one text. */
export function isPiece(inline: Inline): inline is Piece {
  return (
    inline.type === 'text' || inline.type === 'mention' || inline.type === 'reference' || inline.type === 'expression'
  )
}

/** A piece as it stands in the source before anything is escaped. */
export function rawPiece(piece: Piece): string {
  switch (piece.type) {
    case 'text':
      return piece.value
    case 'mention':
      return `@${piece.id}`
    case 'reference':
      return piece.text === undefined ? `[[${piece.id}]]` : `[[${piece.id}|${piece.text}]]`
    case 'expression':
      return piece.source
  }
}

/** Pieces that nothing has to keep apart, with the offsets in their common text that have to be escaped. */
export interface Run {
  pieces: Piece[]
  protect: Set<number>
}

/**
 * Cuts pieces into runs so that, with the offsets escaped, exactly the tokens among them are read as tokens: a
 * mention is kept apart from a letter at its side, and what only looks like a token gets a backslash.
 */
export function protectTokens(pieces: readonly Piece[]): Run[] {
  const protect = new Set<number>()
  const wanted = new Map<number, { end: number; index: number }>()
  let text = ''
  for (const [index, piece] of pieces.entries()) {
    const start = text.length
    text += rawPiece(piece)
    if (piece.type !== 'text') wanted.set(start, { end: text.length, index })
  }
  const found = new Map<number, number>()
  const isOther = (offset: number): boolean => !wanted.has(offset) && protect.add(offset).has(offset)
  for (const match of tokensIn(text, isOther)) found.set(match.index, match.index + match[0].length)
  for (const [start, { end, index }] of wanted) {
    const reached = found.get(start)
    if (reached === end) continue
    // What follows was taken for a part of the token, or what stands before hides it.
    const at = reached === undefined ? index : index + 1
    if (at > 0 && at < pieces.length) return [...protectTokens(pieces.slice(0, at)), ...protectTokens(pieces.slice(at))]
  }
  return [{ pieces: [...pieces], protect }]
}
