import { type Content, type ContentBlock, contentBlocks } from '@dorozhnik/model'
import type { InlineOptions } from './write-inlines.js'
import { writeInlines } from './write-inlines.js'

/** How a cell is written. */
export type CellOptions = Omit<InlineOptions, 'where'>

/**
 * The text of a cell in one line: paragraphs and items of lists are divided by `<br>`. What no cell can hold is
 * written as its text, so that no word is lost.
 */
export function writeCell(content: Content, options: CellOptions): string {
  const { attributes, braces, footnotes, ...signs } = options
  const own = { footnotes, ...(braces === undefined ? {} : { braces }) }
  return contentBlocks(content)
    .flatMap((block) => linesOf(block))
    .map(({ mark, block }, index) => {
      const first = index === 0 ? { ...signs, ...(attributes === undefined ? {} : { attributes }) } : {}
      const inlines = block.type === 'paragraph' || block.type === 'heading' ? block.children : []
      const text = block.type === 'code' ? [{ type: 'code' as const, value: block.value }] : inlines
      return mark + writeInlines(text, { ...own, ...first, where: 'cell' })
    })
    .join('<br>')
}

interface CellLine {
  mark: string
  block: ContentBlock
}

/** True when a cell holds this content without losing anything. */
export function fitsCell(content: Content): boolean {
  const blocks = contentBlocks(content)
  const lines = blocks.flatMap((block) => linesOf(block)).length
  return blocks.every((block) => {
    if (block.type === 'paragraph') return block.children.every(({ type }) => type !== 'break')
    if (block.type !== 'list' || (block.start ?? 1) !== 1 || lines < 2) return false
    return block.items.every(({ id, children: [first, ...others] }) => {
      return id === undefined && others.length === 0 && first?.type === 'paragraph' && first.children.every(isInCell)
    })
  })
}

function isInCell({ type }: { type: string }): boolean {
  return type !== 'break'
}

function linesOf(block: ContentBlock): CellLine[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item, index) => {
        const mark = block.ordered ? `${(block.start ?? 1) + index}${block.delimiter ?? '.'} ` : '- '
        return item.children.flatMap(linesOf).map((line, at) => (at === 0 ? { ...line, mark: mark + line.mark } : line))
      })
    case 'quote':
      return block.children.flatMap(linesOf)
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => contentBlocks(content).flatMap(linesOf)))
    case 'thematicBreak':
      return []
    default:
      return [{ mark: '', block }]
  }
}
