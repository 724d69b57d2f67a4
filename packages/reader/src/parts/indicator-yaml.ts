import type { IndicatorChild } from '@dorozhnik/model'
import type { Code, RootContent } from 'mdast'
import { readIndicatorData } from '../data/indicator-data.js'
import { type Converting, rangeOf } from '../markdown/converting.js'

/** True for a fenced block of indicators: ```` ```yaml indicators ````. */
export function isIndicatorBlock(node: RootContent): node is Code {
  return (
    node.type === 'code' &&
    /^ya?ml$/i.test(node.lang ?? '') &&
    /^(?:indicators|показатели)(?:\s|$)/i.test(node.meta ?? '')
  )
}

/** Reads the records of a fenced block. */
export function readIndicatorBlock(converting: Converting, node: Code, children: IndicatorChild[]): void {
  const { source } = converting.reading
  const [start, end] = rangeOf(converting, node)
  const first = source.text.indexOf('\n', start)
  const last = source.text.lastIndexOf('\n', end - 1)
  if (first === -1 || first >= end) return
  // A block that is not closed goes on to the end of its text.
  const isClosed = /^\s*(?:`{3,}|~{3,})\s*$/.test(source.text.slice(last + 1, end)) && last > first
  children.push(...readIndicatorData(converting.reading, first + 1, isClosed ? last + 1 : Math.max(first + 1, end)))
}
