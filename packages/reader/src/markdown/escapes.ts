import type { Text } from 'mdast'
import { type Converting, rangeOf } from './converting.js'
import { sourceOffsets } from './source-offsets.js'

/**
 * Tells which characters of a text stand for nothing but themselves, because they were typed with a backslash
 * (`\@`) or as an entity (`&#64;`): what the dialect would take for a sign of its own is plain text then.
 */
export function escapesIn(written: string, value: string): (offset: number) => boolean {
  if (written.length === value.length) return () => false
  const toSource = sourceOffsets(written, value)
  return (offset) => {
    const at = toSource(offset)
    if (written[at] !== value[offset]) return true
    return written[at - 1] === '\\' && (offset === 0 || toSource(offset - 1) < at - 1)
  }
}

/** The same for a text node of a piece. */
export function escapesOf(converting: Converting, node: Text): (offset: number) => boolean {
  return escapesIn(converting.reading.source.text.slice(...rangeOf(converting, node)), node.value)
}
