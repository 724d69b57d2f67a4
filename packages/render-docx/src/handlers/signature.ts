import type { Signature } from '@dorozhnik/blocks'
import { AlignmentType } from 'docx'
import { borderlessTable } from '../borderless-table.js'
import { type Look, line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import { lineHeight, twips } from '../units.js'
import { textWidth } from '../widths/text-width.js'
import type { Room, Writing } from '../writing.js'

/**
 * Post at the left, name at the right edge on the level of the last line of the post, room for the
 * hand between them. The gap above belongs to the signature, so both stay with the text before.
 */
export function signature(node: Signature, writing: Writing, room: Room): Piece[] {
  const { gap, widths } = writing.profile.signature
  const share = widths.reduce((sum, width) => sum + width, 0) || 1
  const post = Math.floor((room.width * widths[0]) / share)
  // A long surname takes from the room for the hand, but leaves some of it.
  const asked = Math.max(...node.signatories.map(({ name }) => nameWidth(name, writing)))
  const name = Math.max(Math.floor((room.width * widths[2]) / share), Math.min(asked, room.width - post - twips(25)))
  const columns = [post, room.width - post - name, name]
  const space = Math.round(Math.max(0, gap - 1) * lineHeight(writing.profile.text.size))
  return node.signatories.flatMap((signatory, index): Piece[] => {
    const last = index === node.signatories.length - 1
    const look: Look = { style: 'Signature', ...((!last || room.keepWithNext) && { keepNext: true }) }
    const cells = [
      line(look, ...text(signatory.post, node.origin, writing)),
      line(look),
      line({ ...look, alignment: AlignmentType.RIGHT }, ...text(unbroken(signatory.name), node.origin, writing)),
    ]
    return [
      line({ style: 'Signature', keepNext: true, spacing: { before: index === 0 ? space : 0, after: 0 } }),
      borderlessTable(columns, [cells]),
    ]
  })
}

/** Width in twips that a name takes on one line. */
function nameWidth(name: string, { profile }: Writing): number {
  return textWidth(name, profile, profile.signature.bold) + twips(1)
}

/** Initials and surname stay on one line. */
function unbroken(name: string): string {
  return name.trim().replaceAll(' ', '\u00a0')
}
