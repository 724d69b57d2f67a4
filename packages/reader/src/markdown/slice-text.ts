import type { Text } from 'mdast'
import { type Converting, rangeOf } from './converting.js'
import { escapesIn } from './escapes.js'
import { sourceOffsets } from './source-offsets.js'

/** A part of a text node, placed where that part was typed. */
export function sliceText(converting: Converting, node: Text, from: number, to: number = node.value.length): Text {
  const [start, end] = rangeOf(converting, node)
  const written = converting.reading.source.text.slice(start, end)
  const [toSource, isEscaped] = [sourceOffsets(written, node.value), escapesIn(written, node.value)]
  // A backslash stays with the character that it escapes.
  const offset = (position: number): number => {
    const at = toSource(position)
    return start + (written[at - 1] === '\\' && isEscaped(position) ? at - 1 : at) - converting.base
  }
  return {
    type: 'text',
    value: node.value.slice(from, to),
    position: {
      start: { line: 0, column: 0, offset: offset(from) },
      end: { line: 0, column: 0, offset: offset(to) },
    },
  }
}
