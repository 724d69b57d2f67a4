import type { Activity, Content, ContentBlock, Id, Part, Section } from '@dorozhnik/model'
import { inlineText, partKind } from '@dorozhnik/model'
import type { Heading, RootContent } from 'mdast'
import { type Attributes, takeAttributes } from '../attributes.js'
import { convertBlocks, simplify } from '../markdown/blocks.js'
import { type Converting, convertingOf, paragraphOf, rangeOf } from '../markdown/converting.js'
import { parseBody } from '../markdown/parse-body.js'
import { adoptBullets, holdsActivities, readActivities } from './activity-list.js'
import { activityHeadings, readTable } from './activity-table.js'
import type { PlanReading } from './plan-reading.js'
import { warnOfNumberedParagraph } from './numbered-paragraph.js'
import { kindBelowTitle, repeatsTitle } from './repeated-title.js'
import { takeNumber } from './written-number.js'

/** A heading with everything under it, before it is known what the parts of the plan are. */
export interface Outline {
  /** 0 for the document itself. */
  level: number
  heading?: OutlineHeading
  /** What the heading says of its kind; inherited from the part around it. */
  kind: Part['kind'] | undefined
  children: OutlineChild[]
}

/** What stands under a heading, in the author's order. */
export type OutlineChild = Outline | Activity | Section | OutlineProse

/** Blocks that are no activities. */
export interface OutlineProse {
  type: 'outlineProse'
  content: ContentBlock[]
}

/** A heading. */
export interface OutlineHeading {
  id?: Id
  attributes: Attributes
  title: Content
  range: readonly [start: number, end: number]
  /** True when it only says the title of the plan once more: it is not printed. */
  repeated?: true
  /** The title without the number that the author wrote by hand, when there is one. */
  numbered?: { number: string; range: readonly [start: number, end: number]; title: Content }
}

/** True for a heading with its contents. */
export function isOutline(child: OutlineChild): child is Outline {
  return 'level' in child
}

/** Reads the body of a plan as headings with their contents; lists and tables of activities are recognised. */
export function readOutline(reading: PlanReading, from: number): Outline {
  const root: Outline = { level: 0, kind: undefined, children: [] }
  const open: Outline[] = [root]
  for (const piece of parseBody(reading, from)) {
    const converting = convertingOf(reading, piece)
    for (const node of piece.nodes) {
      if (node.type === 'heading') openHeading(converting, reading, open, node)
      else addBlock(converting, reading, open.at(-1) ?? root, node)
    }
  }
  return root
}

function openHeading(converting: Converting, reading: PlanReading, open: Outline[], node: Heading): void {
  while (open.length > 1 && (open.at(-1)?.level ?? 0) >= node.depth) open.pop()
  const parent = open.at(-1) as Outline
  const heading = readHeading(converting, reading, node)
  if (!reading.begun) {
    reading.begun = true
    if (repeatsTitle(heading.title, reading.header.title)) {
      heading.repeated = true
      const below = reading.source.text.slice(rangeOf(converting, node)[1])
      heading.attributes.kind ??= kindBelowTitle(reading.header.title, below)
      // The headings below it are the parts of the plan.
      if (heading.attributes.kind === undefined) return
    }
  }
  const named = heading.attributes.kind ?? (open.length === 1 ? partKind(titleText(heading.title)) : undefined)
  const outline: Outline = { level: node.depth, heading, kind: named ?? parent.kind, children: [] }
  parent.children.push(outline)
  open.push(outline)
}

function readHeading(converting: Converting, reading: PlanReading, node: Heading): OutlineHeading {
  const { nodes, attributes } = takeAttributes(converting, node.children)
  const taken = reading.numbering === 'hierarchical' ? takeNumber(converting, nodes) : undefined
  const title = (of: typeof nodes): Content => simplify(convertBlocks(converting, [paragraphOf(of)]))
  return {
    ...(attributes.id === undefined ? {} : { id: attributes.id }),
    attributes,
    title: title(nodes),
    range:
      nodes[0] === undefined
        ? rangeOf(converting, node)
        : [rangeOf(converting, nodes[0])[0], rangeOf(converting, nodes.at(-1) as RootContent)[1]],
    ...(taken === undefined
      ? {}
      : { numbered: { number: taken.number, range: taken.range, title: title(taken.rest) } }),
  }
}

function addBlock(converting: Converting, reading: PlanReading, outline: Outline, node: RootContent): void {
  const expected = outline.kind === 'activities' || outline.kind === undefined
  if (expected && node.type === 'list' && node.ordered === true) {
    if (outline.kind === 'activities' || holdsActivities(converting, reading, node)) {
      reading.first ??= { form: 'list' }
      outline.children.push(...readActivities(converting, reading, node))
      return
    }
  } else if (expected && node.type === 'list') {
    const last = outline.children.at(-1)
    const activity = last !== undefined && !isOutline(last) && last.type === 'activity' ? last : undefined
    if (activity !== undefined && adoptBullets(converting, reading, activity, node)) return
  } else if (expected && node.type === 'table') {
    const headings = activityHeadings(converting, reading, node)
    if (headings !== undefined) {
      reading.first ??= { form: 'table', headings }
      outline.children.push(...readTable(converting, reading, node, headings))
      return
    }
  }
  if (expected && node.type === 'paragraph') warnOfNumberedParagraph(converting, reading, node)
  const content = convertBlocks(converting, [node])
  if (content.length === 0) return
  const last = outline.children.at(-1)
  if (last !== undefined && !isOutline(last) && last.type === 'outlineProse') last.content.push(...content)
  else outline.children.push({ type: 'outlineProse', content })
}

function titleText(title: Content): string {
  return typeof title === 'string'
    ? title
    : title.map((block) => (block.type === 'paragraph' ? inlineText(block.children) : '')).join(' ')
}
