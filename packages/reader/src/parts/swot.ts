import {
  type Content,
  type ContentBlock,
  inlineText,
  plainText,
  type Quadrant,
  swotFactor,
  type SwotPart,
} from '@dorozhnik/model'
import type { Paragraph, Table, TableCell } from 'mdast'
import { checkRowWidths, convertNamed } from '../markdown/blocks.js'
import { giveCaption } from '../markdown/caption.js'
import { cellContent, lineText } from '../markdown/cell.js'
import { blocksIn, type Converting, paragraphOf, rangeOf, rangeOfBlocks } from '../markdown/converting.js'
import { convertInlines } from '../markdown/inlines.js'
import { cellRange } from '../plan/cells.js'
import { addBlocks, addNamed, headingBlock, type PartBuilder, placeByHeading, takeName } from './part-builder.js'

/** A SWOT analysis: a heading for each quadrant, or a table of them. */
export function swotBuilder(part: SwotPart): PartBuilder {
  const { children } = part
  let open: { quadrant: Quadrant; depth: number } | undefined
  return {
    part,
    caption: (converting, caption) => giveCaption(converting, part, caption),
    heading: (converting, heading, depth) => {
      const factor = swotFactor(plainText(heading.title))
      if (factor !== undefined) {
        const quadrant: Quadrant = { type: 'quadrant', factor, title: heading.title, content: [] }
        placeByHeading(converting, quadrant, heading)
        children.push(quadrant)
        open = { quadrant, depth }
      } else if (open !== undefined && depth > open.depth)
        addContent(converting, open.quadrant, [headingBlock(converting, heading, depth - open.depth)])
      else {
        open = undefined
        addBlocks(converting, children, [headingBlock(converting, heading, depth)])
      }
    },
    block: (converting, node, name) => {
      const title = node.type === 'paragraph' ? boldTitle(converting, node) : undefined
      if (node.type === 'table' && open === undefined && holdsQuadrants(node)) {
        takeName(part, name)
        readTable(converting, part, node)
      } else if (title !== undefined) {
        children.push(title)
        open = { quadrant: title, depth: 1 }
      } else if (open !== undefined) addContent(converting, open.quadrant, convertNamed(converting, node, name))
      else addNamed(converting, children, node, name)
    },
  }
}

/** A bold line with the name of a quadrant opens it as a heading does. */
function boldTitle(converting: Converting, node: Paragraph): Quadrant | undefined {
  const [strong, colon] = node.children
  if (strong?.type !== 'strong' || node.children.length > 2) return undefined
  if (colon !== undefined && (colon.type !== 'text' || colon.value.trim() !== ':')) return undefined
  const { places, source } = converting.reading
  const children = convertInlines(converting, strong.children)
  const factor = swotFactor(inlineText(children))
  if (factor === undefined) return undefined
  const title: Content = convertTitle(converting, paragraphOf(strong.children))
  const quadrant: Quadrant = places.set(
    { type: 'quadrant', factor, title, content: [] },
    source,
    ...rangeOf(converting, node),
  )
  places.setKey(quadrant, 'title', ...rangeOf(converting, strong))
  return quadrant
}

function convertTitle(converting: Converting, paragraph: Paragraph): Content {
  return cellContent(converting, paragraph.children)
}

/**
 * True for a table of quadrants: some cell begins with the name of one, and every other cell stands under or beside
 * such a cell. A table with headings of its own («Положительное», «Внутреннее») is printed as it stands.
 */
function holdsQuadrants(table: Table): boolean {
  const named = new Set<number>()
  for (const { children } of table.children)
    for (const [column, cell] of children.entries()) {
      if (cell.children.length === 0) continue
      if (factorOf(cell) !== undefined) named.add(column)
      else if (!named.has(column) && !isBeside(children, column)) return false
    }
  return named.size > 0
}

/** True for the second of two cells of which the first is the name of a quadrant. */
function isBeside([first, ...others]: readonly TableCell[], column: number): boolean {
  return column === 1 && others.length === 1 && first !== undefined && factorOf(first) !== undefined
}

/** A cell that is or begins with the name of a quadrant. */
function factorOf(cell: TableCell): Quadrant['factor'] | undefined {
  return swotFactor(lineText(cell.children))
}

/** The first line of a cell, and the rest of it. */
function titleBlocks(converting: Converting, cell: TableCell): [title: Content, rest: ContentBlock[]] {
  const content = cellContent(converting, cell.children)
  if (typeof content === 'string') return [content, []]
  const [first, ...rest] = content
  const [only] = first?.type === 'paragraph' ? first.children : []
  // A bold name in a cell is the name: the table prints it in bold itself.
  if (
    first?.type === 'paragraph' &&
    first.children.length === 1 &&
    (only?.type === 'strong' || only?.type === 'emphasis')
  )
    return [[{ ...first, children: only.children }], rest]
  return first === undefined ? ['', []] : [[first], rest]
}

/** Names of quadrants over, beside or in the cells with what they gather. */
function readTable(converting: Converting, part: SwotPart, table: Table): void {
  checkRowWidths(converting, table)
  const { places, source } = converting.reading
  /** The last quadrant of each column. */
  const above: (Quadrant | undefined)[] = []
  for (const row of table.children) {
    let beside: Quadrant | undefined
    for (const [column, cell] of row.children.entries()) {
      if (cell.children.length === 0) continue
      const factor = factorOf(cell)
      const range = cellRange(converting, cell)
      if (factor === undefined) {
        const target = beside ?? above[column]
        const blocks = blocksIn(converting.reading, cellContent(converting, cell.children), range)
        if (target === undefined) addBlocks(converting, part.children, blocks)
        else addContent(converting, target, blocks)
        continue
      }
      const [title, rest] = titleBlocks(converting, cell)
      const quadrant: Quadrant = places.set(
        { type: 'quadrant', factor, title: plain(title), content: [] },
        source,
        ...range,
      )
      const end = typeof title === 'string' ? range : (rangeOfBlocks(converting.reading, title) ?? range)
      places.setKey(quadrant, 'title', ...end)
      addContent(converting, quadrant, rest)
      part.children.push(quadrant)
      above[column] = quadrant
      beside = column === 0 && row.children.length === 2 && !isNamed(row.children[1]) ? quadrant : undefined
    }
  }
}

function isNamed(cell: TableCell | undefined): boolean {
  return cell === undefined || cell.children.length === 0 || factorOf(cell) !== undefined
}

/** A title without markup is a string. */
function plain(title: Content): Content {
  const [block] = typeof title === 'string' ? [] : title
  const [only] = block?.type === 'paragraph' ? block.children : []
  return block?.type === 'paragraph' && block.children.length === 1 && only?.type === 'text' ? only.value : title
}

function addContent(converting: Converting, quadrant: Quadrant, blocks: readonly ContentBlock[]): void {
  const { places, source } = converting.reading
  const range = rangeOfBlocks(converting.reading, blocks)
  if (range === undefined) return
  const at = quadrant.content.length === 0 ? undefined : places.at(quadrant, 'content')
  quadrant.content.push(...blocks)
  const start = at !== undefined && 'file' in at && at.file === source.name ? at.start : range[0]
  places.setKey(quadrant, 'content', start, range[1], source.name)
}
