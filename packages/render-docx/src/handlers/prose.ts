import type { Paragraph, Quote, ThematicBreak } from '@dorozhnik/blocks'
import { bodyLook } from '../body-look.js'
import { line } from '../line.js'
import { type Piece, isLine } from '../piece.js'
import { runs } from '../runs.js'
import { type Room, type Writing, inTable } from '../writing.js'

/** A paragraph. */
export function paragraph(node: Paragraph, writing: Writing, room: Room): Piece[] {
  return [line(bodyLook(room), ...runs(node.children, writing, room))]
}

/** A quotation: its plain paragraphs are set in; in a cell there is no room for that. */
export function quote(node: Quote, writing: Writing, room: Room): Piece[] {
  const body = bodyLook(room)
  const pieces = writing.blocks(node.children, room)
  if (inTable(room)) return pieces
  const look = writing.look('Quotation', () => ({ style: 'Quotation' }))
  return pieces.map((piece) => (isLine(piece) && piece.look === body ? { ...piece, look } : piece))
}

/** A line across the page. */
export function thematicBreak(_: ThematicBreak, writing: Writing): Piece[] {
  return [line(writing.look('thematicBreak', () => ({ style: 'SectionEnd', thematicBreak: true })))]
}
