import type { RootContent } from 'mdast'
import { type Converting, convertingOf } from '../markdown/converting.js'
import { parseBody } from '../markdown/parse-body.js'
import type { Reading } from '../reading.js'

/** A block of a body with the one below it, which may say what it is. */
export interface BodyBlock {
  converting: Converting
  node: RootContent
  next: RootContent | undefined
}

/** The blocks of a body in the author's order. */
export function* bodyBlocks(reading: Reading, from: number): Generator<BodyBlock> {
  let held: BodyBlock | undefined
  for (const piece of parseBody(reading, from)) {
    const converting = convertingOf(reading, piece)
    for (const node of piece.nodes) {
      if (held !== undefined) yield { ...held, next: node }
      held = { converting, node, next: undefined }
    }
  }
  if (held !== undefined) yield held
}
