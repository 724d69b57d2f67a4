import type { DocumentTitle, Heading, Inline, Origin } from '@dorozhnik/blocks'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { runs } from '../runs.js'
import { type Room, type Writing, inTable } from '../writing.js'

/** Title of an appendix or of a document of its own. */
export function documentTitle(node: DocumentTitle, writing: Writing, room: Room): Piece[] {
  return [line({ style: 'Title' }, ...runs(node.children, writing, room))]
}

/** Heading of a part after its number; in a cell a bold paragraph that stays with what follows it. */
export function heading(node: Heading, writing: Writing, room: Room): Piece[] {
  const number: Inline[] =
    node.number === undefined ? [] : [{ type: 'text', value: `${node.number}\u00a0`, ...originOf(node) }]
  const children = [...number, ...node.children]
  if (inTable(room)) {
    const { look } = room.body
    const kept = writing.look(`heading in a cell|${JSON.stringify(look)}`, () => ({ ...look, keepNext: true }))
    return [line(kept, ...runs([{ type: 'strong', children }], writing, room))]
  }
  const level = Math.min(6, Math.max(1, Math.trunc(node.level) || 1))
  return [line({ style: `Heading${level}` }, ...runs(children, writing, room))]
}

function originOf({ origin }: Heading): { origin?: Origin } {
  return origin === undefined ? {} : { origin }
}
