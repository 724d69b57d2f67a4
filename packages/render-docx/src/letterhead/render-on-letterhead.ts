import type { OfficialDocument, PageSection } from '@dorozhnik/blocks'
import { type Diagnostic, hasErrors, type Outcome } from '@dorozhnik/diagnostics'
import { childElements, descendants, type XmlElement } from '@dorozhnik/office-package'
import type { ISectionOptions } from 'docx'
import { type Line, line } from '../line.js'
import { makeFile } from '../make-file.js'
import { partsOf } from '../package/parts-of.js'
import { pageSection } from '../page-section.js'
import type { StampedTable } from '../piece.js'
import { text } from '../runs.js'
import type { Writing } from '../writing.js'
import { assembleLetterhead } from './assemble-letterhead.js'
import { type Assignment, assignRequisites, type BlockPlace } from './assign-requisites.js'
import { checkPlaceholders } from './check-placeholders.js'
import { findPlaceholders } from './find-placeholders.js'
import { letterheadReport } from './letterhead-codes.js'
import { bodyOf, type LetterheadJob } from './letterhead-job.js'
import { headersAndFooters, type LetterheadFile } from './letterhead-file.js'
import { measureRoom, sectionOf } from './measure-room.js'
import { type LetterheadInput, openLetterhead } from './open-letterhead.js'
import { textOf } from './paragraph-text.js'
import { type Slot, slotSection } from './render-pieces.js'
import type { Requisite } from './requisites.js'
import { type ReservedPlace, reserveBlocks } from './reserve-blocks.js'
import { writtenParts } from './written-parts.js'

/**
 * An order on the letterhead of its organisation: the letterhead keeps its own look, headers and pictures, the
 * order is put in the places of its placeholders, the appendices follow on pages of their own.
 */
export function renderOnLetterhead(
  document: OfficialDocument,
  writing: Writing,
  input: LetterheadInput,
): Outcome<Uint8Array> {
  const opened = openLetterhead(input)
  const diagnostics: Diagnostic[] = [...opened.diagnostics]
  const file = opened.value
  const [order, ...others] = document.sections
  if (!file || !order) return { diagnostics }
  const found = checkPlaceholders(file, letterheadReport(input.name, diagnostics))
  if (hasErrors(diagnostics)) return { diagnostics }

  const placed = new Set(found.flatMap(({ requisite }) => requisite ?? []))
  const assignment = assignRequisites(order.children, placed, letterheadText(file))
  const tables: StampedTable[] = []
  const places = reservePlaces(file, assignment)
  const job: LetterheadJob = { file, places, lines: new Map(), blocks: new Map() }
  const sections = writeSlots(job, assignment, placed, writing, tables)
  // The last one is there for its header with the page number, even when there is no appendix.
  for (const section of [...others, pageForHeader])
    sections.push(pageSection(section, writing, tables, section === pageForHeader))
  const written = writtenParts(partsOf(makeFile(sections, writing, tables)))
  const value = assembleLetterhead(job, written, tables, document.title)
  return { value, diagnostics: [...diagnostics.filter(({ severity }) => severity !== 'info'), ...writing.diagnostics] }
}

const pageForHeader: PageSection = { type: 'pageSection', role: 'order', orientation: 'portrait', children: [] }

/** Everything that stands in a letterhead already. */
function letterheadText(file: LetterheadFile): string {
  return [file.mainPart, ...headersAndFooters(file)]
    .flatMap((path) => file.xml.get(path) ?? [])
    .map((root) =>
      [...descendants(root)].map((one) => (one.name === 'w:t' ? textOf(one) : one.name === 'w:p' ? '\n' : '')).join(''),
    )
    .join('\n')
}

/**
 * Places for blocks. Without `{{текст}}` the text comes after everything that the letterhead holds; what is left of
 * date, number and place comes under those of them that the letterhead has.
 */
