import type { Line, Run } from './line.js'
import { type Piece, isLine } from './piece.js'
import { characterWidth } from './widths/character-width.js'
import type { Room } from './writing.js'

/** Lines of text that a signature takes with it to a new page. */
const linesKept = 2

/** Keeps the last lines of the text with what follows: a signature never opens a page alone. */
export function keepTail(pieces: Piece[], points: number, room: Room): void {
  let kept = 0
  for (let index = pieces.length - 1; index >= 0 && kept < linesKept; index--) {
    const piece = pieces[index]
    if (!isLine(piece)) return
    pieces[index] = { ...piece, look: { ...piece.look, keepNext: true } }
    if (piece.runs.length > 0) kept += linesOf(piece, points, room)
  }
}

/** Lines of a paragraph in the size of the text, rather too few than too many. */
function linesOf(line: Line, points: number, room: Room): number {
  const em = points * 20
  let forced = 1
  let width = 0
  const add = (runs: readonly Run[]): void => {
    for (const run of runs) {
      if (run.type === 'lineBreak') forced++
      else if (run.type === 'hyperlink') add(run.runs)
      else if (run.type === 'characters') {
        for (const character of run.value) width += (characterWidth(character.codePointAt(0) ?? 0, false) * em) / 2048
      }
    }
  }
  add(line.runs)
  return Math.max(forced, Math.floor(width / room.width))
}
