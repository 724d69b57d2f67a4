import type { Content, ContentBlock, Inline } from './content.js'

/** All running text of a content, outer nodes before inner ones, footnotes included. A string holds none. */
export function* inlinesOf(content: Content): Generator<Inline> {
  if (typeof content === 'string') return
  for (const block of content) yield* inlinesOfBlock(block)
}

/** The same for a list of inlines. */
function* inlinesWithin(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline
    if (inline.type === 'footnote') yield* inlinesOf(inline.children)
    else if ('children' in inline) yield* inlinesWithin(inline.children)
  }
}

function* inlinesOfBlock(block: ContentBlock): Generator<Inline> {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      yield* inlinesWithin(block.children)
      return
    case 'list':
      for (const item of block.items) yield* inlinesOf(item.children)
      return
    case 'quote':
      yield* inlinesOf(block.children)
      return
    case 'table':
      yield* inlinesWithin(block.caption ?? [])
      for (const row of block.rows) for (const cell of row.cells) yield* inlinesOf(cell.content)
      return
    case 'code':
    case 'thematicBreak':
  }
}
