import type { Activity, ContentBlock, Part, Section } from '@dorozhnik/model'
import type { Heading, Paragraph, RootContent } from 'mdast'
import { includedPaths } from '../include/include-line.js'
import { includeFiles } from '../include/include-files.js'
import { convertBlocks, convertNamed, type TableName } from '../markdown/blocks.js'
import { type Caption, isCaption, readCaption } from '../markdown/caption.js'
import { type Converting, rangeOf } from '../markdown/converting.js'
import { isIndicatorBlock } from '../parts/indicator-yaml.js'
import type { PartBuilder } from '../parts/part-builder.js'
import { builderFor, checkAttributes } from '../parts/builder-for.js'
import type { Source } from '@dorozhnik/diagnostics'
import { adoptBullets, holdsActivities, readActivities } from './activity-list.js'
import { activityHeadings, readTable } from './activity-table.js'
import { bodyBlocks } from './body-blocks.js'
import { hasTwoStoreys, type UnreadTable, unreadTable } from './unread-table.js'
import { beginsPart } from './deep-kind.js'
import { reportMisplacedBlock } from './misplaced-block.js'
import { warnOfNumberedParagraph } from './numbered-paragraph.js'
import { kindOf, type OutlineHeading, readHeading } from './outline-heading.js'
import { givePartAttributes } from './part-attributes.js'
import type { PlanReading } from './plan-reading.js'
import { warnOfDeepHeading, warnOfParagraphHeading } from './warn-of-part-headings.js'
import { warnOfIndicatorTable } from './warn-of-indicator-table.js'
import { warnOfTypedTable } from './warn-of-typed-table.js'
import { kindBelowTitle, repeatsTitle } from './repeated-title.js'

export type { OutlineHeading } from './outline-heading.js'

/** A heading with everything under it, before it is known what the parts of the plan are. */
export interface Outline {
  /** 0 for the document itself. */
  level: number
  heading?: OutlineHeading
  /** The file of the heading. */
  source: Source
  /** What the heading says of its kind; inherited from the part around it. */
  kind: Part['kind'] | undefined
  children: OutlineChild[]
  /** Takes everything under the heading of a part that has rows of its own kind. */
  builder?: PartBuilder
  /** Tables that are none of activities, which matters where there is no other one. */
  unread: UnreadTable[]
  /** The name of the table of activities. */
  caption?: { converting: Converting; caption: Caption }
}

/** What stands under a heading, in the author's order. */
export type OutlineChild = Outline | Activity | Section | OutlineProse

/** Blocks that are no activities. */
export interface OutlineProse {
  type: 'outlineProse'
  content: ContentBlock[]
}

/** True for a heading with its contents. */
export function isOutline(child: OutlineChild): child is Outline {
  return 'level' in child
}

/** Reads the body of a plan as headings with their contents; lists and tables of activities are recognised. */
export function readOutline(reading: PlanReading, from: number): Outline {
  const root: Outline = { level: 0, kind: undefined, children: [], unread: [], source: reading.source }
  readInto([root], reading, from)
  return root
}

/** Reads the body of a file as if it stood where the headings that are open stand. */
export function readInto(open: Outline[], reading: PlanReading, from: number): void {
  /** «Таблица: …»: what it names is known with the next block. */
  let held: TableName | undefined
  const flush = (): void => {
    if (held !== undefined) addBlock(held.converting, reading, open, held.node)
    held = undefined
  }
  for (const { converting, node, next } of bodyBlocks(reading, from)) {
    if (held !== undefined && !nameTable(open, held, node)) flush()
    const caption = held
    held = undefined
    if (node.type === 'heading') openHeading(converting, reading, open, node)
    else if (node.type === 'paragraph' && isCaption(converting, node)) held = { converting, node }
    else if (node.type === 'paragraph') {
      const paths = includedPaths(converting, node)
      if (paths === undefined) addBlock(converting, reading, open, node)
      else includeFiles(reading, paths, (included, body) => readInto(open, included, body))
    } else addBlock(converting, reading, open, node, { caption, next })
  }
  flush()
}

/** Gives the name to the part whose table begins here; false where it has to be printed as it stands. */
function nameTable(open: readonly Outline[], held: TableName, next: RootContent): boolean {
  const outline = open.at(-1)
  const { builder } = outline ?? {}
  // Whether a table is the one of the part is known when its headings are read.
  if (next.type === 'table') return true
  const isInside =
    next.type === 'heading' ? next.depth > (outline?.level ?? 0) : next.type === 'list' || isIndicatorBlock(next)
  if (builder === undefined) return isInside && nameRows(open, held, next)
  const part = builder.part as { caption?: unknown }
  if (!isInside || builder.caption === undefined || part.caption !== undefined) return false
  builder.caption(held.converting, readCaption(held.converting, held.node))
  return true
}

/** Gives the name to the activities that begin here as a list or under the heading of their first section. */
function nameRows(open: readonly Outline[], { converting, node }: TableName, next: RootContent): boolean {
  const part = open[1]
  if (part?.kind !== 'activities' || part.caption !== undefined || hasRows(part)) return false
  if (next.type !== 'heading' && !(next.type === 'list' && next.ordered === true)) return false
  part.caption = { converting, caption: readCaption(converting, node) }
  return true
}

