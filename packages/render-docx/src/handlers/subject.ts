import { type Subject, inlineText } from '@dorozhnik/blocks'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { runs } from '../runs.js'
import { twips } from '../units.js'
import type { Room, Writing } from '../writing.js'

/** Title of an order: a narrow block, wider when the title is long. */
export function subject(node: Subject, writing: Writing, room: Room): Piece[] {
  const { align, width, long } = writing.profile.subject
  const isLong = long !== undefined && inlineText(node.children).length > long.characters
  const rest = Math.max(0, room.width - twips(isLong ? long.width : width))
  const indent = align === 'center' ? { left: Math.floor(rest / 2), right: Math.floor(rest / 2) } : { right: rest }
  return [line({ style: 'Subject', indent }, ...runs(node.children, writing, room))]
}
