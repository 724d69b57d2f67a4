import type { Content, ContentBlock, ContentTable } from './content.js'
import { contentsOfPart } from './contents.js'
import type { Part } from './parts.js'
import type { PartedDocument } from './regulation.js'

/**
 * The numbers of the tables of a document in the order of printing. Only tables with a caption are counted:
 * parts that are tables, and plain tables wherever they stand.
 */
export function numberTables(document: Pick<PartedDocument, 'parts'>): Map<Part | ContentTable, number> {
  const numbers = new Map<Part | ContentTable, number>()
  for (const part of document.parts) for (const table of tablesOfPart(part)) numbers.set(table, numbers.size + 1)
  return numbers
}

/** Text before the first row stands before the table, everything else in it or after it. */
function* tablesOfPart(part: Part): Generator<Part | ContentTable> {
  if (!('caption' in part) || part.caption === undefined) {
    for (const { content } of contentsOfPart(part)) yield* captionedTables(content)
    return
  }
  const before = new Set<object>()
  for (const child of part.children) {
    if (child.type !== 'prose') break
    before.add(child)
    yield* captionedTables(child.content)
  }
  yield part
  for (const { content, node } of contentsOfPart(part)) if (!before.has(node)) yield* captionedTables(content)
}

function* captionedTables(content: Content): Generator<ContentTable> {
  if (typeof content !== 'string') for (const block of content) yield* tablesOfBlock(block)
}

function* tablesOfBlock(block: ContentBlock): Generator<ContentTable> {
  switch (block.type) {
    case 'table':
      if (block.caption !== undefined) yield block
      for (const row of block.rows) for (const cell of row.cells) yield* captionedTables(cell.content)
      return
    case 'list':
      for (const item of block.items) yield* captionedTables(item.children)
      return
    case 'quote':
      yield* captionedTables(block.children)
      return
    default:
  }
}
