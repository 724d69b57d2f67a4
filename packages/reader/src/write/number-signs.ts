import { type Content, contentBlocks, type Inline } from '@dorozhnik/model'
import { numberPattern } from '../plan/written-number.js'
import { mergeInlines } from './merge-inlines.js'
import { isPiece } from './protect-tokens.js'
import type { Signs } from './write-inlines.js'

/** A title with the number that was written before it, or with its own beginning escaped where it looks like one. */
export function withNumber(title: Content, number: string | undefined): { title: Content; signs?: Signs } {
  const [first, ...others] = contentBlocks(title)
  if (first?.type !== 'paragraph') return { title }
  const children = mergeInlines(first.children)
  if (number !== undefined)
    return { title: [{ ...first, children: [{ type: 'text', value: `${number}. ` }, ...children] }, ...others] }
  return { title, signs: numberSigns(children) }
}

/** The full stop of what would be read as a number, so that it is escaped. */
export function numberSigns(inlines: readonly Inline[]): Signs {
  const match = numberMatch(inlines)
  return match === null ? {} : { protect: [match[0].search(/[.)]/)] }
}

/** Only a number of several levels counts before the title of a row. */
export function isNumberOfRow(inlines: readonly Inline[]): boolean {
  return numberMatch(inlines)?.[1]?.includes('.') ?? false
}

/** What would be read as a number at the beginning of a title. */
function numberMatch([first, second]: readonly Inline[]): RegExpExecArray | null {
  if (first?.type !== 'text') return null
  return numberPattern.exec(second !== undefined && isPiece(second) ? `${first.value}x` : first.value)
}
