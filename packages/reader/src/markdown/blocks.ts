import type { Content, ContentBlock, ContentTable, List, ListItem } from '@dorozhnik/model'
import type {
  ListItem as MarkdownItem,
  List as MarkdownList,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast'
import { takeAttributes } from '../attributes.js'
import { takeNumber } from '../plan/written-number.js'
import { giveCaption, isCaption, readCaption } from './caption.js'
import { checkIndents } from './check-indents.js'
import { type Converting, rangeOf } from './converting.js'
import { convertInlines, reportHtml } from './inlines.js'
import { takeLeadingMark } from './leading-mark.js'
import { mergedRows } from './merged-cells.js'
import { flat, isPlain } from './text-tokens.js'

/** Turns blocks of Markdown into content of the model; every block gets its place. */
export function convertBlocks(converting: Converting, nodes: readonly RootContent[]): ContentBlock[] {
  const { places, source } = converting.reading
  const blocks: ContentBlock[] = []
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1]
    if (node.type === 'paragraph' && nodes[index + 1]?.type === 'table' && isCaption(converting, node)) continue
    const block = convertBlock(converting, node)
    if (block === undefined) continue
    places.set(block, source, ...rangeOf(converting, node))
    if (block.type === 'table' && before?.type === 'paragraph' && isCaption(converting, before))
      nameTable(converting, block, before, rangeOf(converting, node)[1])
    blocks.push(block)
  }
  return blocks
}

/** The paragraph that names the table below it. */
export interface TableName {
  converting: Converting
  node: Paragraph
}

/** A block with the name that stands before it, when it is a table. */
export function convertNamed(converting: Converting, node: RootContent, name?: TableName): ContentBlock[] {
  const blocks = convertBlocks(converting, [node])
  const [table] = blocks
  if (name === undefined || table?.type !== 'table') return blocks
  const { places, source } = converting.reading
  places.set(table, source, rangeOf(name.converting, name.node)[0], rangeOf(converting, node)[1])
  giveCaption(name.converting, table, readCaption(name.converting, name.node))
  return blocks
}

/** The name of a table stands right before it, and belongs to it. */
function nameTable(converting: Converting, table: ContentTable, name: Paragraph, end: number): void {
  const { places, source } = converting.reading
  places.set(table, source, rangeOf(converting, name)[0], end)
  giveCaption(converting, table, readCaption(converting, name))
}

/** What an item holds, node by node; below its first line the name of a table goes with the table. */
export function nodesOfItem(converting: Converting, { children: [first, ...others] }: MarkdownItem): RootContent[][] {
  const groups: RootContent[][] = first === undefined ? [] : [[first]]
  for (const [index, node] of others.entries()) {
    const before = others[index - 1]
    if (node.type === 'table' && before?.type === 'paragraph' && isCaption(converting, before))
      groups.at(-1)?.push(node)
    else groups.push([node])
  }
  return groups
}

/** Blocks in the simplest form that loses nothing: a text without any markup becomes a string. */
export function convertContent(converting: Converting, nodes: readonly RootContent[]): Content {
  if (nodes.length === 0) return ''
  const [only] = nodes
  if (nodes.length === 1 && only?.type === 'paragraph' && only.children.length === 1) {
    const [text] = only.children
    if (text?.type === 'text' && isPlain(text.value)) return flat(text.value)
  }
  return simplify(convertBlocks(converting, nodes))
}

/** The same for content that has been converted already. */
export function simplify(blocks: ContentBlock[]): Content {
  if (blocks.length === 0) return ''
  const [only] = blocks
  if (blocks.length > 1 || only?.type !== 'paragraph' || only.children.length !== 1) return blocks
  const [inline] = only.children
  return inline?.type === 'text' ? inline.value : blocks
}

