import type { Relationship, XmlElement } from '@dorozhnik/office-package'

/** A letterhead that was opened and cleaned: a working copy that may be changed. */
export interface LetterheadFile {
  /** The name for places of findings. */
  name: string
  mainPart: string
  /** Parts of XML that are read and written. */
  xml: Map<string, XmlElement>
  /** All other parts, as they are. */
  bytes: Map<string, Uint8Array>
  /** What each part points at; `''` stands for the file as a whole. */
  relationships: Map<string, Relationship[]>
}

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'

/** The part that the document points at as its styles, numbering, settings, … */
export function relatedPart(file: LetterheadFile, kind: string): string | undefined {
  return file.relationships.get(file.mainPart)?.find((one) => one.kind === kind && !one.external)?.target
}

/** The headers and footers of the document. */
export function headersAndFooters(file: LetterheadFile): string[] {
  const targets = (file.relationships.get(file.mainPart) ?? [])
    .filter(({ kind, external }) => !external && (kind === 'header' || kind === 'footer'))
    .map(({ target }) => target)
  return [...new Set(targets)]
}

/** Makes a part point at another part or address; gives the id. An address that is known already keeps its id. */
export function relate(
  file: LetterheadFile,
  owner: string,
  kind: string,
  target: string,
  external: boolean = false,
  type: string = officeRelationships + kind,
): string {
  const own = file.relationships.get(owner) ?? []
  file.relationships.set(owner, own)
  const known = own.find((one) => one.type === type && one.target === target && one.external === external)
  if (known) return known.id
  const taken = new Set(own.map(({ id }) => id))
  let number = own.length + 1
  while (taken.has(`rId${number}`)) number++
  own.push({ id: `rId${number}`, kind, type, target, external })
  return `rId${number}`
}

/** A path that no part has yet: the one asked for, or the same with a number. */
export function freePath(file: LetterheadFile, path: string): string {
  const taken = new Set([...file.xml.keys(), ...file.bytes.keys()].map((one) => one.toLowerCase()))
  if (!taken.has(path.toLowerCase())) return path
  const dot = path.lastIndexOf('.')
  let number = 2
  while (taken.has(`${path.slice(0, dot)}-${number}${path.slice(dot)}`.toLowerCase())) number++
  return `${path.slice(0, dot)}-${number}${path.slice(dot)}`
}

/** Declares the type of a part. */
export function declareType(file: LetterheadFile, path: string, type: string): void {
  const types = file.xml.get(contentTypes)
  if (!types) throw new Error('A letterhead without content types was opened.')
  const known = types.children.find(
    (node): node is XmlElement =>
      typeof node === 'object' && node.attributes['PartName']?.toLowerCase() === `/${path}`.toLowerCase(),
  )
  if (known) known.attributes['ContentType'] = type
  else types.children.push({ name: 'Override', attributes: { PartName: `/${path}`, ContentType: type }, children: [] })
}

/** The part that says what kind of content the others are. */
export const contentTypes = '[Content_Types].xml'
