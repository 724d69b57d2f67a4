import { type Content, contentBlocks, type Inline, normalizeLabel } from '@dorozhnik/model'
import type { Footnotes } from './footnotes.js'
import { protectLabel } from './labels.js'
import { mergeInlines } from './merge-inlines.js'
import { type BlockOptions, indentItem, joinBlocks, writeEach, type WrittenBlock } from './write-blocks.js'
import { leadingCaptionSigns } from './write-caption.js'
import { separator, type Signs, writeInlines } from './write-inlines.js'

/** A record as an item of a list: its text, then its fields as bullets. */
export interface WrittenRecord {
  title: Content
  signs?: Signs | undefined
  /** `{#id}` */
  attributes?: string | undefined
  /** Labels with their values. */
  fields: readonly (readonly [label: string, value: Content])[]
  /** Lists of records below. */
  below?: string[]
}

/** What the writing of records depends on. */
export interface RecordWriting {
  footnotes: Footnotes
  /** Labels that bullets of the text must not be taken for. */
  keys: { has(label: string): boolean }
  /** True where numbered lists of the text would be taken for records when their items have such bullets. */
  holdsRecords?: boolean
}

/** The lines of a record without the mark of its item. */
export function writeRecord({ footnotes, keys, holdsRecords }: RecordWriting, record: WrittenRecord): string[] {
  const blocks = contentBlocks(record.title)
  const [first, ...others] = blocks
  const protectItem = (inlines: readonly Inline[]): Signs => protectLabel(mergeInlines(inlines), keys)
  const options: BlockOptions = {
    footnotes,
    protectItem,
    ...(holdsRecords === true ? { protectNested: protectItem } : {}),
  }
  const { attributes } = record
  const written: WrittenBlock[] = []
  if (first?.type === 'paragraph') {
    const protect = [...(record.signs?.protect ?? []), ...leadingCaptionSigns(blocks)]
    const line = {
      footnotes,
      braces: true,
      ...(attributes === undefined ? {} : { attributes }),
      ...record.signs,
      protect,
    }
    written.push({ block: first, lines: writeInlines(first.children, { ...line, where: 'block' }).split('\n') })
    written.push(...writeEach(others, options))
  } else {
    if (attributes !== undefined) written.push({ lines: [attributes] })
    else if (first?.type === 'table' && first.caption !== undefined) written.push({ lines: [separator] })
    written.push(...writeEach(blocks, options))
  }
  const mark = markOfFields(blocks)
  const fields = record.fields.flatMap(([label, value]) => indentItem(mark, writeField(label, value, footnotes)))
  const tight = blocks.length === 0 || (blocks.length === 1 && first?.type === 'paragraph')
  const lines = joinBlocks(written, true)
  const parts = [lines, fields, record.below ?? []].filter(({ length }) => length > 0)
  return parts.flatMap((part, index) => (index === 0 || tight ? part : ['', ...part]))
}

/** Fields below a list of the title go on that list, whatever its mark is. */
function markOfFields(blocks: ReturnType<typeof contentBlocks>): string {
  let lists = 0
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]
    if (block?.type !== 'list' || block.ordered) break
    lists++
  }
  return lists % 2 === 0 && lists > 0 ? '*' : '-'
}

/** `Срок: май`; what is more than a paragraph goes on below. */
export function writeField(label: string, value: Content, footnotes: Footnotes): string[] {
  const blocks = contentBlocks(value)
  const [first, ...others] = blocks
  const inline: readonly Inline[] = first?.type === 'paragraph' ? first.children : []
  const beginning = inline.length === 0 ? `${label}:` : `${label}: `
  const line = writeInlines([{ type: 'text', value: beginning }, ...inline], {
    where: 'block',
    footnotes,
    protect: leadingCaptionSigns(blocks, beginning.length),
  })
  return joinBlocks(
    [
      { block: { type: 'paragraph', children: [] }, lines: line.split('\n') },
      ...writeEach(first?.type === 'paragraph' ? others : blocks, { footnotes }),
    ],
    true,
  )
}

/** Bullets with labels, below a heading or a row. */
export function writeFields(fields: WrittenRecord['fields'], footnotes: Footnotes): string[] {
  return fields.flatMap(([label, value]) => indentItem('-', writeField(label, value, footnotes)))
}

/** The first of some labels that means a key. */
export function labelFor(
  key: string,
  labels: readonly (string | undefined)[],
  keys: ReadonlyMap<string, string>,
): string | undefined {
  const all = [...labels, key].filter((label) => label !== undefined)
  return all.find((label) => /^[^:\n]{1,60}$/.test(label.trim()) && keys.get(normalizeLabel(label)) === key)
}

/** Fields that are there, under the labels that mean them. */
export function presentFields(
  values: readonly (readonly [label: string | undefined, value: Content | undefined])[],
): (readonly [string, Content])[] {
  return values.flatMap(([label, value]) =>
    label === undefined || value === undefined ? [] : [[label, value] as const],
  )
}

/** `{#id number=none}`, if there is anything to say. */
export function recordAttributes({ id, unnumbered }: { id?: string; unnumbered?: true }): string | undefined {
  const inside = [...(id === undefined ? [] : [`#${id}`]), ...(unnumbered ? ['number=none'] : [])]
  return inside.length === 0 ? undefined : `{${inside.join(' ')}}`
}
