import type { DocumentKind, Letterhead } from '@dorozhnik/blocks'
import { headBlock, underHead } from '../head-block.js'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import type { Room, Writing } from '../writing.js'

/** Whose document it is: centred lines, the longest of them as long as the profile allows. */
export function letterhead(node: Letterhead, writing: Writing, room: Room): Piece[] {
  const { indent } = headBlock(writing.profile, room)
  const put = (style: string, value: string | undefined): Piece[] =>
    value === undefined || value === '' ? [] : [line({ style, indent }, ...text(value, node.origin, writing))]
  return [
    ...put('LetterheadParent', node.parent),
    line({ style: 'Letterhead', indent }, ...text(node.name, node.origin, writing)),
    ...put('LetterheadShort', node.short && `(${node.short})`),
    ...put('LetterheadParent', node.unit),
    ...put('LetterheadParent', node.place),
    ...put('LetterheadReference', node.reference?.join('\n')),
  ]
}

/** Kind of the document. */
export function documentKind(node: DocumentKind, writing: Writing, room: Room): Piece[] {
  const { indent } = underHead(writing.profile, room)
  return [line({ style: 'DocumentKind', indent }, ...text(node.text, node.origin, writing))]
}
