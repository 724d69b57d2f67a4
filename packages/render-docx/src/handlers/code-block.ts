import type { CodeBlock } from '@dorozhnik/blocks'
import { bodyLook } from '../body-look.js'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { runs } from '../runs.js'
import { type Room, type Writing, inTable } from '../writing.js'

/** Text printed line by line in one width. */
export function codeBlock(node: CodeBlock, writing: Writing, room: Room): Piece[] {
  const look = inTable(room) ? bodyLook(room) : writing.look('code', () => ({ style: 'CodeText' }))
  return [line(look, ...runs([node], writing, room))]
}
