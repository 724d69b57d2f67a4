import {
  childElement,
  childElements,
  copyElement,
  descendants,
  isElement,
  type XmlElement,
  xmlElement,
} from '@dorozhnik/office-package'
import { findPlaceholders, type Placeholder, type PlaceholderParagraph, readParagraph } from './find-placeholders.js'
import { setText, textOf } from './paragraph-text.js'
import { type Requisite, requisites } from './requisites.js'

/** A place among the paragraphs of a letterhead that is filled in later. */
export interface ReservedPlace {
  requisite: Requisite
  /** Stands in the place of the paragraph; never written. */
  mark: XmlElement
  parent: XmlElement
  /** What is around the place, from the nearest outward. */
  ancestors: XmlElement[]
  /** The style of the paragraph that stood here. */
  style?: string
}

/**
 * Takes the paragraphs of block placeholders out and leaves marks in their places. What stands beside such a
 * placeholder stays as a paragraph before it or after it. The second placeholder of a requisite is only taken out.
 */
export function reserveBlocks(root: XmlElement): ReservedPlace[] {
  const reserved: ReservedPlace[] = []
  for (const found of findPlaceholders(root)) {
    let next = nextBlock(found)
    while (next) {
      const { place, rest } = takeOut(next.reading, next.placeholder, next.requisite)
      if (reserved.some(({ requisite }) => requisite === place.requisite)) {
        place.parent.children = place.parent.children.filter((node) => node !== place.mark)
        keepParagraph(place.parent)
      } else reserved.push(place)
      // What stood after the placeholder is a paragraph of its own now.
      const reading = rest && readParagraph(rest, found.ancestors)
      next = reading && nextBlock(reading)
    }
  }
  return reserved
}

/** True when a placeholder becomes paragraphs here. */
export function isBlock(placeholder: Placeholder, reading: PlaceholderParagraph): boolean {
  const form = placeholder.requisite && requisites[placeholder.requisite].form
  return form === 'block' || (form === 'either' && isAlone(placeholder, reading))
}

/** True when nothing that can be seen stands beside a placeholder. */
export function isAlone({ start, end }: Placeholder, { text }: PlaceholderParagraph): boolean {
  return (text.slice(0, start) + text.slice(end)).trim() === ''
}

/** The first placeholder of a paragraph that becomes paragraphs. */
function nextBlock(
  reading: PlaceholderParagraph,
): { reading: PlaceholderParagraph; placeholder: Placeholder; requisite: Requisite } | undefined {
  const placeholder = reading.placeholders.find((one) => isBlock(one, reading))
  const requisite = placeholder?.requisite
  return placeholder && requisite && { reading, placeholder, requisite }
}

function takeOut(
  reading: PlaceholderParagraph,
  placeholder: Placeholder,
  requisite: Requisite,
): { place: ReservedPlace; rest: XmlElement | undefined } {
  const { paragraph, ancestors } = reading
  const [parent] = ancestors
  if (!parent) throw new Error('A paragraph stands outside of everything.')
  for (const around of ancestors) if (around.name === 'w:sdt') unbind(around)
  const properties = childElement(paragraph, 'w:pPr')
  const style = childElement(properties, 'w:pStyle')?.attributes['w:val']
  const mark = xmlElement('reservedPlace')
  const after = tailParagraph(reading, placeholder)
  for (const piece of placeholder.pieces) {
    const value = textOf(piece.text)
    setText(piece.text, value.slice(0, Math.max(0, placeholder.start - piece.start)))
  }
  for (const piece of after?.moved ?? []) setText(piece, '')
  const emptied = reading.text.slice(0, placeholder.start).trim() === '' && !holdsMore(paragraph)
  const section = childElement(properties, 'w:sectPr')
  const index = parent.children.indexOf(paragraph)
  const ending = section ? [endOfSection(section)] : []
  if (section && properties) properties.children = properties.children.filter((node) => node !== section)
  const tail = after ? [after.paragraph] : []
  parent.children.splice(index, 1, ...(emptied ? [] : [paragraph]), mark, ...tail, ...ending)
  const place = { requisite, mark, parent, ancestors: [...ancestors], ...(style !== undefined && { style }) }
  return { place, rest: after?.paragraph }
}

/** The text after a placeholder as a paragraph of its own, and the texts that have moved there. */
function tailParagraph(
  { paragraph, text }: PlaceholderParagraph,
  { end, pieces }: Placeholder,
): { paragraph: XmlElement; moved: XmlElement[] } | undefined {
  if (text.slice(end).trim() === '') return undefined
  const properties = childElement(paragraph, 'w:pPr')
  const copy = xmlElement('w:p')
  if (properties) {
    const own = copyElement(properties)
    own.children = own.children.filter((node) => !isElement(node) || node.name !== 'w:sectPr')
    copy.children.push(own)
  }
  const last = pieces.at(-1)
  const moved: XmlElement[] = []
  let reached = false
  const visit = (element: XmlElement): void => {
    for (const child of childElements(element)) {
      if (child.name === 'w:r') visitRun(child)
      else if (child.name !== 'w:pPr' && child.name !== 'w:del') visit(child)
    }
  }
  const visitRun = (run: XmlElement): void => {
    const look = childElement(run, 'w:rPr')
    for (const child of childElements(run)) {
      const isLast = child === last?.text
      const value = child.name === 'w:t' ? textOf(child).slice(isLast ? Math.max(0, end - (last?.start ?? 0)) : 0) : ''
      if (isLast) reached = true
      if (!reached || value.trim() === '') continue
      const characters = xmlElement('w:t')
      setText(characters, isLast ? value.trimStart() : value)
      copy.children.push(xmlElement('w:r', {}, ...(look ? [copyElement(look)] : []), characters))
      if (!isLast) moved.push(child)
    }
  }
  visit(paragraph)
  return { paragraph: copy, moved }
}

/** A section that ended with the paragraph ends after what has taken its place. */
function endOfSection(section: XmlElement): XmlElement {
  return xmlElement('w:p', {}, xmlElement('w:pPr', {}, section))
}

const things = new Set(['w:drawing', 'w:pict', 'w:object', 'w:footnoteReference', 'w:sym', 'w:commentReference'])

/** Pictures that are anchored to the paragraph stay, and so does the paragraph. */
function holdsMore(paragraph: XmlElement): boolean {
  for (const { name } of descendants(paragraph)) if (things.has(name)) return true
  return false
}

/** A cell, a text box or a header has to keep a paragraph. */
function keepParagraph(parent: XmlElement): void {
  if (!parent.children.some((node) => isElement(node) && (node.name === 'w:p' || node.name === 'reservedPlace'))) {
    parent.children.push(xmlElement('w:p'))
  }
}

/** A content control must not put its own text back when the document is opened. */
export function unbind(control: XmlElement): void {
  const properties = childElement(control, 'w:sdtPr')
  if (!properties) return
  const gone = new Set(['w:dataBinding', 'w15:dataBinding', 'w:showingPlcHdr', 'w:placeholder', 'w:text', 'w:lock'])
  properties.children = properties.children.filter((node) => !isElement(node) || !gone.has(node.name))
}
