import { childElement, childElements, type OfficePackage, type XmlElement } from '@dorozhnik/office-package'
import type { LaidBlock, LaidParagraph, LaidSection, Layout } from './layout.js'
import { number, toggle } from './read-look.js'
import { readParagraph, type TableLook } from './read-paragraph.js'
import { partOf, readStyles, type Styles } from './read-styles.js'
import { readTable } from './read-table.js'

/** A4 in portrait, for a section that says nothing. */
const a4 = { width: 11906, height: 16838 }

/** Reads how a document is laid out. Absent when its text cannot be read. */
export function readLayout(file: OfficePackage): Layout | undefined {
  const body = childElement(file.xml(file.mainPart).value, 'w:body')
  if (body === undefined) return undefined
  const styles = readStyles(file)
  const read = blockReader(styles)
  const sections: LaidSection[] = []
  let blocks: LaidBlock[] = []
  const close = (properties: XmlElement | undefined): void => {
    sections.push(readSection(file, styles, properties, blocks, sections.at(-1)))
    blocks = []
  }
  for (const element of flat(body)) {
    if (element.name === 'w:sectPr') {
      close(element)
      continue
    }
    blocks.push(...read([element]))
    const last = element.name === 'w:p' ? childElement(childElement(element, 'w:pPr'), 'w:sectPr') : undefined
    if (last !== undefined) close(last)
  }
  if (blocks.length > 0 || sections.length === 0) close(undefined)
  return { sections, hyphenation: toggle(partOf(file, 'settings'), 'w:autoHyphenation') ?? false }
}

/** Blocks of the body, those inside content controls and custom markup too. */
function* flat(parent: XmlElement): Generator<XmlElement> {
  for (const element of childElements(parent)) {
    if (element.name === 'w:sdt') yield* flat(childElement(element, 'w:sdtContent') ?? element)
    else if (element.name === 'w:customXml' || element.name === 'w:ins') yield* flat(element)
    else if (element.name === 'w:p' || element.name === 'w:tbl' || element.name === 'w:sectPr') yield element
  }
}

function blockReader(styles: Styles): (elements: Iterable<XmlElement>, table?: TableLook) => LaidBlock[] {
  let count = 0
  const read = (elements: Iterable<XmlElement>, table?: TableLook): LaidBlock[] => {
    const blocks: LaidBlock[] = []
    for (const element of elements) {
      if (element.name === 'w:p') blocks.push(readParagraph(element, styles, ++count, table))
      else if (element.name === 'w:tbl')
        blocks.push(readTable(element, styles, ++count, (cell, look) => read(flat(cell), look)))
    }
    return blocks
  }
  return read
}

function readSection(
  file: OfficePackage,
  styles: Styles,
  properties: XmlElement | undefined,
  blocks: LaidBlock[],
  before: LaidSection | undefined,
): LaidSection {
  const size = childElement(properties, 'w:pgSz')?.attributes
  const margins = childElement(properties, 'w:pgMar')?.attributes
  const width = number(size?.['w:w']) ?? a4.width
  const height = number(size?.['w:h']) ?? a4.height
  const margin = (name: string): number => Math.abs(number(margins?.[`w:${name}`]) ?? 0)
  const start = number(childElement(properties, 'w:pgNumType')?.attributes['w:start'])
  return {
    page: {
      width,
      height,
      landscape: width > height,
      top: margin('top'),
      right: margin('right'),
      bottom: margin('bottom'),
      left: margin('left'),
      header: margin('header'),
      marginsGiven: margins !== undefined,
    },
    titlePage: toggle(properties, 'w:titlePg') ?? false,
    ...(start === undefined ? {} : { numberStart: start }),
    headers: { ...before?.headers, ...readMargins(file, styles, properties, 'w:headerReference') },
    footers: { ...before?.footers, ...readMargins(file, styles, properties, 'w:footerReference') },
    blocks,
  }
}

/** What stands above or below the pages. */
function readMargins(
  file: OfficePackage,
  styles: Styles,
  properties: XmlElement | undefined,
  name: string,
): LaidSection['headers'] {
  const found: LaidSection['headers'] = {}
  for (const { attributes } of properties === undefined ? [] : childElements(properties, name)) {
    const kind = attributes['w:type'] ?? 'default'
    if (kind !== 'default' && kind !== 'first') continue
    const target = file.relationships(file.mainPart).find(({ id }) => id === attributes['r:id'])
    const root = target === undefined || target.external ? undefined : file.xml(target.target).value
    if (root !== undefined) found[kind] = paragraphsOf(blockReader(styles)(flat(root)))
  }
  return found
}

/** All paragraphs, those in cells too, in the order of the text. */
export function paragraphsOf(blocks: readonly LaidBlock[]): LaidParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  )
}
