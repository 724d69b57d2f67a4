import { descendants, type XmlElement } from '@dorozhnik/office-package'
import { declareType, freePath, type LetterheadFile, relate } from './letterhead-file.js'
import type { WrittenParts } from './written-parts.js'

/** Prepares a part of XML that is carried over: renames the ids in it. */
export type Prepare = (root: XmlElement, relationships: ReadonlyMap<string, string>) => void

/** Relationships that some elements name. */
export function usedTargets(elements: Iterable<XmlElement>): Set<string> {
  const used = new Set<string>()
  for (const element of elements) {
    for (const { attributes } of descendants(element)) {
      for (const name in attributes) if (name.startsWith('r:')) used.add(attributes[name] as string)
    }
  }
  return used
}

/**
 * Brings what a written part points at into the letterhead: addresses, and parts with everything that they point
 * at themselves. Gives the new ids by the old ones.
 */
export function carryTargets(
  written: WrittenParts,
  from: string,
  used: ReadonlySet<string>,
  file: LetterheadFile,
  to: string,
  prepare: Prepare,
): Map<string, string> {
  const ids = new Map<string, string>()
  for (const { id, kind, type, target, external } of written.relationships(from)) {
    if (!used.has(id)) continue
    const place = external ? target : carryPart(written, target, file, prepare)
    ids.set(id, relate(file, to, kind, place, external, type))
  }
  return ids
}

/** Brings one part; gives its path in the letterhead. */
export function carryPart(written: WrittenParts, path: string, file: LetterheadFile, prepare: Prepare): string {
  const place = freePath(file, path)
  const type = written.contentType(path)
  if (type !== undefined) declareType(file, place, type)
  if (!path.endsWith('.xml')) {
    file.bytes.set(place, written.parts.get(path) ?? new Uint8Array())
    return place
  }
  const root = written.tree(path)
  file.xml.set(place, root)
  const all = new Set(written.relationships(path).map(({ id }) => id))
  prepare(root, carryTargets(written, path, all, file, place, prepare))
  return place
}
