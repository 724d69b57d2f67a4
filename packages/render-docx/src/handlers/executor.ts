import type { Executor } from '@dorozhnik/blocks'
import { FrameAnchorType, type IFrameOptions, FrameWrap, HorizontalPositionAlign, VerticalPositionAlign } from 'docx'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import { twips } from '../units.js'
import type { Room, Writing } from '../writing.js'

/**
 * Who made the document: small lines at the bottom of the last sheet, or under the text when something
 * else wants the bottom.
 */
export function executor(node: Executor, writing: Writing, room: Room): Piece[] {
  const name = node.post ? `${node.name}, ${node.post}` : node.name
  const contacts = [node.phone, node.email].filter((value) => value !== undefined && value !== '').join(', ')
  const value = text(contacts === '' ? name : `${name}\n${contacts}`, node.origin, writing)
  if (!room.freeBottom) {
    const look = { style: 'Executor', ...(room.keepWithNext && { keepNext: true }), spacing: { before: twips(10) } }
    return [line(look, ...value)]
  }
  // A frame has to be followed by a paragraph, which says on which page it stands.
  return [line({ style: 'Executor', frame: bottom(room.width) }, ...value), line({ style: 'SectionEnd' })]
}

function bottom(width: number): IFrameOptions {
  return {
    type: 'alignment',
    width,
    alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    wrap: FrameWrap.NOT_BESIDE,
    space: { horizontal: 0, vertical: twips(3) },
  }
}
