import {
  type ActivitiesPart,
  contentBlocks,
  inlineText,
  isBlank,
  type Part,
  partKind,
  type ProsePart,
  type SectionChild,
} from '@dorozhnik/model'
import type { Footnotes } from './footnotes.js'
import type { Labels } from './labels.js'
import { type ActivityWriting, writeSectionChildren } from './write-activities.js'
import { heading } from './write-heading.js'
import { looksLikeActivities, writeProse } from './write-prose.js'

/** What the writing of parts depends on. */
export interface PartWriting extends ActivityWriting {
  labels: Labels
  footnotes: Footnotes
}

/** The parts of a document one below the other, each under its heading. */
export function writeParts(writing: PartWriting, parts: readonly Part[]): string[] {
  return parts.flatMap((part, index) => {
    const lines = writePart(writing, part, parts[index - 1])
    return index === 0 || lines.length === 0 ? lines : ['', ...lines]
  })
}

function writePart(writing: PartWriting, part: Part, before: Part | undefined): string[] {
  if (part.kind === 'activities' && standsAlone(part, before)) return writeSectionChildren(writing, part.children, 0)
  if (part.kind === 'prose' && before === undefined && isOpening(part, writing))
    return writeProse(part, 0, writing.footnotes)
  const more = part.kind === namedKind(part) && !needsKind(part, writing) ? [] : [`kind=${part.kind}`]
  const line = heading(1, part.title ?? '', part, writing.footnotes, {}, [...more, ...partAttributes(part)])
  const below = writeBody(writing, part)
  return below.length === 0 ? [line] : [line, '', ...below]
}

/** What stands under the heading of a part. */
function writeBody(writing: PartWriting, part: Part): string[] {
  switch (part.kind) {
    case 'activities':
      return writeSectionChildren(writing, part.children, 1)
    case 'passport':
    case 'resources':
    case 'levels':
    case 'stages':
    case 'swot':
    case 'indicators':
    case 'methodology':
      return []
    default:
      return writeProse(part, 1, writing.footnotes)
  }
}

function partAttributes(part: Part): string[] {
  return part.orientation === undefined ? [] : [`orientation=${part.orientation}`]
}

/** The kind that the heading of a part says by its words. */
function namedKind({ title }: Part): Part['kind'] {
  const text = contentBlocks(title ?? '')
    .map((block) => (block.type === 'paragraph' ? inlineText(block.children) : ''))
    .join(' ')
  return partKind(text) ?? 'prose'
}

/** A part without a heading of its own words says its kind; so does text that looks like activities. */
function needsKind(part: Part, { labels }: PartWriting): boolean {
  if (part.title === undefined || isBlank(part.title)) return true
  return part.kind === 'prose' && looksLikeActivities(part.content, labels)
}

/** True for the text before the first heading. */
function isOpening(part: ProsePart, { labels }: PartWriting): boolean {
  const bare = part.title === undefined && part.id === undefined && partAttributes(part).length === 0
  return bare && !part.content.some(({ type }) => type === 'heading') && !looksLikeActivities(part.content, labels)
}

/** True for a table without a heading of its own whose sections can stand as headings of the page. */
function standsAlone(part: ActivitiesPart, before: Part | undefined): boolean {
  const bare = part.title === undefined && part.id === undefined && part.orientation === undefined
  return (
    bare &&
    part.caption === undefined &&
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
    partKind(inlineText(title.children)) === undefined &&
    section.children.some(
      (child) => child.type === 'activity' && (child.term ?? child.responsible ?? child.result) !== undefined,
    )
  )
}
