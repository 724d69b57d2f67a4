import type { Clause } from '@dorozhnik/blocks'
import { bodyLook } from '../body-look.js'
import { line } from '../line.js'
import { type Piece, isLine } from '../piece.js'
import { text } from '../runs.js'
import type { Room, Writing } from '../writing.js'

/** A clause: its computed number is text before its first paragraph. */
export function clause(node: Clause, writing: Writing, room: Room): Piece[] {
  const inside: Room = room.body === 'text' ? { ...room, body: 'clause' } : room
  const number = text(`${node.number}\u00a0`, node.origin, writing)
  const startsWithText = node.children[0]?.type === 'paragraph'
  const [first, ...rest] = writing.blocks(node.children, inside)
  if (!startsWithText || !isLine(first)) {
    return [line(bodyLook(inside), ...number), ...(first ? [first] : []), ...rest]
  }
  return [{ ...first, runs: [...number, ...first.runs] }, ...rest]
}
