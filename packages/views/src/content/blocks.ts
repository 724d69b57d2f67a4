import type { Block, List, ListItem, Paragraph } from '@dorozhnik/blocks'
import { type List as AuthorList, type Content, type ContentBlock, holdsPoints } from '@dorozhnik/model'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { viewInlines } from './inlines.js'
import { plainLines } from './plain-lines.js'
import { viewPoints } from './points.js'
import { viewTable } from './tables.js'

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
  return blocks.flatMap((block) => viewBlock(scope, block, headingOffset))
}

/** A string of the author as one paragraph. */
export function plainParagraph(scope: Scope, value: string, owner: object, key: string | number): Paragraph {
  const origin = originOf(scope, owner, key)
  return { type: 'paragraph', children: plainLines(value, origin), ...origin }
}

function viewBlock(scope: Scope, block: ContentBlock, headingOffset: number): Block[] {
  const origin = originOf(scope, block)
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: viewInlines(scope, block.children), ...origin }]
    case 'heading': {
      const level = Math.min(block.level + headingOffset, lowestHeading)
      return [{ type: 'heading', level, children: viewInlines(scope, block.children), ...origin }]
    }
    case 'list':
      return (
        viewPoints(scope, block, (item) => viewBlocks(scope, item.children, headingOffset)) ?? [
          viewList(scope, block, headingOffset),
        ]
      )
    case 'quote':
      return [{ type: 'quote', children: viewBlocks(scope, block.children, headingOffset), ...origin }]
    case 'code':
      return [{ type: 'code', value: block.value, ...origin }]
    case 'table': {
      const table = viewTable(scope, block)
      return table === undefined ? [] : [table]
    }
    case 'thematicBreak':
      return [{ type: 'thematicBreak', ...origin }]
  }
}

/**
 * Where numbers go down into the lists inside, the outermost numbered list says so for all of them. A list with `1)`
 * enumerates, and keeps its own numbers.
 */
function viewList(scope: Scope, list: AuthorList, headingOffset: number): List {
  const { listNumbering, ...plain } = scope
  const hierarchical = listNumbering !== undefined && holdsPoints(list)
  const items = list.items.map(
    (item): ListItem => ({
      type: 'listItem',
      children: viewBlocks(hierarchical ? plain : scope, item.children, headingOffset),
      ...originOf(scope, item),
    }),
  )
  return {
    type: 'list',
    ordered: list.ordered,
    ...(hierarchical && { numbering: listNumbering }),
    ...(list.start !== undefined && { start: list.start }),
    ...(list.delimiter !== undefined && { delimiter: list.delimiter }),
    items,
    ...originOf(scope, list),
  }
}
