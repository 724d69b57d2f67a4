import { type Activity, columnsOf, fieldOf, type PlanHeader, type Section, type SectionChild } from '@dorozhnik/model'
import type { Footnotes } from './footnotes.js'
import { type Labels, protectLabel } from './labels.js'
import { mergeInlines } from './merge-inlines.js'
import { isNumberOfRow, withNumber } from './number-signs.js'
import { indentItem, joinBlocks, writeBlocks, type WrittenBlock } from './write-blocks.js'
import { heading } from './write-heading.js'
import { presentFields, recordAttributes, writeRecord } from './write-record.js'

/** What the writing of activities depends on. */
export interface ActivityWriting {
  header: Pick<PlanHeader, 'columns' | 'numbering' | 'sectionNumbering'>
  labels: Labels
  footnotes: Footnotes
}

/** Everything under a heading of this level: activities as numbered lists, sections as headings below. */
export function writeSectionChildren(
  writing: ActivityWriting,
  children: readonly SectionChild[],
  level: number,
  depth = 0,
): string[] {
  const { footnotes, labels } = writing
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
    if (child.type === 'section') written.push({ lines: writeSection(writing, child, level + 1, depth) })
    else {
      const protectItem = (inlines: Parameters<typeof mergeInlines>[0]) =>
        protectLabel(mergeInlines(inlines), labels.keys)
      written.push({ lines: writeBlocks(child.content, { footnotes, protectItem }) })
    }
  }
  closeList()
  return joinBlocks(written.filter(({ lines }) => lines.length > 0))
}

function writeSection(writing: ActivityWriting, section: Section, level: number, depth: number): string[] {
  const { numbering = 'hierarchical', sectionNumbering } = writing.header
  // Elsewhere a number before the title belongs to it.
  const isNumbered = numbering === 'hierarchical' || (depth === 0 && sectionNumbering !== undefined)
  const { title, signs } = isNumbered
    ? withNumber(section.title, section.writtenNumber)
    : { title: section.title, signs: {} }
  const line = heading(level, title, section, writing.footnotes, signs)
  const below = writeSectionChildren(writing, section.children, level, depth + 1)
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
  const [first] =
    typeof title === 'string'
      ? [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: title }] }]
      : title
  const looksNumbered = first?.type === 'paragraph' && isNumberOfRow(mergeInlines(first.children))
  return writeRecord(
    { footnotes: writing.footnotes, keys: writing.labels.keys },
    {
      title,
      signs: numbering !== 'none' && looksNumbered && number === undefined ? signs : undefined,
      attributes: recordAttributes(activity),
      fields: fieldsOf(writing, activity),
    },
  )
}

/** The fields in the order of the columns of the plan, those without a column last. */
function fieldsOf({ header, labels }: ActivityWriting, activity: Activity): ReturnType<typeof presentFields> {
  const keys = new Set([
    ...columnsOf(header).map(({ key }) => key),
    'term',
    'responsible',
    'result',
    ...Object.keys(activity.fields ?? {}),
  ])
  keys.delete('title')
  keys.delete('number')
  return presentFields(Array.from(keys, (key) => [labels.labelOf(key), fieldOf(activity, key)] as const))
}
