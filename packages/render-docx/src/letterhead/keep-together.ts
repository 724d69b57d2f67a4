import {
  childElement,
  childElements,
  descendants,
  isElement,
  type XmlElement,
  xmlElement,
} from '@dorozhnik/office-package'

/** Paragraphs of text that a signature or an executor takes to a new page. */
const kept = 2

/**
 * Keeps the paragraphs before a place, or the last row of a table there, with what is put there: neither a signature
 * nor an executor opens a page alone.
 */
export function keepWithBefore(parent: XmlElement, place: XmlElement): void {
  let texts = 0
  const before = parent.children.slice(0, parent.children.indexOf(place)).filter(isElement)
  for (const element of before.toReversed()) {
    if (element.name === 'w:tbl') return keepRow(element)
    const section = childElement(childElement(element, 'w:pPr'), 'w:sectPr')
    if (element.name !== 'w:p' || section || texts >= kept) return
    keepWithNext(element)
    if (childElements(element).some(({ name }) => name !== 'w:pPr')) texts++
  }
}

function keepRow(table: XmlElement): void {
  const row = childElements(table, 'w:tr').at(-1)
  for (const one of row ? descendants(row) : []) if (one.name === 'w:p') keepWithNext(one)
}

function keepWithNext(paragraph: XmlElement): void {
  const known = childElement(paragraph, 'w:pPr')
  const properties = known ?? xmlElement('w:pPr')
  if (!known) paragraph.children.unshift(properties)
  const own = childElement(properties, 'w:keepNext')
  if (own) {
    delete own.attributes['w:val']
    return
  }
  // Only the style comes before it.
  const style = properties.children.findIndex((node) => isElement(node) && node.name === 'w:pStyle')
  properties.children.splice(style + 1, 0, xmlElement('w:keepNext'))
}
