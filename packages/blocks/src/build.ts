import type {
  Block,
  Break,
  Clause,
  Code,
  CodeBlock,
  DocumentTitle,
  Emphasis,
  Footnote,
  Heading,
  Inline,
  Link,
  List,
  ListItem,
  OfficialDocument,
  PageSection,
  Paragraph,
  Quote,
  SectionRow,
  Strong,
  Subject,
  Table,
  TableCell,
  TableColumn,
  TableRow,
} from './tree.js'

/** Running text in short: a string is a text node. */
export type InlineInput = Inline | string

/** Blocks in short: a string is a paragraph. */
export type BlockInput = Block | string

/** Nodes for running text; strings become text nodes. */
export function inlines(...children: InlineInput[]): Inline[] {
  return children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child))
}

/** Blocks; strings become paragraphs, an empty string no block at all. */
export function blocks(...children: BlockInput[]): Block[] {
  return children.filter((child) => child !== '').map((child) => (typeof child === 'string' ? p(child) : child))
}

/** A document of one portrait page section, or of the given page sections. */
export function doc(name: string, ...children: (PageSection | BlockInput)[]): OfficialDocument {
  const sections = children.filter((child) => typeof child !== 'string' && child.type === 'pageSection')
  const rest = children.filter((child) => typeof child === 'string' || child.type !== 'pageSection')
  return { type: 'document', title: name, sections: rest.length > 0 ? [portrait(...rest), ...sections] : sections }
}

/** A portrait page section of an order. */
export function portrait(...children: BlockInput[]): PageSection {
  return { type: 'pageSection', role: 'order', orientation: 'portrait', children: blocks(...children) }
}

/** A landscape page section of an appendix. */
export function landscape(...children: BlockInput[]): PageSection {
  return { type: 'pageSection', role: 'appendix', orientation: 'landscape', children: blocks(...children) }
}

/** A paragraph. */
export function p(...children: InlineInput[]): Paragraph {
  return { type: 'paragraph', children: inlines(...children) }
}

/** A heading of a level. */
export function heading(level: number, ...children: InlineInput[]): Heading {
  return { type: 'heading', level, children: inlines(...children) }
}

/** The title of an appendix or of a document of its own. */
export function title(...children: InlineInput[]): DocumentTitle {
  return { type: 'documentTitle', children: inlines(...children) }
}

/** The title of an order. */
export function subject(...children: InlineInput[]): Subject {
  return { type: 'subject', children: inlines(...children) }
}

/** A clause; its level is the count of figures in its number. */
export function clause(number: string, ...children: BlockInput[]): Clause {
  return { type: 'clause', number, level: number.split('.').filter(Boolean).length, children: blocks(...children) }
}

/** A list with dashes. */
export function ul(...items: (ListItem | BlockInput)[]): List {
  return { type: 'list', ordered: false, items: items.map(asItem) }
}

/** A numbered list. */
export function ol(...items: (ListItem | BlockInput)[]): List {
  return { type: 'list', ordered: true, items: items.map(asItem) }
}

/** An item of a list that holds several blocks. */
export function li(...children: BlockInput[]): ListItem {
  return { type: 'listItem', children: blocks(...children) }
}

/** A quotation. */
export function quote(...children: BlockInput[]): Quote {
  return { type: 'quote', children: blocks(...children) }
}

/** A table: columns as `key` or `key:align`, header cells, then rows. */
export function table(
  columns: string[],
  header: (TableCell | BlockInput)[],
  ...rows: (TableRow | SectionRow)[]
): Table {
  return {
    type: 'table',
    columns: columns.map((column) => {
      const [key = column, align = 'left'] = column.split(':')
      return { key, align: align as TableColumn['align'] }
    }),
    header: header.length > 0 ? [row(...header)] : [],
    rows,
  }
}

/** A table under its name; without a label the name stands alone. */
export function captioned(label: string | undefined, name: InlineInput, made: Table): Table {
  return { ...made, caption: { ...(label !== undefined && { label }), children: inlines(name) } }
}

/** A row; strings become cells of one paragraph, empty strings empty cells. */
export function row(...cells: (TableCell | BlockInput)[]): TableRow {
  return {
    type: 'tableRow',
    cells: cells.map((child) => (typeof child !== 'string' && child.type === 'tableCell' ? child : cell([child]))),
  }
}

/** A cell with several blocks or with spans. */
export function cell(
  children: BlockInput[],
  spans: { columnSpan?: number; rowSpan?: number; value?: string | number } = {},
): TableCell {
  return { type: 'tableCell', children: blocks(...children), ...spans }
}

/** A row merged over all columns. */
export function sectionRow(number: string | undefined, ...children: InlineInput[]): SectionRow {
  const level = number === undefined ? 1 : number.split('.').filter(Boolean).length
  return { type: 'sectionRow', level, ...(number !== undefined && { number }), children: inlines(...children) }
}

/** Strong text. */
export function strong(...children: InlineInput[]): Strong {
  return { type: 'strong', children: inlines(...children) }
}

/** Emphasised text. */
export function em(...children: InlineInput[]): Emphasis {
  return { type: 'emphasis', children: inlines(...children) }
}

/** Text printed letter by letter, in a line or as a block of its own: both are the same node type. */
export function code(value: string): Code & CodeBlock {
  return { type: 'code', value }
}

/** A line break. */
export function br(): Break {
  return { type: 'break' }
}

/** A link. */
export function link(url: string, ...children: InlineInput[]): Link {
  return { type: 'link', url, children: inlines(...children) }
}

/** A footnote. */
export function footnote(...children: BlockInput[]): Footnote {
  return { type: 'footnote', children: blocks(...children) }
}

function asItem(child: ListItem | BlockInput): ListItem {
  return typeof child !== 'string' && child.type === 'listItem' ? child : li(child)
}
