import {
  type Activity,
  type Content,
  columnsOf,
  type ContentBlock,
  contentBlocks,
  fieldOf,
  type Inline,
  type PlanHeader,
  type Section,
  type SectionChild,
} from '@dorozhnik/model'
import { numberPattern } from '../plan/written-number.js'
import type { Footnotes } from './footnotes.js'
import { type Labels, protectLabel } from './labels.js'
import { mergeInlines } from './merge-inlines.js'
import { isPiece } from './protect-tokens.js'
import { type BlockOptions, indentItem, joinBlocks, writeBlocks, writeEach, type WrittenBlock } from './write-blocks.js'
import { type InlineOptions, writeInlines } from './write-inlines.js'
import { heading } from './write-heading.js'

/** What the writing of activities depends on. */
export interface ActivityWriting {
  header: Pick<PlanHeader, 'columns' | 'numbering'>
  labels: Labels
  footnotes: Footnotes
}

/** Everything under a heading of this level: activities as numbered lists, sections as headings below. */
export function writeSectionChildren(
  writing: ActivityWriting,
  children: readonly SectionChild[],
  level: number,
): string[] {
  const written: WrittenBlock[] = []
  let list: Activity[] = []
  let lists = 0
  const closeList = (): void => {
    if (list.length > 0) written.push({ lines: writeActivities(writing, list, lists++ % 2 === 1) })
    list = []
  }
  for (const child of children) {
    if (child.type === 'activity') {
      // A number such as 2025 is kept by the mark of the first item of a list.
      if (startsAtYear(child)) closeList()
      list.push(child)
      continue
    }
    closeList()
    lists = 0
    if (child.type === 'section') written.push({ lines: writeSection(writing, child, level + 1) })
    else written.push({ lines: writeBlocks(child.content, bulletOptions(writing)) })
  }
  closeList()
  return joinBlocks(written.filter(({ lines }) => lines.length > 0))
}

function writeSection(writing: ActivityWriting, section: Section, level: number): string[] {
  const numbered = (writing.header.numbering ?? 'hierarchical') === 'hierarchical'
  const title = numbered ? withNumber(section.title, section.writtenNumber) : { title: section.title }
  const line = heading(level, title.title, section, writing.footnotes, numbered ? title.signs : undefined)
  const below = writeSectionChildren(writing, section.children, level)
  return below.length === 0 ? [line] : [line, '', ...below]
}

/** A numbered list of activities. */
function writeActivities(writing: ActivityWriting, activities: readonly Activity[], other: boolean): string[] {
  const [first] = activities
  const start = first !== undefined && startsAtYear(first) ? Number(first.writtenNumber) : 1
  return activities.flatMap((activity, index) =>
    indentItem(`${start + index}${other ? ')' : '.'}`, writeActivity(writing, activity)),
  )
}

function startsAtYear({ writtenNumber }: Activity): boolean {
  return writtenNumber !== undefined && /^[1-9]\d{3,8}$/.test(writtenNumber)
}

/** One activity: its text, then its fields as bullets. */
function writeActivity(writing: ActivityWriting, activity: Activity): string[] {
  const numbering = writing.header.numbering ?? 'hierarchical'
  const number = numbering !== 'none' && activity.writtenNumber?.includes('.') ? activity.writtenNumber : undefined
  const { title, signs } = withNumber(activity.title, number)
  const blocks = contentBlocks(title)
  const [first, ...others] = blocks
  const options = bulletOptions(writing)
  const attributes = attributesOf(activity)
  const written: WrittenBlock[] = []
  if (first?.type === 'paragraph') {
    const line: Omit<InlineOptions, 'where'> = { footnotes: writing.footnotes, braces: true, ...attributes }
    const own = numbering === 'none' || (number === undefined && !isNumberOfRow(first.children)) ? {} : signs
    written.push({ block: first, lines: writeInlines(first.children, { ...line, ...own, where: 'block' }).split('\n') })
    written.push(...writeEach(others, options))
  } else {
    if (attributes.attributes !== undefined) written.push({ lines: [attributes.attributes] })
    written.push(...writeEach(blocks, options))
  }
  const fields = writeFields(writing, activity, markOfFields(blocks))
  const lines = joinBlocks(written, true)
  if (fields.length === 0) return lines
  // Right below their item, or apart from what else it holds.
  return blocks.length > 1 || (blocks.length === 1 && first?.type !== 'paragraph')
    ? [...lines, '', ...fields]
    : [...lines, ...fields]
}

