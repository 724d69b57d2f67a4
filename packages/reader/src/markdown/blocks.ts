import type { Content, ContentBlock, ContentTable, List } from '@dorozhnik/model'
import type { List as MarkdownList, RootContent, Table } from 'mdast'
import { takeAttributes } from '../attributes.js'
import { checkIndents } from './check-indents.js'
import { type Converting, paragraphOf, rangeOf } from './converting.js'
import { convertInlines, reportHtml } from './inlines.js'
import { flat, isPlain } from './text-tokens.js'

/** Turns blocks of Markdown into content of the model; every block gets its place. */
export function convertBlocks(converting: Converting, nodes: readonly RootContent[]): ContentBlock[] {
  return nodes.flatMap((node) => {
    const block = convertBlock(converting, node)
    return block === undefined
      ? []
      : [converting.reading.places.set(block, converting.reading.source, ...rangeOf(converting, node))]
  })
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
      const { nodes, attributes } = takeAttributes(converting, node.children)
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

/** A list of prose. */
export function convertList(converting: Converting, node: MarkdownList): List {
  checkIndents(converting, node)
  const { places, source } = converting.reading
  const ordered = node.ordered === true
  const start = ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {}
  return {
    type: 'list',
    ordered,
    ...start,
    items: node.children.map((item) =>
      places.set(
        { type: 'listItem' as const, children: convertBlocks(converting, item.children) },
        source,
        ...rangeOf(converting, item),
      ),
    ),
  }
}

function convertTable(converting: Converting, node: Table): ContentTable {
  const { places, source } = converting.reading
  checkRowWidths(converting, node)
  return {
    type: 'table',
    align: (node.children[0]?.children ?? []).map((_, index) => node.align?.[index] ?? null),
    rows: node.children.map((row) =>
      places.set(
        {
          type: 'tableRow' as const,
          cells: row.children.map((cell) =>
            places.set(
              {
                type: 'tableCell' as const,
                content: cell.children.length === 0 ? '' : convertContent(converting, [paragraphOf(cell.children)]),
              },
              source,
              ...rangeOf(converting, cell),
            ),
          ),
        },
        source,
        ...rangeOf(converting, row),
      ),
    ),
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
