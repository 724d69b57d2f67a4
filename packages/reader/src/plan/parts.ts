import {
  type ActivitiesPart,
  type ContentBlock,
  contentBlocks,
  type Inline,
  type Part,
  type ProseKind,
  type ProsePart,
  type SectionChild,
} from '@dorozhnik/model'
import { rangeOfBlocks } from '../markdown/converting.js'
import type { Outline, OutlineChild, OutlineHeading } from './outline.js'
import { isOutline } from './outline.js'
import type { PlanReading } from './plan-reading.js'

/**
 * The parts of a plan in the author's order. Headings of the first level are parts: known ones by
 * their kind, unknown ones with activities under them are sections of one table, all others prose.
 */
export function partsOf(reading: PlanReading, root: Outline): Part[] {
  const parts: Part[] = []
  /** The table that unknown headings with activities go into, while nothing else comes between. */
  let implicit: ActivitiesPart | undefined
  const table = (from: number): ActivitiesPart => {
    if (implicit !== undefined) return implicit
    const part: ActivitiesPart = { kind: 'activities', children: [] }
    parts.push(reading.places.set(part, reading.source, from, from))
    implicit = part
    return part
  }
  for (const child of root.children) {
    if (isOutline(child) && child.kind === undefined && hasActivities(child)) {
      table(child.heading?.range[0] ?? 0).children.push(...sectionChildren(reading, [child]))
      continue
    }
    if (!isOutline(child) && child.type !== 'outlineProse') {
      const at = reading.places.at(child)
      table(at !== undefined && 'file' in at ? at.start : 0).children.push(child)
      continue
    }
    implicit = undefined
    parts.push(isOutline(child) ? partOf(reading, child) : prosePart(reading, undefined, 'prose', child.content))
  }
  return parts
}

function partOf(reading: PlanReading, outline: Outline): Part {
  const { heading } = outline
  if (outline.kind !== 'activities')
    return prosePart(reading, heading, proseKind(outline.kind), proseContent(reading, outline.children, outline.level))
  const part: ActivitiesPart = {
    kind: 'activities',
    ...titled(heading),
    children: sectionChildren(reading, outline.children),
  }
  return placed(reading, part, heading)
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
  heading: OutlineHeading | undefined,
  kind: ProsePart['kind'],
  content: ContentBlock[],
): ProsePart {
  const part = placed(reading, { kind, ...titled(heading), content }, heading, content[0])
  const range = rangeOfBlocks(reading, content)
  if (range !== undefined) reading.places.setKey(part, 'content', ...range)
  return part
}

function titled(heading: OutlineHeading | undefined): Pick<ProsePart, 'id' | 'title'> {
  if (heading === undefined) return {}
  return {
    ...(heading.id === undefined ? {} : { id: heading.id }),
    ...(heading.repeated ? {} : { title: heading.title }),
  }
}

function sectionChildren(reading: PlanReading, children: readonly OutlineChild[]): SectionChild[] {
  return children.map((child): SectionChild => {
    if (!isOutline(child)) {
      if (child.type !== 'outlineProse') return child
      const prose = placed(reading, { type: 'prose' as const, content: child.content }, undefined, child.content[0])
      const range = rangeOfBlocks(reading, child.content)
      if (range !== undefined) reading.places.setKey(prose, 'content', ...range)
      return prose
    }
    const { heading } = child
    const section: SectionChild = {
      type: 'section',
      ...(heading?.id === undefined ? {} : { id: heading.id }),
      title: heading?.numbered?.title ?? heading?.title ?? '',
      ...(heading?.numbered === undefined ? {} : { writtenNumber: heading.numbered.number }),
      children: sectionChildren(reading, child.children),
    }
    placed(reading, section, heading)
    if (heading?.numbered !== undefined) reading.places.setKey(section, 'writtenNumber', ...heading.numbered.range)
    return section
  })
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
      children: inlinesOf(heading),
    }
    return [placed(reading, block, heading), ...proseContent(reading, child.children, level)]
  })
}

function inlinesOf(heading: OutlineHeading | undefined): Inline[] {
  const [block] = contentBlocks(heading?.title ?? '')
  return block?.type === 'paragraph' ? block.children : []
}

function hasActivities(outline: Outline): boolean {
  return outline.children.some((child) => (isOutline(child) ? hasActivities(child) : child.type !== 'outlineProse'))
}

function placed<T extends object>(
  reading: PlanReading,
  node: T,
  heading: OutlineHeading | undefined,
  first?: object,
): T {
  const at = first === undefined ? undefined : reading.places.at(first)
  const range = heading?.range ?? (at !== undefined && 'file' in at ? ([at.start, at.end] as const) : ([0, 0] as const))
  reading.places.set(node, reading.source, ...range)
  if (heading !== undefined && !heading.repeated) reading.places.setKey(node, 'title', ...heading.range)
  if (heading?.attributes.idRange !== undefined) reading.places.setKey(node, 'id', ...heading.attributes.idRange)
  return node
}
