import type { OfficialDocument, PageSection, Profile } from '@dorozhnik/blocks'
import type { Outcome } from '@dorozhnik/diagnostics'
import { Document, type IPropertiesOptions, type Paragraph } from 'docx'
import { checkFont } from './check-font.js'
import { handlers } from './handlers/index.js'
import { line } from './line.js'
import { assemble } from './package/assemble.js'
import { partsOf } from './package/parts-of.js'
import { frame, pageSection } from './page-section.js'
import type { StampedTable } from './piece.js'
import { styles } from './styles.js'
import { type Writing, startWriting } from './writing.js'

/** What the writer has to know besides the document. */
export interface RenderOptions {
  profile: Profile
  /** Fonts of the machine that the file is for; a font that is not among them is a finding. */
  fonts?: readonly string[]
}

/**
 * The document as DOCX. The same document gives the same bytes on any machine, in any time zone and
 * locale. The value is always there; the findings tell what could not be written as it was meant.
 */
export async function renderDocx(
  document: OfficialDocument,
  { profile, fonts }: RenderOptions,
): Promise<Outcome<Uint8Array>> {
  const writing = startWriting(profile, handlers)
  checkFont(writing, fonts)
  const tables: StampedTable[] = []
  const sections = document.sections.map((section, index) => pageSection(section, writing, tables, index === 0))
  const footnotes = writeFootnotes(writing, tables)
  const file = new Document({
    sections: sections.length > 0 ? sections : [pageSection(emptySection, writing, tables)],
    ...(footnotes && { footnotes }),
    styles: styles(profile, writing.tableSizes),
    numbering: { config: writing.numberings },
    features: { updateFields: false },
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: false },
    defaultTabStop: 709,
  })
  addLinks(file, writing)
  return { value: assemble(partsOf(file), tables, document.title), diagnostics: writing.diagnostics }
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
