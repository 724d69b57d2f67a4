import type { Signatory, Signature } from '@dorozhnik/blocks'
import { AlignmentType } from 'docx'
import { borderlessTable } from '../borderless-table.js'
import { type Line, type Look, line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import { lineHeight, twips } from '../units.js'
import { textWidth } from '../widths/text-width.js'
import type { Room, Writing } from '../writing.js'
import { electronicMark } from './electronic-mark.js'

/**
 * Post at the left, name at the right edge on the level of the last line of the post, room for the
 * hand between them. The gap above belongs to the signature, so both stay with the text before.
 */
export function signature(node: Signature, writing: Writing, room: Room): Piece[] {
  const { gap } = writing.profile.signature
  const columns = signatureColumns(
    node.signatories.map(({ name }) => name),
    writing,
    room,
  )
  const space = Math.round(Math.max(0, gap - 1) * lineHeight(writing.profile.text.size))
  return node.signatories.flatMap((signatory, index): Piece[] => {
    const last = index === node.signatories.length - 1
    const look: Look = { style: 'Signature', ...((!last || room.keepWithNext) && { keepNext: true }) }
    return [
      line({ style: 'Signature', keepNext: true, spacing: { before: index === 0 ? space : 0, after: 0 } }),
      signatory.electronic === undefined
        ? borderlessTable(columns, [
            cellsOf(node, signatory, look, writing),
            ...(last ? sealRow(node, look, writing) : []),
          ])
        : signedTable(node, signatory, look, writing, room),
    ]
  })
}

/** Widths of post, hand and name. A long surname takes from the room for the hand, but leaves some of it. */
export function signatureColumns(
  names: readonly string[],
  writing: Writing,
  room: Room,
): [post: number, hand: number, name: number] {
  const { widths } = writing.profile.signature
  const share = widths.reduce((sum, width) => sum + width, 0) || 1
  const post = Math.floor((room.width * widths[0]) / share)
  const asked = Math.max(...names.map((name) => nameWidth(name, writing)))
  const name = Math.max(Math.floor((room.width * widths[2]) / share), Math.min(asked, room.width - post - twips(25)))
  return [post, room.width - post - name, name]
}

function cellsOf(node: Signature, { post, name }: Signatory, look: Look, writing: Writing): [Line, Line, Line] {
  return [
    line(look, ...text(post, node.origin, writing)),
    line(look),
    line({ ...look, alignment: AlignmentType.RIGHT }, ...text(unbroken(name), node.origin, writing)),
  ]
}

/** The seal leaves the hand alone: its mark stands in a row under it. */
function sealRow(node: Signature, look: Look, writing: Writing): Line[][] {
  if (node.seal === undefined || node.seal === '') return []
  const low = { ...look, spacing: { before: 120, after: 0 } }
  return [[line(low), line(low, ...text(node.seal, node.origin, writing)), line(low)]]
}

/** Millimetres that the mark and the post need at least. */
const leastMark = 40
const leastPost = 45

/** The mark of an electronic signature in the place of the hand, which is wider than the hand. */
function signedTable(
  node: Signature,
  signatory: Signatory,
  look: Look,
  writing: Writing,
  room: Room,
): ReturnType<typeof borderlessTable> {
  const name = nameWidth(signatory.name, writing)
  const asked = twips(writing.profile.electronicSignature.width)
  const around = twips(2) * 2
  // On a narrow page the mark gives way to the post, as far as it stays legible.
  const mark = Math.max(twips(leastMark), Math.min(asked, room.width - around - name - twips(leastPost)))
  const post = Math.max(twips(20), room.width - mark - around - name)
  const widths = [post, mark + around, Math.max(0, room.width - post - mark - around)]
  const [left, , right] = cellsOf(node, signatory, look, writing)
  const frame =
    signatory.electronic === undefined ? [] : [electronicMark(signatory.electronic, mark, node.origin, writing)]
  return borderlessTable(widths, [[left, [...frame, line({ style: 'SectionEnd' })], right]])
}

/** Width in twips that a name takes on one line. */
function nameWidth(name: string, { profile }: Writing): number {
  return textWidth(name, profile, profile.signature.bold) + twips(1)
}

/** Initials and surname stay on one line. */
function unbroken(name: string): string {
  return name.trim().replaceAll(' ', '\u00a0')
}
