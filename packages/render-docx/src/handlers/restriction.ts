import type { Restriction } from '@dorozhnik/blocks'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import { twips } from '../units.js'
import type { Room, Writing } from '../writing.js'

/** Restriction of access, in the right upper corner of the first sheet. */
export function restriction(node: Restriction, writing: Writing, room: Room): Piece[] {
  const indent = { left: Math.max(0, room.width - twips(writing.profile.stamp.width)) }
  return [
    ...node.lines.map((value) => line({ style: 'Stamp', indent }, ...text(value, node.origin, writing))),
    line({ style: 'Stamp' }),
  ]
}
