import type { Executor } from '@dorozhnik/blocks'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import { twips } from '../units.js'
import type { Writing } from '../writing.js'

/** Who made the document: small lines after everything else. */
export function executor(node: Executor, writing: Writing): Piece[] {
  const name = node.post ? `${node.name}, ${node.post}` : node.name
  const contacts = [node.phone, node.email].filter((value) => value !== undefined && value !== '').join(', ')
  const lines = contacts === '' ? [name] : [name, contacts]
  return lines.map((value, index) =>
    line(
      {
        style: 'Executor',
        ...(index === 0 && { spacing: { before: twips(12) } }),
        ...(index < lines.length - 1 && { keepNext: true }),
      },
      ...text(value, node.origin, writing),
    ),
  )
}
