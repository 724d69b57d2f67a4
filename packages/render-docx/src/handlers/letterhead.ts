import type { DocumentKind, Letterhead } from '@dorozhnik/blocks'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import { twips } from '../units.js'
import type { Room, Writing } from '../writing.js'

/** Whose document it is: centred lines, the longest of them as long as the profile allows. */
export function letterhead(node: Letterhead, writing: Writing, room: Room): Piece[] {
  const side = Math.max(0, Math.floor((room.width - twips(writing.profile.letterhead.width)) / 2))
  const indent = { left: side, right: side }
  const written: Piece[] = []
  if (node.parent) written.push(line({ style: 'LetterheadParent', indent }, ...text(node.parent, node.origin, writing)))
  written.push(line({ style: 'Letterhead', indent }, ...text(node.name, node.origin, writing)))
  if (node.short) written.push(line({ style: 'Letterhead', indent }, ...text(`(${node.short})`, node.origin, writing)))
  return written
}

/** Kind of the document. */
export function documentKind(node: DocumentKind, writing: Writing): Piece[] {
  return [line({ style: 'DocumentKind' }, ...text(node.text, node.origin, writing))]
}
