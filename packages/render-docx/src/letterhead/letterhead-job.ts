import { childElement, type XmlElement } from '@dorozhnik/office-package'
import type { BlockPlace } from './assign-requisites.js'
import type { LetterheadFile } from './letterhead-file.js'
import type { Requisite } from './requisites.js'
import type { ReservedPlace } from './reserve-blocks.js'

/** One order on one letterhead. */
export interface LetterheadJob {
  file: LetterheadFile
  /** Places among the paragraphs of the letterhead, by requisite; that of the text is always there. */
  places: Map<BlockPlace, ReservedPlace>
  /** Which section of what is written goes where: indexes of sections. */
  lines: Map<Requisite, number>
  blocks: Map<BlockPlace, number>
}

/** The main part has a body, or the file would not have been taken for a document. */
export function bodyOf(file: LetterheadFile): XmlElement {
  const root = file.xml.get(file.mainPart) as XmlElement
  const known = childElement(root, 'w:body')
  if (known) return known
  const body: XmlElement = { name: 'w:body', attributes: {}, children: [] }
  root.children.push(body)
  return body
}
