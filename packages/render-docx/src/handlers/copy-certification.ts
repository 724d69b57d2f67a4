import type { CopyCertification } from '@dorozhnik/blocks'
import { AlignmentType } from 'docx'
import { borderlessTable } from '../borderless-table.js'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import type { Room, Writing } from '../writing.js'
import { signatureColumns } from './signature.js'

const dateOfHandBlank = '«___»\u00a0__________\u00a020___\u00a0г.'

/** «Верно», post, room for the hand, name, date; where the original is kept. */
export function copyCertification(node: CopyCertification, writing: Writing, room: Room): Piece[] {
  const { origin } = node
  const look = { style: 'Signature', keepNext: true }
  const written = (value: string): ReturnType<typeof text> => text(value, origin, writing)
  const cells = [
    line(look, ...written(node.post)),
    line(look),
    line({ ...look, alignment: AlignmentType.RIGHT }, ...written(node.name.trim().replaceAll(' ', '\u00a0'))),
  ]
  return [
    line({ ...look, spacing: { before: 480, after: 0 } }, 'Верно'),
    borderlessTable(signatureColumns([node.name], writing, room), [cells]),
    line(
      { ...look, keepNext: node.original !== undefined || node.seal !== undefined },
      ...written(node.date ?? dateOfHandBlank),
    ),
    ...(node.seal === undefined
      ? []
      : [line({ ...look, keepNext: node.original !== undefined }, ...written(node.seal))]),
    ...(node.original === undefined
      ? []
      : [line({ style: 'Signature', keepNext: false }, ...written(`Подлинник документа находится ${node.original}`))]),
  ]
}
