import type { Text } from 'mdast'
import { type Converting, rangeOf } from './converting.js'
import { sourceOffsets } from './source-offsets.js'

/** A part of a text node, placed where that part was typed. */
export function sliceText(converting: Converting, node: Text, from: number, to: number = node.value.length): Text {
  const [start, end] = rangeOf(converting, node)
  const toSource = sourceOffsets(converting.reading.source.text.slice(start, end), node.value)
  const offset = (position: number): number => start + toSource(position) - converting.base
  return {
    type: 'text',
    value: node.value.slice(from, to),
    position: {
      start: { line: 0, column: 0, offset: offset(from) },
      end: { line: 0, column: 0, offset: offset(to) },
    },
  }
}
