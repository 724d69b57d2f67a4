import {
  type ActivitiesPart,
  type ContentBlock,
  type Part,
  type ProseKind,
  type ProsePart,
  type SectionChild,
} from '@dorozhnik/model'
import { giveCaption } from '../markdown/caption.js'
import { rangeOfBlocks } from '../markdown/converting.js'
import { inlinesOfHeading } from '../parts/part-builder.js'
import type { Outline, OutlineChild } from './outline.js'
import { isOutline } from './outline.js'
import { givePartAttributes, placed } from './part-attributes.js'
import type { PlanReading } from './plan-reading.js'

/**
 * The parts of a plan in the author's order. Headings of the first level are parts: known ones by
 * their kind, unknown ones with activities under them are sections of one table, all others prose.
 */
export function partsOf(reading: PlanReading, root: Outline): Part[] {
  const parts: Part[] = []
  /** The table that unknown headings with activities go into, while nothing else comes between. */
  let implicit: ActivitiesPart | undefined
  const table = (child: OutlineChild): ActivitiesPart => {
    if (implicit !== undefined) return implicit
    const part: ActivitiesPart = { kind: 'activities', children: [] }
    const at = reading.places.at(child)
    if (isOutline(child)) {
      const [start] = child.heading?.range ?? [0]
      reading.places.set(part, child.source, start, start)
    } else if (at !== undefined && 'file' in at)
      reading.places.set(part, { ...reading.source, name: at.file }, at.start, at.start)
    parts.push(part)
    implicit = part
    return part
  }
  const isRegulation = reading.header.document === 'regulation'
  for (const child of root.children) {
    const isAppendix = isOutline(child) && child.heading?.attributes.appendix === true
    if (isOutline(child) && child.kind === undefined && !isRegulation && !isAppendix && hasActivities(child)) {
      const part = table(child)
      part.children.push(...sectionChildren(reading, [child], 0))
      if (child.caption !== undefined) giveCaption(child.caption.converting, part, child.caption.caption)
      continue
    }
    if (!isOutline(child) && child.type !== 'outlineProse') {
      table(child).children.push(child)
      continue
    }
    implicit = undefined
    parts.push(isOutline(child) ? partOf(reading, child) : prosePart(reading, undefined, 'prose', child.content))
  }
  return parts
}

function partOf(reading: PlanReading, outline: Outline): Part {
  if (outline.builder !== undefined) {
    outline.builder.finish?.()
    return outline.builder.part
  }
  if (outline.kind !== 'activities' && !(outline.kind === undefined && hasActivities(outline)))
    return prosePart(reading, outline, proseKind(outline.kind), proseContent(reading, outline.children, outline.level))
  const part: ActivitiesPart = { kind: 'activities', children: sectionChildren(reading, outline.children, 0) }
  if (!hasActivities(outline)) for (const { report } of outline.unread) report()
  givePartAttributes(reading, outline, part)
  if (outline.caption !== undefined) giveCaption(outline.caption.converting, part, outline.caption.caption)
  return part
}

const proseKinds: ReadonlySet<string> = new Set<ProseKind>([
  'note',
  'goal',
  'tasks',
  'principles',
  'directions',
  'results',
  'effects',
])

function proseKind(kind: Part['kind'] | undefined): ProseKind {
  return kind !== undefined && proseKinds.has(kind) ? (kind as ProseKind) : 'prose'
}

function prosePart(
  reading: PlanReading,
  outline: Outline | undefined,
  kind: ProsePart['kind'],
  content: ContentBlock[],
): ProsePart {
  const part: ProsePart = { kind, content }
  if (outline === undefined) placed(reading, part, undefined, content[0])
  else givePartAttributes(reading, outline, part)
  placeContent(reading, part, content)
  return part
}

/** The place of a content is that of its blocks in the file of the first of them. */
function placeContent(reading: PlanReading, node: object, content: readonly ContentBlock[]): void {
  const range = rangeOfBlocks(reading, content)
  const at = content[0] === undefined ? undefined : reading.places.at(content[0])
  if (range !== undefined && at !== undefined && 'file' in at) reading.places.setKey(node, 'content', ...range, at.file)
}

function sectionChildren(reading: PlanReading, children: readonly OutlineChild[], depth: number): SectionChild[] {
  return children.map((child): SectionChild => {
    if (!isOutline(child)) {
      if (child.type !== 'outlineProse') return child
      const prose = placed(reading, { type: 'prose' as const, content: child.content }, undefined, child.content[0])
      placeContent(reading, prose, child.content)
      return prose
    }
    const { heading } = child
    const { attributes } = heading ?? {}
    const isNumbered = attributes?.unnumbered !== true && printsNumber(reading, depth)
    const numbered = isNumbered ? heading?.numbered : undefined
    const section: SectionChild = {
      type: 'section',
      ...(heading?.id === undefined ? {} : { id: heading.id }),
      title: numbered?.title ?? heading?.title ?? '',
      ...(numbered === undefined ? {} : { writtenNumber: numbered.number }),
      ...(attributes?.unnumbered === true ? { unnumbered: true as const } : {}),
      children: sectionChildren(reading, child.children, depth + 1),
    }
    placed(reading, section, child)
    if (numbered !== undefined) reading.places.setKey(section, 'writtenNumber', ...numbered.range)
    if (attributes?.ranges.number !== undefined)
      reading.places.setKey(section, 'unnumbered', ...attributes.ranges.number)
    return section
  })
}

/** True where the program prints a number before the title of a section: one by hand gives way to it. */
function printsNumber({ numbering, header }: PlanReading, depth: number): boolean {
  return numbering === 'hierarchical' || (depth === 0 && header.sectionNumbering !== undefined)
}

/** Headings inside prose stay headings, one level below their part. */
function proseContent(reading: PlanReading, children: readonly OutlineChild[], level: number): ContentBlock[] {
  return children.flatMap((child): ContentBlock[] => {
    if (!isOutline(child)) return child.type === 'outlineProse' ? child.content : []
    const { heading } = child
    const block: ContentBlock = {
      type: 'heading',
      level: Math.max(1, child.level - level),
      ...(heading?.id === undefined ? {} : { id: heading.id }),
      children: inlinesOfHeading(reading, heading, child.source),
    }
    return [placed(reading, block, child), ...proseContent(reading, child.children, level)]
  })
}

function hasActivities(outline: Outline): boolean {
  return outline.children.some((child) => (isOutline(child) ? hasActivities(child) : child.type !== 'outlineProse'))
}
