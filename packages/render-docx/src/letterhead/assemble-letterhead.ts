import {
  childElement,
  childElements,
  descendants,
  isElement,
  type XmlElement,
  writeXml,
} from '@dorozhnik/office-package'
import { strFromU8, strToU8 } from 'fflate'
import { coreProperties, packParts } from '../package/assemble.js'
import type { StampedTable } from '../piece.js'
import { borrowNamespaces } from './borrow-namespaces.js'
import { carryTargets, usedTargets } from './carry-part.js'
import { findPlaceholders } from './find-placeholders.js'
import { keepWithBefore } from './keep-together.js'
import { declareType, headersAndFooters, type LetterheadFile, relate, relatedPart } from './letterhead-file.js'
import { mergeFootnotes } from './merge-footnotes.js'
import { mergeNumbering } from './merge-numbering.js'
import { mergeStyles, ownStyles, usedStyles } from './merge-styles.js'
import { addPageNumber, endSection, isOn, ownFooters, references } from './page-frame.js'
import { writeRelationships } from './write-relationships.js'
import { referencesInText, rename, renameText, type Renaming } from './renaming.js'
import { bodyOf, type LetterheadJob } from './render-on-letterhead.js'
import { replaceLine } from './replace-line.js'
import { unbind } from './reserve-blocks.js'
import { cutSections, runsOfLine, type WrittenSection } from './render-pieces.js'
import { renumberDrawings } from './renumber-drawings.js'
import type { WrittenParts } from './written-parts.js'

const types = {
  styles: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
  numbering: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

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
  const merged = mergeAll(job, written, body, texts)
  const renaming = merged.body
  renumberDrawings(body, file)
  const sections = cutSections(body)
  renameSections(job, sections, renaming)
  const signed = signedLine(file)
  placeLines(job, sections)
  placeBlocks(job, sections)
  if (signed) keepWithBefore(bodyOf(file), signed)
  placePages(job, sections, renaming)
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

/** How ids change, and which of the stamped tables stand in footnotes, where relationships are others. */
interface Merged {
  body: Renaming
  notes: Renaming
  inNotes: ReadonlySet<number>
}

/** Numbers of the stamped tables that stand in a part. */
function tablesIn(root: XmlElement | undefined): Set<number> {
  const names = root ? Array.from(descendants(root), ({ name }) => name) : []
  return new Set(names.flatMap((name) => (name.startsWith('stampedTable') ? [Number(name.slice(12))] : [])))
}

/** Styles, lists, footnotes and targets; tells under which ids they are in the letterhead. */
function mergeAll({ file }: LetterheadJob, written: WrittenParts, body: XmlElement, texts: readonly string[]): Merged {
  const inTables = texts.map(referencesInText)
  const footnotePart = written.relationships(written.mainPart).find(({ kind }) => kind === 'footnotes')?.target
  const footnotes = footnotePart === undefined ? undefined : written.tree(footnotePart)
  const headers = written.relationships(written.mainPart).filter(({ kind }) => kind === 'header' || kind === 'footer')
  const all = [body, ...(footnotes ? [footnotes] : []), ...headers.map(({ target }) => written.tree(target))]
  const used = usedStyles(all)
  for (const { styles } of inTables) for (const id of styles) used.add(id)
  const own = partOrNew(file, 'styles', 'w:styles')
  const styles = mergeStyles({
    own,
    written: written.tree('word/styles.xml'),
    used: new Set([...used, 'SectionEnd']),
  })
  const lists = usedLists(all)
  for (const { numbers } of inTables) for (const id of numbers) lists.add(id)
  const numbers =
    lists.size === 0
      ? new Map<string, string>()
      : mergeNumbering(partOrNew(file, 'numbering', 'w:numbering'), written.tree('word/numbering.xml'), lists)
  const prepare = (root: XmlElement, relationships: ReadonlyMap<string, string>): void =>
    rename(root, { styles, numbers, footnotes: new Map(), relationships })
  const notes = footnotes ? mergeFootnotes(written, footnotes, file, prepare) : undefined
  const inNotes = tablesIn(footnotes)
  const links = texts.flatMap((text, index) => (inNotes.has(index) ? [] : linksInText(text)))
  const targets = new Set([...usedTargets([body]), ...links])
  const relationships = carryTargets(written, written.mainPart, targets, file, file.mainPart, prepare)
  const renaming = { styles, numbers, footnotes: notes?.ids ?? new Map(), relationships }
  return { body: renaming, notes: { ...renaming, relationships: notes?.relationships ?? new Map() }, inNotes }
}

function linksInText(text: string): string[] {
  return Array.from(text.matchAll(/ r:id="([^"]*)"/g), ([, id = '']) => id)
}

function usedLists(elements: readonly XmlElement[]): Set<string> {
  const used = new Set<string>()
  for (const element of elements) {
    for (const { name, attributes } of descendants(element)) {
      if (name === 'w:numId' && attributes['w:val'] !== undefined) used.add(attributes['w:val'])
    }
  }
  return used
}

/** Running text of the order: it takes the style of the paragraph in which the placeholder of the text stands. */
const runningText = ['Body', 'Clause', 'OperativeWord', 'ListText']

/** The order follows the style of its placeholder, the appendices keep to ours. */
function renameSections(
  { file, places, blocks, lines }: LetterheadJob,
  sections: readonly WrittenSection[],
  renaming: Renaming,
): void {
  const style = styleOfText(partOrNew(file, 'styles', 'w:styles'), places.get('text')?.style)
  const own = style === undefined ? [] : runningText.map((id): [string, string] => [id, style])
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

/** A part that every document of Word has; made when this one has not. */
function partOrNew(file: LetterheadFile, kind: 'styles' | 'numbering', root: string): XmlElement {
  const known = relatedPart(file, kind)
  const part = known === undefined ? undefined : file.xml.get(known)
  if (part) return part
  const path = `word/${kind}.xml`
  const made: XmlElement = { name: root, attributes: { 'xmlns:w': wordNamespace }, children: [] }
  file.xml.set(path, made)
  declareType(file, path, types[kind])
  relate(file, file.mainPart, kind, path)
  return made
}

/** The paragraph or table of the body in which the letterhead's own line for the signature stands. */
function signedLine(file: LetterheadFile): XmlElement | undefined {
  const body = bodyOf(file)
  const found = findPlaceholders(body).find(({ placeholders }) =>
    placeholders.some(({ requisite }) => requisite === 'signatory'),
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
  for (const [requisite, { mark, parent }] of places) {
    const children = sections[blocks.get(requisite) ?? -1]?.children ?? []
    const empty = children.every(isEnd)
    if (requisite === 'signature' && !empty) keepWithBefore(parent, mark)
    const at = parent.children.indexOf(mark)
    parent.children = [...parent.children.slice(0, at), ...(empty ? [] : children), ...parent.children.slice(at + 1)]
    const rest = parent.children.filter(isElement)
    // A cell and a header end with a paragraph.
    if (parent.name !== 'w:body' && rest.at(-1)?.name !== 'w:p')
      parent.children.push({ name: 'w:p', attributes: {}, children: [] })
  }
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

function pack(file: LetterheadFile, tables: readonly StampedTable[], title: string): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(file.bytes)
  const core = file.relationships.get('')?.find(({ kind }) => kind === 'core-properties')?.target ?? 'docProps/core.xml'
  if (!parts.has(core)) {
    declareType(file, core, types.core)
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
