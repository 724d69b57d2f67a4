import {
  type ActivitiesPart,
  contentBlocks,
  inlineText,
  isBlank,
  type IndicatorsPart,
  type LevelsPart,
  type Part,
  partKind,
  type ProsePart,
  resolveColumns,
  type SectionChild,
  standardIndicatorColumns,
  standardLevelColumns,
} from '@dorozhnik/model'
import { numberPattern } from '../plan/written-number.js'
import { withNumber } from './number-signs.js'
import { type ActivityWriting, writeSectionChildren } from './write-activities.js'
import { writeCaption } from './write-caption.js'
import { writeEntries } from './write-entries.js'
import { heading } from './write-heading.js'
import { writeIndicators } from './write-indicators.js'
import { writeLevels } from './write-levels.js'
import { looksLikeActivities, writeProse } from './write-prose.js'
import { writeStages } from './write-stages.js'
import { writeSwot } from './write-swot.js'

/** What the writing of parts depends on. */
export interface PartWriting extends ActivityWriting {
  isRegulation: boolean
}

/** The parts of a document one below the other, each under its heading. */
export function writeParts(writing: PartWriting, parts: readonly Part[]): string[] {
  return parts.flatMap((part, index) => {
    const lines = writePart(writing, part, parts[index - 1])
    return index === 0 || lines.length === 0 ? lines : ['', ...lines]
  })
}

function writePart(writing: PartWriting, part: Part, before: Part | undefined): string[] {
  const { footnotes, isRegulation } = writing
  if (part.kind === 'activities' && !isRegulation && standsAlone(part, before))
    return writeSectionChildren(writing, part.children, 0)
  if (part.kind === 'prose' && before === undefined && isOpening(part, writing)) return writeProse(part, 0, footnotes)
  const more = part.kind === namedKind(part) && !needsKind(part, writing) ? [] : [`kind=${part.kind}`]
  const { title, signs } = isRegulation
    ? withNumber(part.title ?? '', part.writtenNumber)
    : { title: part.title ?? '', signs: {} }
  const line = heading(1, title, part, footnotes, signs, [...more, ...partAttributes(part)])
  const below = writeBelow(writing, part).filter(({ length }) => length > 0)
  return [line, ...below.flatMap((lines) => ['', ...lines])]
}

/** The text before the rows, the name of the table right above them, the rows. */
function writeBelow(writing: PartWriting, part: Part): string[][] {
  if (!('caption' in part) || part.caption === undefined) return [writeBody(writing, part)]
  const children: readonly { type: string }[] = part.children
  const first = children.findIndex(({ type }) => type !== 'prose')
  const lead = first === -1 ? children.length : first
  const only = (some: readonly { type: string }[]): string[] => writeBody(writing, { ...part, children: some } as Part)
  return [
    only(children.slice(0, lead)),
    writeCaption(part.caption, undefined, writing.footnotes),
    only(children.slice(lead)),
  ]
}

/** What stands under the heading of a part. */
function writeBody(writing: PartWriting, part: Part): string[] {
  const { footnotes } = writing
  switch (part.kind) {
    case 'activities':
      return writeSectionChildren(writing, part.children, 1)
    case 'passport':
    case 'resources':
      return writeEntries(part, footnotes)
    case 'levels':
      return writeLevels(part, footnotes)
    case 'stages':
      return writeStages(part, footnotes)
    case 'swot':
      return writeSwot(part, footnotes)
    case 'indicators':
    case 'methodology':
      return writeIndicators(part, footnotes)
    default:
      return writeProse(part, 1, footnotes)
  }
}

function partAttributes(part: Part): string[] {
  const columns = 'columns' in part ? columnWords(part) : []
  return [
    ...(part.appendix === true ? ['appendix=yes'] : []),
    ...(part.orientation === undefined ? [] : [`orientation=${part.orientation}`]),
    ...('numbering' in part && part.numbering !== undefined ? [`numbering=${part.numbering}`] : []),
    ...(columns.length === 0 ? [] : [`columns="${columns.join('; ')}"`]),
  ]
}

/** Columns by the label that is printed, where that label means them, otherwise by their keys. */
function columnWords(part: LevelsPart | IndicatorsPart): string[] {
  const standard = part.kind === 'levels' ? standardLevelColumns : standardIndicatorColumns
  return (part.columns ?? []).map((column) => {
    if (typeof column === 'string') return column
    const [meant] = column.label === undefined ? [] : resolveColumns([column.label], standard)
    return meant?.key === column.key && column.label !== undefined ? column.label : column.key
  })
}

/** The kind that the heading of a part says by its words. */
function namedKind({ title }: Part): Part['kind'] {
  const text = contentBlocks(title ?? '')
    .map((block) => (block.type === 'paragraph' ? inlineText(block.children) : ''))
    .join(' ')
  return partKind(text) ?? partKind(text.replace(numberPattern, '')) ?? 'prose'
}

/** A part without a heading of its own words says its kind; so does text that looks like activities. */
function needsKind(part: Part, { labels }: PartWriting): boolean {
  if (part.title === undefined || isBlank(part.title)) return true
  return part.kind === 'prose' && looksLikeActivities(part.content, labels)
}

/** True for the text before the first heading. */
function isOpening(part: ProsePart, { labels }: PartWriting): boolean {
  const bare = part.title === undefined && part.id === undefined && partAttributes(part).length === 0
  const inside = part.content.some(({ type }) => type === 'heading') || looksLikeActivities(part.content, labels)
  return bare && part.unnumbered === undefined && !inside
}

/** True for a table without a heading of its own whose sections can stand as headings of the page. */
function standsAlone(part: ActivitiesPart, before: Part | undefined): boolean {
  const bare = part.title === undefined && part.id === undefined && part.orientation === undefined
  return (
    bare &&
    part.caption === undefined &&
    part.unnumbered === undefined &&
    part.appendix === undefined &&
    before === undefined &&
    part.children.length > 0 &&
    part.children.every((child) => child.type === 'section' && isPlainSection(child))
  )
}

/** A section that is known by the activities in it, because its heading names no part. */
function isPlainSection(section: SectionChild & { type: 'section' }): boolean {
  const [title] = contentBlocks(section.title)
  return (
    title?.type === 'paragraph' &&
    partKind(inlineText(title.children).replace(numberPattern, '')) === undefined &&
    section.children.some(
      (child) => child.type === 'activity' && (child.term ?? child.responsible ?? child.result) !== undefined,
    )
  )
}