function reservePlaces(file: LetterheadFile, { above, blocks }: Assignment): Map<BlockPlace, ReservedPlace> {
  const places = new Map<BlockPlace, ReservedPlace>()
  if (blocks.has('opening')) places.set('opening', reserveAtStart(file))
  const below = above.length > 0 ? reserveBelowDate(file) : undefined
  if (below) places.set('place', below)
  for (const path of [file.mainPart, ...headersAndFooters(file)]) {
    const root = file.xml.get(path)
    for (const place of root ? reserveBlocks(root) : [])
      if (!places.has(place.requisite)) places.set(place.requisite, place)
  }
  if (!places.has('text')) places.set('text', reserveAtEnd(file))
  if (blocks.has('closing')) places.set('closing', reserveAtEnd(file))
  return places
}

/** The place before everything that the letterhead holds. */
function reserveAtStart(file: LetterheadFile): ReservedPlace {
  const body = bodyOf(file)
  const mark: XmlElement = { name: 'reservedPlace', attributes: {}, children: [] }
  body.children.unshift(mark)
  return { requisite: 'text', mark, parent: body, ancestors: [body] }
}

/** The place after everything that the letterhead holds. */
function reserveAtEnd(file: LetterheadFile): ReservedPlace {
  const body = bodyOf(file)
  const mark: XmlElement = { name: 'reservedPlace', attributes: {}, children: [] }
  const end = body.children.findIndex((node) => typeof node === 'object' && node.name === 'w:sectPr')
  body.children.splice(end === -1 ? body.children.length : end, 0, mark)
  return { requisite: 'text', mark, parent: body, ancestors: [body] }
}

/** The place under the paragraph or table of the body that holds the date or the number. */
function reserveBelowDate(file: LetterheadFile): ReservedPlace | undefined {
  const body = bodyOf(file)
  const last = findPlaceholders(body).findLast(({ placeholders }) =>
    placeholders.some(({ requisite }) => requisite === 'date' || requisite === 'number'),
  )
  if (!last) return undefined
  const chain = [last.paragraph, ...last.ancestors]
  const child = chain[chain.indexOf(body) - 1]
  const mark: XmlElement = { name: 'reservedPlace', attributes: {}, children: [] }
  body.children.splice(child ? body.children.indexOf(child) + 1 : 0, 0, mark)
  return { requisite: 'place', mark, parent: body, ancestors: [body] }
}

/** Writes what goes into the letterhead, each piece as a section of its own. */
function writeSlots(
  job: LetterheadJob,
  { above, lines, blocks }: Assignment,
  placed: ReadonlySet<Requisite>,
  writing: Writing,
  tables: StampedTable[],
): ISectionOptions[] {
  const body = bodyOf(job.file)
  const sections: ISectionOptions[] = []
  const write = (slot: Slot): number => sections.push(slotSection(slot, writing, tables)) - 1
  for (const [requisite, place] of job.places) {
    const children = blocks.get(requisite) ?? []
    const room = measureRoom(place.ancestors, sectionOf(body, outermost(place, body)))
    const last = (requisite === 'text' || requisite === 'closing') && endsBody(place, body)
    const over =
      requisite === (job.places.has('place') ? 'place' : 'text') ? above.map((one) => lineAbove(one, writing)) : []
    job.blocks.set(requisite, write({ form: 'blocks', above: over, children, room, last }))
  }
  const room = measureRoom([], sectionOf(body, undefined))
  for (const [requisite, children] of lines) {
    if (placed.has(requisite)) job.lines.set(requisite, write({ form: 'line', children, room }))
  }
  return sections
}

function lineAbove({ requisite, value, origin }: Assignment['above'][number], writing: Writing): Line {
  return line({ style: requisite === 'place' ? 'Place' : 'DateAndNumber' }, ...text(value, origin, writing))
}

/** The child of the body in which a place stands. */
function outermost({ mark, ancestors }: ReservedPlace, body: XmlElement): XmlElement | undefined {
  const inside = ancestors.indexOf(body)
  return inside === -1 ? undefined : inside === 0 ? mark : ancestors[inside - 1]
}

/** True when nothing but the end of the document follows. */
function endsBody({ mark, parent }: ReservedPlace, body: XmlElement): boolean {
  if (parent !== body) return false
  const rest = childElements(body).slice(childElements(body).indexOf(mark) + 1)
  return rest.every(({ name }) => name === 'w:sectPr' || name === 'w:bookmarkEnd')
}
