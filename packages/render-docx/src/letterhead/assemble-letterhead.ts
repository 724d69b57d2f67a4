import { childElement, type XmlElement, writeXml } from '@dorozhnik/office-package'
import { strFromU8, strToU8 } from 'fflate'
import { coreProperties, packParts } from '../package/assemble.js'
import type { StampedTable } from '../piece.js'
import { borrowNamespaces } from './borrow-namespaces.js'
import { fillLetterhead } from './fill-letterhead.js'
import { declareType, type LetterheadFile, relate, relatedPart } from './letterhead-file.js'
import type { LetterheadJob } from './letterhead-job.js'
import { ownStyles } from './merge-styles.js'
import { mergeWritten, partOrNew } from './merge-written.js'
import { rename, renameText, type Renaming } from './renaming.js'
import { cutSections, type WrittenSection } from './render-pieces.js'
import { renumberDrawings } from './renumber-drawings.js'
import { writeRelationships } from './write-relationships.js'
import type { WrittenParts } from './written-parts.js'

const coreType = 'application/vnd.openxmlformats-package.core-properties+xml'

/** Puts what was written into the letterhead and packs it: the same input gives the same bytes. */
export function assembleLetterhead(
  job: LetterheadJob,
  written: WrittenParts,
  tables: readonly StampedTable[],
  title: string,
): Uint8Array {
  const { file } = job
  const body = childElement(written.tree(written.mainPart), 'w:body')
  if (!body) throw new Error('docx wrote a document without a body.')
  const texts = tables.map(({ chunks }) => chunks.map((chunk) => strFromU8(chunk)).join(''))
  const meant = stylesMeantForUs(file)
  const merged = mergeWritten(file, written, body, texts)
  const renaming = merged.body
  renumberDrawings(body, file)
  const sections = cutSections(body)
  renameSections(job, sections, renaming, meant)
  fillLetterhead(job, sections, renaming)
  for (const kind of ['styles', 'numbering', 'footnotes']) {
    const own = relatedPart(file, kind)
    const from = written.relationships(written.mainPart).find((one) => one.kind === kind)?.target
    const root = own === undefined ? undefined : file.xml.get(own)
    if (root && from !== undefined) borrowNamespaces(root, written.tree(from))
  }
  borrowNamespaces(file.xml.get(file.mainPart) as XmlElement, written.tree(written.mainPart))
  const renamed = texts.map(
    (text, index): StampedTable => ({
      type: 'stampedTable',
      chunks: [strToU8(renameText(text, merged.inNotes.has(index) ? merged.notes : renaming))],
    }),
  )
  return pack(file, renamed, title)
}

/** Running text of the order: it takes the style of the paragraph in which the placeholder of the text stands. */
const runningText = ['Body', 'Clause', 'OperativeWord', 'ListText']

/** Ids of the styles that the letterhead has for us: «Дорожник: Пункт». */
function stylesMeantForUs(file: LetterheadFile): Set<string> {
  const own = ownStyles(partOrNew(file, 'styles', 'w:styles'))
  return new Set(own.flatMap(({ id, name }) => (name.toLowerCase().startsWith('дорожник') ? [id] : [])))
}

/** The order follows the style of its placeholder, but for styles that are meant for us; the appendices keep to ours. */
function renameSections(
  { file, places, blocks, lines }: LetterheadJob,
  sections: readonly WrittenSection[],
  renaming: Renaming,
  meant: ReadonlySet<string>,
): void {
  const style = styleOfText(partOrNew(file, 'styles', 'w:styles'), places.get('text')?.style)
  const own = runningText.flatMap((id): [string, string][] =>
    style === undefined || meant.has(renaming.styles.get(id) ?? '') ? [] : [[id, style]],
  )
  const inOrder: Renaming = { ...renaming, styles: new Map([...renaming.styles, ...own]) }
  for (const [index, { children, properties }] of sections.entries()) {
    for (const child of [...children, properties]) rename(child, index < blocks.size + lines.size ? inOrder : renaming)
  }
}

/** The style of the placeholder of the text, when it is a style of its own that does not count its paragraphs. */
function styleOfText(own: XmlElement, style: string | undefined): string | undefined {
  const known = ownStyles(own).find(({ id, type }) => type === 'paragraph' && id === style)
  return known && !known.isDefault && !known.isNumbered ? known.id : undefined
}

function pack(file: LetterheadFile, tables: readonly StampedTable[], title: string): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(file.bytes)
  const core = file.relationships.get('')?.find(({ kind }) => kind === 'core-properties')?.target ?? 'docProps/core.xml'
  if (!parts.has(core)) {
    declareType(file, core, coreType)
    relate(
      file,
      '',
      'core-properties',
      core,
      false,
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    )
  }
  for (const [path, root] of file.xml) parts.set(path, writeXml(root))
  for (const [path, text] of writeRelationships(file)) parts.set(path, text)
  parts.set(core, coreProperties(title))
  return packParts(parts, tables)
}
