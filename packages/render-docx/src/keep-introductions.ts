import type { Line, Run } from './line.js'
import { type Piece, isLine } from './piece.js'

/** Keeps a paragraph that ends with a colon with what it introduces: no page ends with an announcement. */
export function keepIntroductions(pieces: Piece[]): void {
  for (const [index, piece] of pieces.entries()) {
    if (index === pieces.length - 1 || !isLine(piece) || piece.look.keepNext === true || !introduces(piece)) continue
    pieces[index] = { ...piece, look: { ...piece.look, keepNext: true } }
  }
}

function introduces({ runs }: Line): boolean {
  return /:\s*$/.test(lastCharacters(runs.at(-1)))
}

function lastCharacters(run: Run | undefined): string {
  if (run?.type === 'characters') return run.value.slice(-2)
  return run?.type === 'hyperlink' ? lastCharacters(run.runs.at(-1)) : ''
}
