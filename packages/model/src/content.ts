/**
 * Text that an author wrote. A string is one paragraph of plain text, which nearly all cells of a
 * roadmap are; anything richer is a list of blocks. Readers give the simplest form that loses nothing.
 */
export type Content = string | ContentBlock[]

/** A block of prose. @discriminator type */
export type ContentBlock = Paragraph | List | ContentHeading | Quote | CodeBlock | ContentTable | ThematicBreak

/** A paragraph. */
export interface Paragraph {
  type: 'paragraph'
  children: Inline[]
}

/** A list inside prose or inside a cell. */
export interface List {
  type: 'list'
  ordered: boolean
  /** First number of an ordered list, 1 when absent. @asType integer */
  start?: number
  /** What stands behind the numbers of an ordered list: `1)`, or a full stop when absent. */
  delimiter?: ')'
  items: ListItem[]
}

/** One item of a list: any number of blocks. */
export interface ListItem {
  type: 'listItem'
  /** Name of the item, when it is a point of a regulation that others refer to. */
  id?: Id
  /** The number that the author wrote by hand before a point of a regulation. Never printed, only compared. */
  writtenNumber?: string
  children: ContentBlock[]
}

/** A heading inside prose. */
export interface ContentHeading {
  type: 'heading'
  /** 1 is the highest level inside its part. @minimum 1 @maximum 6 @asType integer */
  level: number
  id?: Id
  children: Inline[]
}

/** A quotation. */
export interface Quote {
  type: 'quote'
  children: ContentBlock[]
}

/** Text printed as it stands, line by line. */
export interface CodeBlock {
  type: 'code'
  value: string
}

/** A plain table that is none of the known ones: printed as it is. */
export interface ContentTable {
  type: 'table'
  id?: Id
  /** Name of the table; a table with a name is numbered: «Таблица 1 — …». */
  caption?: Inline[]
  /** Alignment per column. */
  align: ('left' | 'center' | 'right' | null)[]
  /** The first row is the header. */
  rows: ContentTableRow[]
}

/** A row of a plain table. */
export interface ContentTableRow {
  type: 'tableRow'
  cells: ContentTableCell[]
}

/** A cell of a plain table. */
export interface ContentTableCell {
  type: 'tableCell'
  /** Text; lists and several paragraphs may stand in any cell. */
  content: Content
  /** Columns that it covers, 1 when absent; the covered cells are absent. @minimum 2 @asType integer */
  columnSpan?: number
  /** Rows that it covers, 1 when absent; the covered cells are absent from the rows below. @minimum 2 @asType integer */
  rowSpan?: number
}

/** A line across the page. */
export interface ThematicBreak {
  type: 'thematicBreak'
}

/** A piece of running text. @discriminator type */
export type Inline =
  | Text
  | Emphasis
  | Strong
  | Code
  | Break
  | Link
  | Image
  | Reference
  | Mention
  | Expression
  | Footnote

/** Characters. */
export interface Text {
  type: 'text'
  value: string
}

/** Emphasised text, printed in italics. */
export interface Emphasis {
  type: 'emphasis'
  children: Inline[]
}

/** Strong text, printed in bold. */
export interface Strong {
  type: 'strong'
  children: Inline[]
}

/** Text printed letter by letter. */
export interface Code {
  type: 'code'
  value: string
}

/** A line break that the author asked for. */
export interface Break {
  type: 'break'
}

/** A link. */
export interface Link {
  type: 'link'
  url: string
  children: Inline[]
}

/** A picture. Writers that cannot show it say so. */
export interface Image {
  type: 'image'
  url: string
  alternative: string
}

/** `[[id]]` or `[[id|text]]`: points at an activity, a section, a part or an indicator. */
export interface Reference {
  type: 'reference'
  id: Id
  /** Text to print instead of the number or name of the target. */
  text?: string
}

/** `@id`: a person, a group or an organisation of the registry. */
export interface Mention {
  type: 'mention'
  id: Id
}

/** `{{…}}`: an expression with one of the known helpers, evaluated when the document is made. */
export interface Expression {
  type: 'expression'
  /** The source with its braces, for example `{{вин @sokolov}}`. */
  source: string
}

/** A footnote at this point of the text. */
export interface Footnote {
  type: 'footnote'
  children: ContentBlock[]
}

/**
 * Name of a record, given by the author for good: Latin or Cyrillic letters, digits, `-`, `_`, starting with
 * a letter.
 *
 * @pattern ^[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9_-]*$
 */
export type Id = string
