import type { Outcome } from '@dorozhnik/diagnostics'
import type { Relationship } from './relationships.js'
import type { XmlElement } from './xml/xml-element.js'

/** A file that was opened: everything in it is unpacked, whole and within bounds. */
export interface OfficePackage {
  /** The name for places of findings. */
  name: string
  /** The bytes of every part by its path, in the order of the archive; folders left out. */
  parts: ReadonlyMap<string, Uint8Array>
  /** The path of the text of the document, `word/document.xml` as a rule. */
  mainPart: string
  /** True for a template (DOTX). */
  isTemplate: boolean
  /** True when the document is in the strict form of the standard, whose names of namespaces differ. */
  isStrict: boolean
  /** The type of a part, as `[Content_Types].xml` says. */
  contentType(path: string): string | undefined
  /** What a part points at; `''` stands for the file as a whole. None when the part points at nothing. */
  relationships(part: string): readonly Relationship[]
  /** A part as XML, parsed once. Whoever changes the tree changes it for everybody: make a copy. */
  xml(path: string): Outcome<XmlElement>
}
