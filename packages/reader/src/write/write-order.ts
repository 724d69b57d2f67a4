import { type Clause, contentBlocks, type Order } from '@dorozhnik/model'
import { operativePattern } from '../order/operative-word.js'
import type { Footnotes } from './footnotes.js'
import { mergeInlines } from './merge-inlines.js'
import { indentItem, joinBlocks, writeBlocks, writeEach, type WrittenBlock } from './write-blocks.js'
import { leadingCaptionSigns } from './write-caption.js'
import { type Signs, writeInlines } from './write-inlines.js'
import type { ContentBlock, Inline } from '@dorozhnik/model'

/** The body of an order: preamble, operative word, clauses, what stands below them. */
export function writeOrder(order: Order, footnotes: Footnotes): string[] {
  const operative = order.operative === undefined ? [] : [{ lines: writeText(order.operative, footnotes) }]
  return joinBlocks([
    ...order.preamble.map((block, index) => ({ lines: writePreamble(order.preamble, block, index, footnotes) })),
    ...operative,
    ...writeClauseLists(order.clauses, footnotes),
    ...(order.closing === undefined ? [] : [{ lines: writeBlocks(order.closing, { footnotes }) }]),
  ])
}

function writeText(value: string, footnotes: Footnotes): string[] {
  return writeInlines([{ type: 'text', value }], { where: 'block', footnotes }).split('\n')
}

/** «приказываю:» at the end of a paragraph of the preamble is a word of the text. */
function writePreamble(
  blocks: readonly ContentBlock[],
  block: ContentBlock,
  index: number,
  footnotes: Footnotes,
): string[] {
  if (block.type !== 'paragraph') return writeEach(blocks, { footnotes })[index]?.lines ?? []
  const inlines = mergeInlines(block.children)
  return writeInlines(inlines, { where: 'block', footnotes, ...operativeSigns(inlines) }).split('\n')
}

function operativeSigns(inlines: readonly Inline[]): Signs {
  const last = inlines.at(-1)
  if (last?.type === 'text')
    return operativePattern.test(last.value) ? { protectLast: [last.value.lastIndexOf(':')] } : {}
  if (last === undefined || !('children' in last) || last.type === 'footnote' || inlines.length > 1) return {}
  const [text] = last.children as Inline[]
  return text?.type === 'text' && operativePattern.test(text.value)
    ? { protectInner: [text.value.lastIndexOf(':')] }
    : {}
}

/** Clauses as one numbered list, cut where a clause keeps a number such as 2025. */
function writeClauseLists(clauses: readonly Clause[], footnotes: Footnotes): WrittenBlock[] {
  const lists: Clause[][] = []
  for (const clause of clauses) {
    const last = lists.at(-1)
    if (last === undefined || startsAtYear(clause)) lists.push([clause])
    else last.push(clause)
  }
  return lists.map((list, index) => ({ lines: writeClauses(list, index % 2 === 1, footnotes) }))
}

function startsAtYear({ writtenNumber }: Clause): boolean {
  return writtenNumber !== undefined && /^[1-9]\d{3,8}$/.test(writtenNumber)
}

function writeClauses(clauses: readonly Clause[], other: boolean, footnotes: Footnotes): string[] {
  const [first] = clauses
  const start = first !== undefined && startsAtYear(first) ? Number(first.writtenNumber) : 1
  return clauses.flatMap((clause, index) =>
    indentItem(`${start + index}${other ? ')' : '.'}`, writeClause(clause, footnotes)),
  )
}

function writeClause(clause: Clause, footnotes: Footnotes): string[] {
  const blocks = contentBlocks(clause.content)
  const [first, ...others] = blocks
  const attributes = clause.id === undefined ? {} : { attributes: `{#${clause.id}}` }
  const line =
    first?.type === 'paragraph'
      ? writeInlines(first.children, {
          where: 'block',
          footnotes,
          braces: true,
          protect: leadingCaptionSigns(blocks),
          ...attributes,
        }).split('\n')
      : attributes.attributes === undefined
        ? []
        : [attributes.attributes]
  const written: WrittenBlock[] = [
    ...(line.length === 0 ? [] : [{ lines: line, ...(first?.type === 'paragraph' ? { block: first } : {}) }]),
    ...writeEach(first?.type === 'paragraph' ? others : blocks, { footnotes }),
  ]
  const below = writeClauseLists(clause.clauses ?? [], footnotes)
  const lines = joinBlocks(written, true)
  const nested = joinBlocks(below)
  if (nested.length === 0) return lines
  return blocks.length === 1 && first?.type === 'paragraph' ? [...lines, ...nested] : [...lines, '', ...nested]
}