/** Fields below a list of the title go on that list, whatever its mark is. */
function markOfFields(blocks: readonly ContentBlock[]): string {
  let lists = 0
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]
    if (block?.type !== 'list' || block.ordered) break
    lists++
  }
  return lists % 2 === 0 && lists > 0 ? '*' : '-'
}

/** Only a number of several levels counts before the title of an activity. */
function isNumberOfRow(inlines: readonly Inline[]): boolean {
  return numberMatch(mergeInlines(inlines))?.[1]?.includes('.') ?? false
}

/** What would be read as a number at the beginning of a title. */
function numberMatch([first, second]: readonly Inline[]): RegExpExecArray | null {
  if (first?.type !== 'text') return null
  return numberPattern.exec(second !== undefined && isPiece(second) ? `${first.value}x` : first.value)
}

function attributesOf({ id, unnumbered }: Activity): Pick<InlineOptions, 'attributes'> {
  const inside = [...(id === undefined ? [] : [`#${id}`]), ...(unnumbered ? ['number=none'] : [])]
  return inside.length === 0 ? {} : { attributes: `{${inside.join(' ')}}` }
}

/** The fields in the order of the columns of the plan, those without a column last. */
function writeFields(writing: ActivityWriting, activity: Activity, mark: string): string[] {
  const keys = new Set([
    ...columnsOf(writing.header).map(({ key }) => key),
    'term',
    'responsible',
    'result',
    ...Object.keys(activity.fields ?? {}),
  ])
  const lines: string[] = []
  for (const key of keys) {
    const value = key === 'title' || key === 'number' ? undefined : fieldOf(activity, key)
    const label = value === undefined ? undefined : writing.labels.labelOf(key)
    if (value !== undefined && label !== undefined)
      lines.push(...indentItem(mark, writeField(label, value, writing.footnotes)))
  }
  return lines
}

/** `Срок: май`; what is more than a paragraph goes on below. */
export function writeField(label: string, value: Content, footnotes: Footnotes): string[] {
  const blocks = contentBlocks(value)
  const [first, ...others] = blocks
  const inline = first?.type === 'paragraph' ? first.children : []
  const line = writeInlines([{ type: 'text', value: inline.length === 0 ? `${label}:` : `${label}: ` }, ...inline], {
    where: 'block',
    footnotes,
  })
  const options: BlockOptions = { footnotes }
  return joinBlocks(
    [
      { block: { type: 'paragraph', children: [] }, lines: line.split('\n') },
      ...writeEach(first?.type === 'paragraph' ? others : blocks, options),
    ],
    true,
  )
}

/** Bullets of a title or of prose must not be read as fields. */
function bulletOptions({ labels, footnotes }: ActivityWriting): BlockOptions {
  return { footnotes, protectItem: (inlines) => protectLabel(mergeInlines(inlines), labels.keys) }
}

/** A title with the number that was written before it, or with its own beginning escaped where it looks like one. */
function withNumber(
  title: Content,
  number: string | undefined,
): { title: Content; signs?: Pick<InlineOptions, 'protect'> } {
  const [first, ...others] = contentBlocks(title)
  if (first?.type !== 'paragraph') return { title }
  const children = mergeInlines(first.children)
  if (number !== undefined)
    return { title: [{ ...first, children: [{ type: 'text', value: `${number}. ` }, ...children] }, ...others] }
  const match = numberMatch(children)
  return match === null ? { title } : { title, signs: { protect: [match[0].search(/[.)]/)] } }
}
