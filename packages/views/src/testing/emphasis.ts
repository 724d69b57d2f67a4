import type { Emphasis } from '@dorozhnik/model'

/** Emphasised text of an author. */
export function emphasis(value: string): Emphasis {
  return { type: 'emphasis', children: [{ type: 'text', value }] }
}
