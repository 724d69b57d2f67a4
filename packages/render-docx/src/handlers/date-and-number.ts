import type { DateAndNumber } from '@dorozhnik/blocks'
import { TabStopType } from 'docx'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import type { Room, Writing } from '../writing.js'

/** Blanks to be filled in by hand. */
export const dateBlank = '_______________'
export const numberBlank = '_____'

/** Date at the left edge, number at the right one, the place under them in the middle. */
export function dateAndNumber(node: DateAndNumber, writing: Writing, room: Room): Piece[] {
  const look = { style: 'DateAndNumber', tabStops: [{ type: TabStopType.RIGHT, position: room.width }] }
  const date = text(node.date ?? dateBlank, node.origin, writing)
  const number = text(`№\u00a0${node.number ?? numberBlank}`, node.origin, writing)
  const written: Piece[] = [line(look, ...date, { type: 'tab' }, ...number)]
  if (node.place) written.push(line({ style: 'Place' }, ...text(node.place, node.origin, writing)))
  return written
}
