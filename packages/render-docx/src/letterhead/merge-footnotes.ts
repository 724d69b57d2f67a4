import { childElements, type XmlElement } from '@dorozhnik/office-package'
import { carryPart, carryTargets, type Prepare, usedTargets } from './carry-part.js'
import { type LetterheadFile, relate, relatedPart } from './letterhead-file.js'
import type { WrittenParts } from './written-parts.js'

/**
 * Brings the footnotes into the letterhead; gives their numbers there by the old ones. A letterhead without
 * footnotes takes over the whole part, with the lines that part footnotes from the text.
 */
export function mergeFootnotes(
  written: WrittenParts,
  notes: XmlElement,
  file: LetterheadFile,
  prepare: Prepare,
): Map<string, string> {
  const ids = new Map<string, string>()
  const ours = childElements(notes, 'w:footnote').filter(({ attributes }) => attributes['w:type'] === undefined)
  const from = written.relationships(written.mainPart).find(({ kind }) => kind === 'footnotes')?.target
  if (ours.length === 0 || from === undefined) return ids
  const to = relatedPart(file, 'footnotes')
  const own = to === undefined ? undefined : file.xml.get(to)
  if (to === undefined || !own) {
    relate(file, file.mainPart, 'footnotes', carryPart(written, from, file, prepare))
    return ids
  }
  const highest = Math.max(
    0,
    ...childElements(own, 'w:footnote').map(({ attributes }) => Number(attributes['w:id']) || 0),
  )
  const relationships = carryTargets(written, from, usedTargets(ours), file, to, prepare)
  for (const [index, note] of ours.entries()) {
    const id = String(highest + 1 + index)
    ids.set(note.attributes['w:id'] ?? '', id)
    note.attributes['w:id'] = id
    prepare(note, relationships)
    own.children.push(note)
  }
  return ids
}
