import { descendants, type XmlElement } from '@dorozhnik/office-package'
import { headersAndFooters, type LetterheadFile } from './letterhead-file.js'

const numbered = new Set(['wp:docPr', 'w:bookmarkStart'])

/** Gives drawings and bookmarks of ours numbers that the letterhead does not use. */
export function renumberDrawings(body: XmlElement, file: LetterheadFile): void {
  let highest = 0
  for (const path of [file.mainPart, ...headersAndFooters(file)]) {
    const root = file.xml.get(path)
    for (const element of root ? descendants(root) : []) {
      const id = numbered.has(element.name) ? Number(element.attributes['id'] ?? element.attributes['w:id']) : 0
      if (Number.isSafeInteger(id) && id < 2 ** 30) highest = Math.max(highest, id)
    }
  }
  for (const { name, attributes } of descendants(body)) {
    if (name === 'wp:docPr') attributes['id'] = shifted(attributes['id'], highest)
    if (name === 'w:bookmarkStart' || name === 'w:bookmarkEnd')
      attributes['w:id'] = shifted(attributes['w:id'], highest)
  }
}

function shifted(id: string | undefined, by: number): string {
  return String(by + Math.max(1, (Number(id) || 0) + 1))
}
