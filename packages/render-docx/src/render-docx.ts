import type { OfficialDocument, Profile } from '@dorozhnik/blocks'
import type { Outcome } from '@dorozhnik/diagnostics'
import { checkFont } from './check-font.js'
import { handlers } from './handlers/index.js'
import type { LetterheadInput } from './letterhead/open-letterhead.js'
import { renderOnLetterhead } from './letterhead/render-on-letterhead.js'
import { makeFile } from './make-file.js'
import { assemble } from './package/assemble.js'
import { partsOf } from './package/parts-of.js'
import { pageSection } from './page-section.js'
import type { StampedTable } from './piece.js'
import type { Pictures } from './pictures/pictures.js'
import { startWriting } from './writing.js'

/** What the writer has to know besides the document. */
export interface RenderOptions {
  profile: Profile
  /** Fonts of the machine that the file is for; a font that is not among them is a finding. */
  fonts?: readonly string[]
  /** Bytes of the pictures that the document names. */
  pictures?: Pictures
  /** The letterhead of the organisation, a DOCX with placeholders: orders are printed on it. */
  letterhead?: LetterheadInput
}

/**
 * The document as DOCX. The same document gives the same bytes on any machine, in any time zone and
 * locale. The findings tell what could not be written as it was meant; the value is always there, except when
 * a letterhead cannot be used.
 */
export async function renderDocx(
  document: OfficialDocument,
  { profile, fonts, pictures, letterhead }: RenderOptions,
): Promise<Outcome<Uint8Array>> {
  const writing = startWriting(profile, handlers, pictures)
  checkFont(writing, fonts)
  if (letterhead && document.sections[0]?.role === 'order') return renderOnLetterhead(document, writing, letterhead)
  const tables: StampedTable[] = []
  const sections = document.sections.map((section, index) => pageSection(section, writing, tables, index === 0))
  const file = makeFile(sections, writing, tables)
  return { value: assemble(partsOf(file), tables, document.title), diagnostics: writing.diagnostics }
}