function convertBlock(converting: Converting, node: RootContent): ContentBlock | undefined {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: convertInlines(converting, node.children) }
    case 'heading': {
      const { nodes, attributes } = takeAttributes(converting, node.children, [])
      const id = attributes.id === undefined ? {} : { id: attributes.id }
      return { type: 'heading', level: node.depth, ...id, children: convertInlines(converting, nodes) }
    }
    case 'list':
      return convertList(converting, node)
    case 'blockquote':
      return { type: 'quote', children: convertBlocks(converting, node.children) }
    case 'code':
      return { type: 'code', value: node.value }
    case 'table':
      return convertTable(converting, node)
    case 'thematicBreak':
      return { type: 'thematicBreak' }
    case 'html': {
      const text = node.value.replace(/<!--.*?-->/gs, '').trim()
      if (text === '') return undefined
      reportHtml(converting, { ...node, value: text })
      return { type: 'paragraph', children: [{ type: 'text', value: flat(text) }] }
    }
    // Definitions are printed where something refers to them; the reader reports those that nobody uses.
    default:
      return undefined
  }
}

/** A list of prose. The items of numbered lists may be named, to be referred to. */
export function convertList(converting: Converting, node: MarkdownList): List {
  checkIndents(converting, node)
  const { places, source } = converting.reading
  const ordered = node.ordered === true
  const start = ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {}
  const delimiter = ordered && hasBracket(converting, node) ? { delimiter: ')' as const } : {}
  return {
    type: 'list',
    ordered,
    ...start,
    ...delimiter,
    items: node.children.map((written) => {
      const item = takeLeadingMark(converting, written)
      if (ordered) return convertPoint(converting, item, delimiter.delimiter === undefined)
      const children = convertBlocks(converting, item.children)
      return places.set({ type: 'listItem' as const, children }, source, ...rangeOf(converting, item))
    }),
  }
}

/** True for `1)`. Markdown begins another list where the mark changes, so that the first item tells for all. */
function hasBracket(converting: Converting, { children: [first] }: MarkdownList): boolean {
  if (first === undefined) return false
  const [start] = rangeOf(converting, first)
  return /^\d{1,9}\)/.test(converting.reading.source.text.slice(start, start + 10))
}

/** An item of a numbered list; in a regulation it may be a point, whose number may have been written by hand. */
function convertPoint(converting: Converting, item: MarkdownItem, isPoint: boolean): ListItem {
  const { places, source } = converting.reading
  const [first, ...others] = item.children
  const point: ListItem = { type: 'listItem', children: [] }
  places.set(point, source, ...rangeOf(converting, item))
  // The braces of a name of a table belong to the table.
  if (first?.type !== 'paragraph' || (others[0]?.type === 'table' && isCaption(converting, first))) {
    point.children = convertBlocks(converting, item.children)
    return point
  }
  let nodes: PhrasingContent[] = first.children
  if (mayBeNamed(nodes)) {
    const taken = takeAttributes(converting, nodes, [])
    nodes = taken.nodes
    if (taken.attributes.id !== undefined && taken.attributes.idRange !== undefined) {
      point.id = taken.attributes.id
      places.setKey(point, 'id', ...taken.attributes.idRange)
    }
  }
  const number = isPoint && converting.reading.numbersPoints === true ? takeNumber(converting, nodes) : undefined
  if (number?.number.includes('.') === true) {
    point.writtenNumber = number.number
    places.setKey(point, 'writtenNumber', ...number.range)
    nodes = number.rest
  }
  point.children = convertBlocks(converting, [{ ...first, children: nodes }, ...others])
  return point
}

/** Other braces in a list of prose are text. */
function mayBeNamed(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => node.type === 'text' && node.value.includes('{#'))
}

function convertTable(converting: Converting, node: Table): ContentTable {
  checkRowWidths(converting, node)
  return {
    type: 'table',
    align: (node.children[0]?.children ?? []).map((_, index) => node.align?.[index] ?? null),
    rows: mergedRows(converting, node),
  }
}

/** Reports the rows of a table that are longer or shorter than its header. */
export function checkRowWidths(converting: Converting, node: Table): void {
  const [header, ...rows] = node.children
  const width = header?.children.length ?? 0
  for (const row of rows) {
    const cells = row.children.length
    if (cells === width) continue
    converting.reading.report(
      'table-row-width',
      rangeOf(converting, row),
      {
        ru: `В строке таблицы ячеек: ${cells}, а столбцов: ${width}.`,
        en: `The row has ${cells} cells, the table ${width} columns.`,
      },
      {
        help: {
          ru: 'Разделите ячейки знаком | ; если знак | нужен в тексте, напишите \\| .',
          en: 'Separate cells with | ; inside a text write \\| .',
        },
      },
    )
  }
}