function hasRows({ children }: Outline): boolean {
  return children.some((child) => (isOutline(child) ? hasRows(child) : child.type !== 'outlineProse'))
}

function openHeading(converting: Converting, reading: PlanReading, open: Outline[], node: Heading): void {
  while (open.length > 1 && (open.at(-1)?.level ?? 0) >= node.depth) open.pop()
  const heading = readHeading(converting, node)
  if (open.length > 1 && beginsPart(heading, open.at(-1) as Outline)) open.length = 1
  const parent = open.at(-1) as Outline
  if (parent.builder !== undefined && heading.attributes.kind === undefined) {
    warnOfDeepHeading(converting, heading, open[1]?.kind)
    parent.builder.heading(converting, heading, node.depth - parent.level)
    return
  }
  if (!reading.state.begun) {
    reading.state.begun = true
    if (repeatsTitle(heading.title, reading.header.title)) {
      heading.repeated = true
      const below = reading.source.text.slice(rangeOf(converting, node)[1])
      heading.attributes.kind ??= kindBelowTitle(reading.header.title, below)
      // The headings below it are the parts of the plan.
      if (heading.attributes.kind === undefined) return
    }
  }
  const isPart = open.length === 1
  const named = heading.attributes.kind ?? (isPart ? kindOf(heading) : undefined)
  const kind = named ?? parent.kind
  const outline: Outline = { level: node.depth, heading, kind, children: [], unread: [], source: reading.source }
  checkAttributes(converting, kind ?? 'prose', heading)
  if (named === undefined && !isPart) warnOfDeepHeading(converting, heading, open[1]?.kind)
  const builder = named === undefined ? undefined : builderFor(converting, reading, named, heading)
  if (builder !== undefined) {
    outline.builder = builder
    givePartAttributes(reading, outline, builder.part)
  }
  parent.children.push(outline)
  open.push(outline)
}

function addBlock(
  converting: Converting,
  reading: PlanReading,
  open: readonly Outline[],
  node: RootContent,
  { caption, next }: { caption?: TableName | undefined; next?: RootContent | undefined } = {},
): void {
  const outline = open.at(-1) as Outline
  if (node.type === 'paragraph') warnOfParagraphHeading(converting, node)
  warnOfTypedTable(converting, node)
  if (outline.builder !== undefined) {
    outline.builder.block(converting, node, caption)
    return
  }
  const expected = outline.kind === 'activities' || outline.kind === undefined
  if (expected && node.type === 'list' && node.ordered === true) {
    if (outline.kind === 'activities' || holdsActivities(converting, reading, node, next)) {
      reading.state.first ??= { form: 'list' }
      for (const activity of readActivities(converting, reading, node)) outline.children.push(activity)
      return
    }
  } else if (expected && node.type === 'list') {
    const last = outline.children.at(-1)
    const activity = last !== undefined && !isOutline(last) && last.type === 'activity' ? last : undefined
    if (activity !== undefined && adoptBullets(converting, reading, activity, node)) return
  } else if (expected && node.type === 'table') {
    const headings = hasTwoStoreys(converting, node) ? undefined : activityHeadings(converting, reading, node)
    if (headings !== undefined) {
      reading.state.first ??= { form: 'table', headings, file: reading.source }
      if (caption !== undefined) nameActivities(open, caption)
      const depth = open.length - (outline.kind === 'activities' ? 2 : 1)
      outline.children.push(...readTable(converting, reading, node, headings, depth <= 0))
      return
    }
    const unread = unreadTable(converting, reading, node)
    if (unread.isMeant && (outline.kind === 'activities' || hasTwoStoreys(converting, node))) unread.report()
    else if (outline.kind === 'activities') open[1]?.unread.push(unread)
  }
  if (node.type === 'table' && outline.kind !== 'activities' && open[1]?.heading?.attributes.appendix !== true)
    warnOfIndicatorTable(converting, node)
  if ((expected || reading.numbersPoints === true) && node.type === 'paragraph')
    warnOfNumberedParagraph(converting, reading, node)
  if (isIndicatorBlock(node)) reportMisplacedBlock(converting, node)
  addProse(outline, convertNamed(converting, node, caption))
}

/** The name of the table of activities; a second one stays a text. */
function nameActivities(
  open: readonly Outline[],
  { converting, node }: { converting: Converting; node: Paragraph },
): void {
  const outline = open.at(-1) as Outline
  const part = open[1]
  if (part !== undefined && part.kind === 'activities' && part.caption === undefined)
    part.caption = { converting, caption: readCaption(converting, node) }
  else addProse(outline, convertBlocks(converting, [node]))
}

function addProse(outline: Outline, content: readonly ContentBlock[]): void {
  if (content.length === 0) return
  const last = outline.children.at(-1)
  if (last !== undefined && !isOutline(last) && last.type === 'outlineProse') last.content.push(...content)
  else outline.children.push({ type: 'outlineProse', content: [...content] })
}
