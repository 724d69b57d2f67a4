import { childElements, type XmlElement } from './xml/xml-element.js'

/** What a part points at. */
export interface Relationship {
  id: string
  /** The last word of its type: `image`, `hyperlink`, `officeDocument`; the same in both forms of the standard. */
  kind: string
  /** The whole type. */
  type: string
  /** The path of the part; for an external target the address as it is written. */
  target: string
  external: boolean
}

/** Where the relationships of a part are written; `''` stands for the file as a whole. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

/** Relationships in the order in which they are written. */
export function readRelationships(part: string, root: XmlElement): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  return childElements(root, 'Relationship').map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: written = '', TargetMode: mode } = attributes
    const external = mode?.toLowerCase() === 'external'
    const kind = type.slice(type.lastIndexOf('/') + 1)
    return { id, kind, type, target: external ? written : resolveTarget(folder, written), external }
  })
}

/** The path that a target means, seen from a folder (`word/`). */
export function resolveTarget(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
