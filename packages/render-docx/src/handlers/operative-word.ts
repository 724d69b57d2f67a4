import type { OperativeWord } from '@dorozhnik/blocks'
import { type RunLook, line, plain } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import type { Writing } from '../writing.js'

/** `приказываю:` on a line of its own. Letters are spaced by a property, so that search and copying see the word. */
export function operativeWord(node: OperativeWord, writing: Writing): Piece[] {
  const { form, letterSpacing = 3 } = writing.profile.operativeWord
  const look: RunLook = form === 'spaced' ? { characterSpacing: Math.round(letterSpacing * 20) } : plain
  const word = form === 'capitals' ? node.text.toLocaleUpperCase('ru') : node.text
  return [line({ style: 'OperativeWord' }, ...text(word, node.origin, writing, look))]
}
