import type { OperativeWord } from '@dorozhnik/blocks'
import { type RunLook, line, plain } from '../line.js'
import { type Piece, isLine } from '../piece.js'
import { text } from '../runs.js'
import type { Writing } from '../writing.js'

/**
 * `приказываю:` on a line of its own, or at the end of the preamble. Letters are spaced by a property, so that
 * search and copying see the word.
 */
export function operativeWord(node: OperativeWord, writing: Writing): Piece[] {
  return [line({ style: 'OperativeWord' }, ...wordRuns(node, writing))]
}

/** Puts the operative word at the end of the preamble, where the profile wants it there; tells whether it did. */
export function joinOperativeWord(node: OperativeWord, writing: Writing, before: Piece[]): boolean {
  const last = before.at(-1)
  if (writing.profile.operativeWord.place !== 'inline' || !isLine(last) || last.look.style !== 'Body') return false
  const runs = [...last.runs, ...text(' ', undefined, writing), ...wordRuns(node, writing)]
  before[before.length - 1] = { ...last, look: { ...last.look, keepNext: true }, runs }
  return true
}

function wordRuns(node: OperativeWord, writing: Writing): ReturnType<typeof text> {
  const { form, letterSpacing } = writing.profile.operativeWord
  const spaced = form === 'spaced' || form === 'spaced-capitals'
  const look: RunLook = spaced ? { characterSpacing: Math.round(letterSpacing * 20) } : plain
  const capitals = form === 'capitals' || form === 'spaced-capitals'
  return text(capitals ? node.text.toLocaleUpperCase('ru') : node.text, node.origin, writing, look)
}
