import type { Profile } from '@dorozhnik/blocks'
import { measure } from './measure.js'

/** Width in twips of a text on one line, in the size of the text of a document. */
export function textWidth(value: string, { text }: Profile, bold = false): number {
  const { mass } = measure([{ type: 'text', value }], bold, Infinity)
  return Math.ceil((mass * text.size * 20) / 2048)
}
