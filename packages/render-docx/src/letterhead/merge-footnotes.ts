import { childElements, type XmlElement } from '@dorozhnik/office-package'
import { carryPart, carryTargets, type Prepare } from './carry-part.js'
import { type LetterheadFile, relate, relatedPart } from './letterhead-file.js'
import type { WrittenParts } from './written-parts.js'

/** Footnotes in the letterhead. */
export interface MergedFootnotes {
  /** Their numbers there by the old ones. */
  ids: Map<string, string>
  /** Ids of what they point at, by the old ones. */
  relationships: ReadonlyMap<string, string>
}

/**
 * Brings the footnotes into the letterhead. A letterhead without footnotes takes over the whole part, with the lines
 * that part footnotes from the text.
 */
export function mergeFootnotes(
  written: WrittenParts,
  notes: XmlElement,
  file: LetterheadFile,
  prepare: Prepare,
): MergedFootnotes {
  const ids = new Map<string, string>()
  let relationships: ReadonlyMap<string, string> = new Map()
  const ours = childElements(notes, 'w:footnote').filter(({ attributes }) => attributes['w:type'] === undefined)
  const from = written.relationships(written.mainPart).find(({ kind }) => kind === 'footnotes')?.target
  if (ours.length === 0 || from === undefined) return { ids, relationships }
  const to = relatedPart(file, 'footnotes')
  const own = to === undefined ? undefined : file.xml.get(to)
  if (to === undefined || !own) {
    const whole = carryPart(written, from, file, (root, targets) => {
      if (root.name === 'w:footnotes') relationships = targets
      prepare(root, targets)
    })
    relate(file, file.mainPart, 'footnotes', whole)
    return { ids, relationships }
  }
  const highest = childElements(own, 'w:footnote').reduce(
    (high, { attributes }) => Math.max(high, Number(attributes['w:id']) || 0),
    0,
  )
  const all = new Set(written.relationships(from).map(({ id }) => id))
  relationships = carryTargets(written, from, all, file, to, prepare)
  for (const [index, note] of ours.entries()) {
    const id = String(highest + 1 + index)
    ids.set(note.attributes['w:id'] ?? '', id)
    note.attributes['w:id'] = id
    prepare(note, relationships)
    own.children.push(note)
  }
  return { ids, relationships }
}
