import type { Block } from '@dorozhnik/blocks'
import type { Scope } from '../scope.js'

/**
 * The preamble with the comma that the profile wants before the operative word. Only a comma at the very end is put
 * or taken; `keep` leaves the author's text alone.
 */
export function commaBefore({ profile }: Scope, preamble: Block[]): Block[] {
  const { comma } = profile.operativeWord
  const last = preamble.at(-1)
  if (comma === 'keep' || last?.type !== 'paragraph') return preamble
  const text = last.children.at(-1)
  if (text?.type !== 'text') return preamble
  const bare = text.value.trimEnd()
  // A preamble that ends with a full stop is a sentence of its own.
  const ended = /[\p{L}\p{N})»“"%]$/u.test(bare)
  const value = comma === 'comma' ? (ended ? `${bare},` : text.value) : bare.replace(/,$/u, '')
  return [...preamble.slice(0, -1), { ...last, children: [...last.children.slice(0, -1), { ...text, value }] }]
}
