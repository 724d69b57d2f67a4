import type { Content, ContentBlock, Inline } from './content.js'
import { inlinesOf } from './inlines.js'

/**
 * The text of a content without its markup: blocks and line breaks on lines of their own. Mentions,
 * references and expressions stand as the author wrote them (`@id`, `[[id]]`, `{{…}}`), footnotes
 * are left out.
 */
export function plainText(content: Content): string {
  return typeof content === 'string' ? content : content.map(blockText).join('\n')
}

/** The text of running text, by the same rules as {@link plainText}. */
export function inlineText(inlines: readonly Inline[]): string {
  let text = ''
  for (const inline of inlines) text += textOf(inline)
  return text
}

/** Any content as blocks: a string becomes one paragraph, an empty string none. */
export function contentBlocks(content: Content): ContentBlock[] {
  if (typeof content !== 'string') return content
  return content === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: content }] }]
}

/** True when nothing would be printed. */
export function isBlank(content: Content | undefined): boolean {
  if (content === undefined) return true
  if (plainText(content).trim() !== '') return false
  for (const { type } of inlinesOf(content)) if (type === 'footnote' || type === 'image') return false
  return true
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.value
    case 'emphasis':
    case 'strong':
    case 'link':
      return inlineText(inline.children)
    case 'break':
      return '\n'
    case 'image':
      return inline.alternative
    case 'reference':
      return inline.text ?? `[[${inline.id}]]`
    case 'mention':
      return `@${inline.id}`
    case 'expression':
      return inline.source
    case 'footnote':
      return ''
  }
}

function blockText(block: ContentBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children)
    case 'list':
      return block.items.map((item) => plainText(item.children)).join('\n')
    case 'quote':
      return plainText(block.children)
    case 'code':
      return block.value
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [inlineText(block.caption)]),
        ...block.rows.map((row) => row.cells.map((cell) => plainText(cell.content)).join('\t')),
      ].join('\n')
    case 'thematicBreak':
      return ''
  }
}
