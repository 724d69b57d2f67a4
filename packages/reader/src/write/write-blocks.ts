import { type ContentBlock, holdsPoints, type Inline, type List, type ListItem } from '@dorozhnik/model'
import type { Footnotes } from './footnotes.js'
import { mergeInlines } from './merge-inlines.js'
import { numberSigns } from './number-signs.js'
import { captionSigns } from './write-caption.js'
import { type InlineOptions, separator, type Signs, writeInlines } from './write-inlines.js'
import { writeContentTable } from './write-content-table.js'

/** How blocks are written. */
export interface BlockOptions {
  footnotes: Footnotes
  /** Added to the level of headings of the page: prose counts them from its part. */
  headingShift?: number
  /** Finds the signs of a bullet that the dialect would take for its own. */
  protectItem?: (inlines: readonly Inline[]) => Signs
  /** The same for bullets of lists that stand in items. */
  protectNested?: (inlines: readonly Inline[]) => Signs
}

/** Blocks with an empty line between them, as lines without indent. */
export function writeBlocks(blocks: readonly ContentBlock[], options: BlockOptions): string[] {
  return joinBlocks(blocks.map((block, index) => ({ block, lines: writeBlock(blocks, index, options) })))
}

/** A block that has been written, or lines of the dialect that stand where a block would. */
export interface WrittenBlock {
  block?: ContentBlock
  lines: string[]
}

/** Puts blocks below each other; in an item (`tight`) a list may follow its paragraph at once. */
export function joinBlocks(written: readonly WrittenBlock[], tight = false): string[] {
  const lines: string[] = []
  for (const [index, { block, lines: own }] of written.entries()) {
    const before = written[index - 1]?.block
    if (index > 0 && !(tight && before?.type === 'paragraph' && block !== undefined && interrupts(block)))
      lines.push('')
    lines.push(...own)
  }
  return lines
}

/** True for a list that Markdown sees without an empty line before it. */
function interrupts(block: ContentBlock): boolean {
  if (block.type !== 'list' || (block.ordered && (block.start ?? 1) !== 1)) return false
  return block.items[0]?.children[0]?.type === 'paragraph'
}

function writeBlock(blocks: readonly ContentBlock[], index: number, options: BlockOptions): string[] {
  const block = blocks[index] as ContentBlock
  switch (block.type) {
    case 'paragraph': {
      const signs = blocks[index + 1]?.type === 'paragraph' ? {} : captionSigns(block.children)
      return writeInlines(block.children, { where: 'block', footnotes: options.footnotes, ...signs }).split('\n')
    }
    case 'heading': {
      const id = block.id === undefined ? {} : { attributes: `{#${block.id}}` }
      const level = Math.min(6, block.level + (options.headingShift ?? 0))
      return [writeHeading(level, block.children, { footnotes: options.footnotes, ...id })]
    }
    case 'list':
      return [...dividing(blocks[index - 1], block), ...writeList(block, options, otherMarks(blocks, index))]
    case 'quote':
      return writeBlocks(block.children, inner(options)).map((line) => (line === '' ? '>' : `> ${line}`))
    case 'code':
      return writeCode(block.value)
    case 'table':
      return writeContentTable(block, options.footnotes)
    case 'thematicBreak':
      return ['***']
  }
}

/** A heading with its attributes. */
export function writeHeading(level: number, title: readonly Inline[], options: Omit<InlineOptions, 'where'>): string {
  const text = writeInlines(title, { ...options, where: 'heading', braces: true })
  return `${'#'.repeat(level)}${text === '' ? '' : ' '}${text}`
}

/** Inside a container headings keep their level, and bullets are nobody's fields. */
export function inner({ footnotes }: BlockOptions): BlockOptions {
  return { footnotes }
}

/** Inside an item, where a list of rows may hold lists of their fields. */
function inItem({ footnotes, protectNested }: BlockOptions): BlockOptions {
  return protectNested === undefined ? { footnotes } : { footnotes, protectItem: protectNested, protectNested }
}

/** Between two numbered lists of one kind, which would be read as one. */
function dividing(before: ContentBlock | undefined, list: List): string[] {
  if (!list.ordered || before?.type !== 'list' || !before.ordered) return []
  return before.delimiter === list.delimiter ? [separator, ''] : []
}

/** True when the bullets right above bear the usual marks, so that these need others. */
function otherMarks(blocks: readonly ContentBlock[], index: number): boolean {
  let count = 0
  for (let at = index - 1; at >= 0; at--) {
    const before = blocks[at]
    if (before?.type !== 'list' || before.ordered) break
    count++
  }
  return count % 2 === 1
}

/** A list; `other` marks make bullets another list than the one above. */
export function writeList(list: List, options: BlockOptions, other = false): string[] {
  const start = list.start ?? 1
  return list.items.flatMap((item, index) =>
    indentItem(
      list.ordered ? `${start + index}${list.delimiter ?? '.'}` : other ? '*' : '-',
      // `* ***` would be one line across the page.
      joinBlocks(writeItem(item, options, holdsPoints(list)), true).map((line, at) =>
        at === 0 && line === '***' ? '___' : line,
      ),
    ),
  )
}

function writeItem(item: ListItem, options: BlockOptions, points: boolean): WrittenBlock[] {
  const [first, ...others] = item.children
  const within = inItem(options)
  const id = item.id === undefined ? {} : { attributes: `{#${item.id}}` }
  if (first?.type !== 'paragraph') {
    // «Таблица: …» is no name of a row, and `- 1) …` would be one text.
    const named = options.protectItem !== undefined && first?.type === 'table' && first.caption !== undefined
    const own = named || first?.type === 'list' ? [{ lines: [separator] }] : []
    return [...(item.id === undefined ? own : [{ lines: [`{#${item.id}}`] }]), ...writeEach(item.children, within)]
  }
  const point =
    points && options.footnotes.numbersPoints ? pointLine(item, first.children) : { children: first.children }
  const caption = others[0]?.type === 'paragraph' ? {} : captionSigns(point.children)
  const label = options.protectItem?.(first.children) ?? {}
  const line = writeInlines(point.children, {
    where: 'block',
    footnotes: options.footnotes,
    braces: true,
    ...id,
    ...label,
    ...point.signs,
    protect: [caption, label, point.signs ?? {}].flatMap(({ protect = [] }) => protect),
  })
  return [{ block: first, lines: line.split('\n') }, ...writeEach(others, within)]
}

/** The first line of a point: with the number by hand, or with its own beginning escaped where it looks like one. */
function pointLine({ writtenNumber }: ListItem, inlines: readonly Inline[]): { children: Inline[]; signs?: Signs } {
  const children = mergeInlines(inlines)
  if (writtenNumber !== undefined) return { children: [{ type: 'text', value: `${writtenNumber}. ` }, ...children] }
  return { children, signs: numberSigns(children) }
}

/** Every block for itself. */
export function writeEach(blocks: readonly ContentBlock[], options: BlockOptions): WrittenBlock[] {
  return blocks.map((block, index) => ({ block, lines: writeBlock(blocks, index, options) }))
}

/** Puts the mark of an item before its lines. */
export function indentItem(mark: string, lines: readonly string[]): string[] {
  const indent = ' '.repeat(mark.length + 1)
  if (lines.length === 0) return [mark]
  return lines.map((line, index) => (index === 0 ? `${mark} ${line}` : line === '' ? '' : indent + line))
}

function writeCode(value: string): string[] {
  const longest = Math.max(2, ...Array.from(value.matchAll(/^[ \t]*(`+)/gm), ([, run = '']) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...(value === '' ? [] : value.split('\n')), fence]
}
