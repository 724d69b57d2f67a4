import type { Paragraph, PhrasingContent, Text } from 'mdast'
import type { Converting } from '../markdown/converting.js'
import { escapesOf } from '../markdown/escapes.js'
import { sliceText } from '../markdown/slice-text.js'

/**
 * «ПРИКАЗЫВАЮ:» in any spelling: capitals or not, spaced or not, bold or not, singular or plural,
 * on a line of its own or at the end of the preamble.
 */
export const operativePattern: RegExp =
  /(?<![a-zЀ-ӿ])(?:п\s*р\s*и\s*к\s*а\s*з\s*ы\s*в\s*а\s*(?:ю|е\s*м)|о\s*б\s*я\s*з\s*ы\s*в\s*а\s*ю|п\s*р\s*е\s*д\s*л\s*а\s*г\s*а\s*ю)\s*:?\s*$/iu

/** The preamble's last paragraph without the operative word, and the word as it was written. */
export interface TakenWord {
  word: string
  /** Empty when the word stands alone. */
  rest: PhrasingContent[]
}

/** Takes the operative word off the end of a paragraph. */
export function takeOperativeWord(converting: Converting, paragraph: Paragraph): TakenWord | undefined {
  const last = paragraph.children.at(-1)
  const before = paragraph.children.slice(0, -1)
  if (last?.type === 'strong' || last?.type === 'emphasis') {
    const [text] = last.children
    if (last.children.length !== 1 || text?.type !== 'text') return undefined
    const match = operativePattern.exec(text.value)
    return match?.index === 0 && !isColonEscaped(converting, text) ? { word: match[0].trim(), rest: before } : undefined
  }
  if (last?.type !== 'text') return undefined
  const match = operativePattern.exec(last.value)
  if (match === null || isColonEscaped(converting, last)) return undefined
  const kept = last.value.slice(0, match.index).trimEnd().length
  return { word: match[0].trim(), rest: kept === 0 ? before : [...before, sliceText(converting, last, 0, kept)] }
}

/** `приказываю\:` is a verb of the text. */
function isColonEscaped(converting: Converting, node: Text): boolean {
  const colon = node.value.lastIndexOf(':')
  return colon !== -1 && escapesOf(converting, node)(colon)
}
