import type { PageSection } from '@dorozhnik/blocks'
import { Document, type IPropertiesOptions, type ISectionOptions, type Paragraph } from 'docx'
import { line } from './line.js'
import { frame, pageSection } from './page-section.js'
import type { StampedTable } from './piece.js'
import { styles } from './styles.js'
import type { Writing } from './writing.js'

/** The document of `docx` with what was gathered on the way: styles, lists, footnotes, links. */
export function makeFile(sections: ISectionOptions[], writing: Writing, tables: StampedTable[]): Document {
  const footnotes = writeFootnotes(writing, tables)
  const file = new Document({
    sections: sections.length > 0 ? sections : [pageSection(emptySection, writing, tables)],
    ...(footnotes && { footnotes }),
    styles: styles(writing.profile, writing.tableSizes),
    numbering: { config: writing.numberings },
    features: { updateFields: false },
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: false },
    defaultTabStop: 709,
  })
  addLinks(file, writing)
  return file
}

const emptySection: PageSection = { type: 'pageSection', role: 'document', orientation: 'portrait', children: [] }

/** Footnotes that were met on the way, by number. */
function writeFootnotes(writing: Writing, tables: StampedTable[]): IPropertiesOptions['footnotes'] {
  const written: Record<string, { children: Paragraph[] }> = {}
  for (const { id, children } of writing.footnotes) {
    const pieces = writing.blocks(children, {
      width: 9638,
      tallest: 7000,
      body: 'footnote',
      inFootnote: true,
      listDepth: 0,
    })
    // docx puts the number into the first paragraph, so there has to be one.
    const first = pieces[0] && 'type' in pieces[0] && pieces[0].type === 'line' ? [] : [line({ style: 'FootnoteText' })]
    written[id] = { children: frame([...first, ...pieces], tables) as Paragraph[] }
  }
  return writing.footnotes.length > 0 ? written : undefined
}

const hyperlinkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** Relationships of the links: docx would give them random ids. */
function addLinks(file: Document, writing: Writing): void {
  for (const [id, address] of writing.links) {
    file.Document.Relationships.addRelationship(id, hyperlinkType, address, 'External')
  }
  for (const [id, address] of writing.footnoteLinks) {
    file.FootNotes.Relationships.addRelationship(id, hyperlinkType, address, 'External')
  }
}
