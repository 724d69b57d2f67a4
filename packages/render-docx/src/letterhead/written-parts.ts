import { copyElement, type OfficePackage, openOfficeParts, type XmlElement } from '@dorozhnik/office-package'
import { strToU8 } from 'fflate'

/** The parts that the writer has made, before they are put into a letterhead. */
export type WrittenParts = OfficePackage & {
  /** A part as a tree of its own. */
  tree(path: string): XmlElement
}

/** Our own parts are as large as the author's text makes them. */
const unlimited = { xmlElements: Number.POSITIVE_INFINITY }

/** The parts that `docx` has made, to be looked into in the same way as those of a letterhead. */
export function writtenParts(parts: ReadonlyMap<string, string | Uint8Array>): WrittenParts {
  const bytes = new Map(Array.from(parts, ([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]))
  const { value, diagnostics } = openOfficeParts(bytes, { limits: unlimited })
  if (!value) throw new Error(`docx wrote parts that cannot be read: ${diagnostics[0]?.message.en}`)
  return { ...value, tree: (path) => treeOf(value, path) }
}

function treeOf(file: OfficePackage, path: string): XmlElement {
  const { value, diagnostics } = file.xml(path)
  if (!value) throw new Error(`docx wrote a part that cannot be read: ${diagnostics[0]?.message.en}`)
  return copyElement(value)
}
