import type { DocumentTitle, Heading } from '@dorozhnik/blocks'
import { bodyLook } from '../body-look.js'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { runs } from '../runs.js'
import { type Room, type Writing, inTable } from '../writing.js'

/** Title of an appendix or of a document of its own. */
export function documentTitle(node: DocumentTitle, writing: Writing, room: Room): Piece[] {
  return [line({ style: 'Title' }, ...runs(node.children, writing, room))]
}

/** Heading of a part; in a cell a bold paragraph. */
export function heading(node: Heading, writing: Writing, room: Room): Piece[] {
  if (inTable(room)) {
    const inlines = [{ type: 'strong' as const, children: node.children }]
    return [line(bodyLook(room), ...runs(inlines, writing, room))]
  }
  const level = Math.min(6, Math.max(1, Math.trunc(node.level) || 1))
  return [line({ style: `Heading${level}` }, ...runs(node.children, writing, room))]
}
