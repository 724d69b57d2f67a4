import type { Clause, ContentBlock, Order, OrderHeader } from '@dorozhnik/model'
import type { RootContent } from 'mdast'
import { convertBlocks } from '../markdown/blocks.js'
import { blocksIn, type Converting, convertingOf, rangeOf, rangeOfBlocks } from '../markdown/converting.js'
import { parseBody } from '../markdown/parse-body.js'
import type { Reading } from '../reading.js'
import { readClauses, reportTextAfter } from './clauses.js'
import { takeOperativeWord } from './operative-word.js'

/** Reads the body of an order whose head has the right shape. */
export function readOrder(reading: Reading, header: OrderHeader, body: number): Order {
  const { places, source } = reading
  const order: Order = { ...header, preamble: [], clauses: [] }
  const at = places.at(header)
  places.set(order, source, ...(at !== undefined && 'file' in at ? ([at.start, at.end] as const) : ([0, 0] as const)))
  places.copyKeys(header, order)
  for (const piece of parseBody(reading, body)) {
    const converting = convertingOf(reading, piece)
    for (const node of piece.nodes) addBlock(converting, order, node)
  }
  for (const key of ['preamble', 'closing'] as const) {
    const range = rangeOfBlocks(reading, order[key] ?? [])
    if (range !== undefined) places.setKey(order, key, ...range)
  }
  return order
}

/** Before the first clause stands the preamble; text between two clauses belongs to the upper one. */
function addBlock(converting: Converting, order: Order, node: RootContent): void {
  if (node.type === 'list' && node.ordered === true) {
    giveClosingToLastClause(converting, order)
    order.clauses.push(...readClauses(converting, node))
    return
  }
  const last = order.clauses.at(-1)
  if (last !== undefined) {
    const content = convertBlocks(converting, [node])
    // Bullets right below a clause are its own: the indent was a space too short, as after «10. ».
    if (node.type === 'list' && order.closing === undefined && last.clauses === undefined)
      addContent(converting.reading, last, content)
    else if (content.length > 0) order.closing = [...(order.closing ?? []), ...content]
    return
  }
  const taken =
    node.type === 'paragraph' && order.operative === undefined ? takeOperativeWord(converting, node) : undefined
  if (taken === undefined) order.preamble.push(...convertBlocks(converting, [node]))
  else {
    order.operative = taken.word
    converting.reading.places.setKey(order, 'operative', ...rangeOf(converting, node))
    if (taken.rest.length > 0 && node.type === 'paragraph')
      order.preamble.push(...convertBlocks(converting, [{ ...node, children: taken.rest }]))
  }
}

function giveClosingToLastClause(converting: Converting, order: Order): void {
  const last = order.clauses.at(-1)
  const [first] = order.closing ?? []
  if (last === undefined || order.closing === undefined || first === undefined) return
  const at = converting.reading.places.at(first)
  if (last.clauses !== undefined && at !== undefined && 'file' in at)
    reportTextAfter(converting.reading, [at.start, at.end])
  addContent(converting.reading, last, order.closing)
  delete order.closing
}

/** Adds blocks to a clause, and their place to that of its content. */
function addContent(reading: Reading, clause: Clause, blocks: readonly ContentBlock[]): void {
  const at = reading.places.at(clause, 'content')
  const [start, end] = at !== undefined && 'file' in at ? [at.start, at.end] : ([0, 0] as const)
  clause.content = [...blocksIn(reading, clause.content, [start, end]), ...blocks]
  reading.places.setKey(clause, 'content', start, rangeOfBlocks(reading, blocks)?.[1] ?? end)
}
