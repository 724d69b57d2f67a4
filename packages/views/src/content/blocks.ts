import type { Block, ListItem, Paragraph, Table, TableRow } from '@dorozhnik/blocks'
import type { Content, ContentBlock, ContentTable } from '@dorozhnik/model'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { viewInlines } from './inlines.js'
import { plainLines } from './plain-lines.js'

/** Word knows more heading styles than anybody tells apart. */
const lowestHeading = 6

/**
 * The blocks of a content. A string has no place of its own, so its owner and key are asked for.
 * Headings go down by `headingOffset` levels.
 */
export function viewContent(
  scope: Scope,
  content: Content | undefined,
  owner: object,
  key: string,
  headingOffset = 0,
): Block[] {
  if (content === undefined || content === '') return []
  if (typeof content === 'string') return [plainParagraph(scope, content, owner, key)]
  return viewBlocks(scope, content, headingOffset)
}

/** Blocks of prose as blocks of the document. */
export function viewBlocks(scope: Scope, blocks: readonly ContentBlock[], headingOffset = 0): Block[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'table' || widthOf(block) > 0) return [viewBlock(scope, block, headingOffset)]
    scope.report('empty-table', { count: 0 }, scope.places.at(block))
    return []
  })
}

/** A string of the author as one paragraph. */
export function plainParagraph(scope: Scope, value: string, owner: object, key: string | number): Paragraph {
  const origin = originOf(scope, owner, key)
  return { type: 'paragraph', children: plainLines(value, origin), ...origin }
}

function viewBlock(scope: Scope, block: ContentBlock, headingOffset: number): Block {
  const origin = originOf(scope, block)
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: viewInlines(scope, block.children), ...origin }
    case 'heading':
      return {
        type: 'heading',
        level: Math.min(block.level + headingOffset, lowestHeading),
        children: viewInlines(scope, block.children),
        ...origin,
      }
    case 'list': {
      const items = block.items.map(
        (item): ListItem => ({
          type: 'listItem',
          children: viewBlocks(scope, item.children, headingOffset),
          ...originOf(scope, item),
        }),
      )
      const start = block.start === undefined ? {} : { start: block.start }
      return { type: 'list', ordered: block.ordered, ...start, items, ...origin }
    }
    case 'quote':
      return { type: 'quote', children: viewBlocks(scope, block.children, headingOffset), ...origin }
    case 'code':
      return { type: 'code', value: block.value, ...origin }
    case 'table':
      return viewTable(scope, block)
    case 'thematicBreak':
      return { type: 'thematicBreak', ...origin }
  }
}

/** Columns of a table; none when it has no row. */
function widthOf({ align, rows }: ContentTable): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), rows.length === 0 ? 0 : align.length)
}

function viewTable(scope: Scope, table: ContentTable): Table {
  const width = widthOf(table)
  const rows = table.rows.map(
    (row): TableRow => ({
      type: 'tableRow',
      cells: Array.from({ length: width }, (_, index) => {
        const cell = row.cells[index]
        const children = cell === undefined ? [] : viewContent(scope, cell.content, cell, 'content')
        return { type: 'tableCell', children, ...originOf(scope, cell) }
      }),
      ...originOf(scope, row),
    }),
  )
  return {
    type: 'table',
    columns: Array.from({ length: width }, (_, index) => ({
      key: `column${index + 1}`,
      align: table.align[index] ?? 'left',
    })),
    header: rows.slice(0, 1),
    rows: rows.slice(1),
    ...originOf(scope, table),
  }
}
