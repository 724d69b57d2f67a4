import {
  childElement,
  childElements,
  copyElement,
  isElement,
  type XmlElement,
  xmlElement,
} from '@dorozhnik/office-package'
import { declareType, freePath, type LetterheadFile, relate } from './letterhead-file.js'

const footerType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml'
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * Gives the sections after the letterhead footers of their own, empty where they have none: a section without a footer
 * shows that of the section before, and the letterhead must not go on below an appendix. Headers they have already; where even
 * pages have headers of their own, they get the same as the odd ones.
 */
export function ownFooters(sections: readonly XmlElement[], file: LetterheadFile, evenPages: boolean): void {
  if (sections.length === 0) return
  const path = freePath(file, 'word/footer-empty.xml')
  file.xml.set(path, xmlElement('w:ftr', { 'xmlns:w': wordNamespace }, xmlElement('w:p')))
  declareType(file, path, footerType)
  const id = relate(file, file.mainPart, 'footer', path)
  for (const section of sections) {
    const header = references(section, 'w:headerReference').find(({ attributes }) => attributes['w:type'] === 'default')
    const evenHeader =
      evenPages && header ? [{ ...copyElement(header), attributes: { ...header.attributes, 'w:type': 'even' } }] : []
    const types = evenPages ? ['default', 'first', 'even'] : ['default', 'first']
    const own = references(section, 'w:footerReference')
    const missing = types.filter((type) => !own.some(({ attributes }) => attributes['w:type'] === type))
    const footers = missing.map((type) => xmlElement('w:footerReference', { 'w:type': type, 'r:id': id }))
    section.children = [
      ...references(section, 'w:headerReference'),
      ...evenHeader,
      ...own,
      ...footers,
      ...section.children.filter(
        (node) => !isElement(node) || !['w:headerReference', 'w:footerReference'].includes(node.name),
      ),
    ]
  }
}

/**
 * A letterhead whose last section has no header gets the page number of the profile, from the second page on; its
 * own footers stay. `headers` are the references of a section of ours.
 */
export function addPageNumber(section: XmlElement, headers: readonly XmlElement[]): void {
  if (references(section, 'w:headerReference').length > 0) return
  const footers = references(section, 'w:footerReference')
  const title = childElement(section, 'w:titlePg')
  const usual = footers.find(({ attributes }) => attributes['w:type'] === 'default')
  const firstFooter =
    !isOn(title) && usual ? [xmlElement('w:footerReference', { ...usual.attributes, 'w:type': 'first' })] : []
  const kept = footers.filter(({ attributes }) => isOn(title) || attributes['w:type'] !== 'first')
  const rest = section.children.filter(
    (node) => !isElement(node) || !['w:footerReference', 'w:titlePg'].includes(node.name),
  )
  section.children = [...headers.map(copyElement), ...kept, ...firstFooter, ...rest]
  insertBefore(section, xmlElement('w:titlePg'), [
    'w:textDirection',
    'w:bidi',
    'w:rtlGutter',
    'w:docGrid',
    'w:printerSettings',
    'w:sectPrChange',
  ])
}

/** True when a property that is on or off is there and on. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1')
}

/** References to headers or footers. */
export function references(section: XmlElement, name: 'w:headerReference' | 'w:footerReference'): XmlElement[] {
  return childElements(section, name)
}

/** Puts an element before the first one of some names, or at the end. */
function insertBefore(parent: XmlElement, element: XmlElement, names: readonly string[]): void {
  const index = parent.children.findIndex((node) => isElement(node) && names.includes(node.name))
  parent.children.splice(index === -1 ? parent.children.length : index, 0, element)
}

/** Ends a section with the last paragraph of a body, or with a small one after a table. */
export function endSection(children: XmlElement[], section: XmlElement, smallStyle: string | undefined): void {
  const last = children.at(-1)
  const properties = childElement(last, 'w:pPr')
  if (last?.name === 'w:p' && !childElement(properties, 'w:sectPr')) {
    if (properties) insertBefore(properties, section, ['w:pPrChange'])
    else last.children.unshift(xmlElement('w:pPr', {}, section))
    return
  }
  const style = smallStyle === undefined ? [] : [xmlElement('w:pStyle', { 'w:val': smallStyle })]
  children.push(xmlElement('w:p', {}, xmlElement('w:pPr', {}, ...style, section)))
}
