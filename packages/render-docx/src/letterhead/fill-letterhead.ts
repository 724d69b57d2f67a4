import { childElement, childElements, isElement, type XmlElement } from '@dorozhnik/office-package'
import { findPlaceholders } from './find-placeholders.js'
import { keepWithBefore } from './keep-together.js'
import { headersAndFooters, type LetterheadFile, relatedPart } from './letterhead-file.js'
import { bodyOf, type LetterheadJob } from './letterhead-job.js'
import { addPageNumber, endSection, isOn, ownFooters, references } from './page-frame.js'
import { runsOfLine, type WrittenSection } from './render-pieces.js'
import type { Renaming } from './renaming.js'
import type { Requisite } from './requisites.js'
import { replaceLine } from './replace-line.js'
import { unbind } from './reserve-blocks.js'

/** Puts what was written into the places of the letterhead, and the appendices after it. */
export function fillLetterhead(job: LetterheadJob, sections: readonly WrittenSection[], renaming: Renaming): void {
  const signed = lineOf(job.file, 'signatory')
  const executor = lineOf(job.file, 'executor')
  placeLines(job, sections)
  placeBlocks(job, sections)
  for (const clinging of [signed, executor]) if (clinging) keepWithBefore(bodyOf(job.file), clinging)
  placePages(job, sections, renaming)
}

/** The paragraph or table of the body in which the letterhead has its own line for a requisite. */
function lineOf(file: LetterheadFile, wanted: Requisite): XmlElement | undefined {
  const body = bodyOf(file)
  const found = findPlaceholders(body).findLast(({ placeholders }) =>
    placeholders.some(({ requisite }) => requisite === wanted),
  )
  const chain = found ? [found.paragraph, ...found.ancestors] : []
  return chain[chain.indexOf(body) - 1]
}

/** Puts words in the places of placeholders that stand in a paragraph, wherever it is. */
function placeLines({ file, lines }: LetterheadJob, sections: readonly WrittenSection[]): void {
  for (const path of [file.mainPart, ...headersAndFooters(file)]) {
    const root = file.xml.get(path)
    for (const { placeholders, ancestors } of root ? findPlaceholders(root) : []) {
      for (const placeholder of placeholders.toReversed()) {
        if (!placeholder.requisite) continue
        for (const around of ancestors) if (around.name === 'w:sdt') unbind(around)
        const section = sections[lines.get(placeholder.requisite) ?? -1]
        replaceLine(placeholder, section ? runsOfLine(section) : [])
      }
    }
  }
}

/** Puts paragraphs and tables in the places that were kept for them. */
function placeBlocks({ places, blocks }: LetterheadJob, sections: readonly WrittenSection[]): void {
  const clinging: [parent: XmlElement, first: XmlElement][] = []
  const ends: [parent: XmlElement, last: XmlElement][] = []
  for (const [requisite, { mark, parent }] of places) {
    const children = sections[blocks.get(requisite) ?? -1]?.children ?? []
    const empty = children.every(isEnd)
    const [first] = children
    if (!empty && first && (requisite === 'signature' || requisite === 'executor')) clinging.push([parent, first])
    const last = children.at(-1)
    if (last && isEnd(last)) ends.push([parent, last])
    const at = parent.children.indexOf(mark)
    parent.children = [...parent.children.slice(0, at), ...(empty ? [] : children), ...parent.children.slice(at + 1)]
    const rest = parent.children.filter(isElement)
    // A cell and a header end with a paragraph.
    if (parent.name !== 'w:body' && rest.at(-1)?.name !== 'w:p')
      parent.children.push({ name: 'w:p', attributes: {}, children: [] })
  }
  // Only now does everything stand around them that will.
  for (const [parent, last] of ends) dropEnd(parent, last)
  for (const [parent, first] of clinging) keepWithBefore(parent, first)
}

/** Takes the paragraph away that ends a piece after its table, where a paragraph follows: one is enough. */
function dropEnd(parent: XmlElement, last: XmlElement): void {
  const around = parent.children.filter(isElement)
  const at = around.indexOf(last)
  if (around[at - 1]?.name !== 'w:tbl' || around[at + 1]?.name !== 'w:p') return
  parent.children = parent.children.filter((node) => node !== last)
}

/** The paragraph that only ends a section. */
function isEnd(element: XmlElement): boolean {
  return element.name === 'w:p' && !childElements(element).some(({ name }) => name !== 'w:pPr')
}

/** Ends the letterhead's own section where the order ends, and puts the appendices after it. */
function placePages(
  { file, places, blocks, lines }: LetterheadJob,
  sections: readonly WrittenSection[],
  renaming: Renaming,
): void {
  const body = bodyOf(file)
  const appendices = sections.slice(blocks.size + lines.size, -1)
  const frame = sections.at(-1)
  if (!frame || places.size === 0) throw new Error('The sections of a letterhead are missing.')
  const own = childElement(body, 'w:sectPr') ?? frame.properties
  body.children = body.children.filter((node) => node !== own)
  addPageNumber(own, references(frame.properties, 'w:headerReference'))
  const last = appendices.at(-1)
  if (!last) {
    body.children.push(own)
    return
  }
  const content = childElements(body)
  endSection(content, own, renaming.styles.get('SectionEnd'))
  ownFooters(
    appendices.map(({ properties }) => properties),
    file,
    hasEvenPages(file),
  )
  const pages = appendices.map(({ children, properties }) => {
    const ended = [...children]
    if (properties !== last.properties) endSection(ended, properties, renaming.styles.get('SectionEnd'))
    return ended
  })
  body.children = [content, ...pages, [last.properties]].flat()
}

/** True when even pages have headers of their own. */
function hasEvenPages(file: LetterheadFile): boolean {
  const path = relatedPart(file, 'settings')
  return isOn(childElement(path === undefined ? undefined : file.xml.get(path), 'w:evenAndOddHeaders'))
}
