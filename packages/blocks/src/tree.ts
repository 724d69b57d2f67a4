import type { TextPlace } from '@dorozhnik/diagnostics'
import type { CopyCertification, ElectronicSignature, Emblem, QrCode, Restriction, Visas } from './requisites.js'
import type { Stamps } from './stamps.js'

/**
 * The official document as a tree of meanings. Nodes say what a thing is; the profile and the
 * writer decide how it looks. The tree is plain data and survives JSON.
 */
export interface OfficialDocument {
  type: 'document'
  /** For the properties of the file. */
  title: string
  /** Page sections in the order of printing: the order first, then its appendices. */
  sections: PageSection[]
}

/** Where in the author's text a node came from. */
export type Origin = TextPlace

/** What every node may carry. */
export interface NodeBase {
  origin?: Origin
}

/**
 * Pages of one size and orientation, numbered on their own from 1; the first page bears no number, except where the
 * section goes on with the document of the section before it.
 */
export interface PageSection extends NodeBase {
  type: 'pageSection'
  role: 'order' | 'appendix' | 'document'
  orientation: 'portrait' | 'landscape'
  /** True when only the paper turns: page numbers run on from the section before, on the first page too. */
  continuesNumbering?: true
  children: Block[]
}

/** A block. @discriminator type */
export type Block =
  | Letterhead
  | DocumentKind
  | DateAndNumber
  | Subject
  | OperativeWord
  | Clause
  | Signature
  | Executor
  | Acquaintance
  | AppendixMark
  | Stamps
  | Emblem
  | Restriction
  | Visas
  | CopyCertification
  | QrCode
  | DocumentTitle
  | Heading
  | Paragraph
  | List
  | Quote
  | CodeBlock
  | Table
  | ThematicBreak

/** Whose document it is: requisites 05–07 of ГОСТ Р 7.0.97. */
export interface Letterhead extends NodeBase {
  type: 'letterhead'
  /** The body above, one line. */
  parent?: string
  /** Full name. */
  name: string
  /** Short name, without its brackets. */
  short?: string
  /** The unit of the organisation. */
  unit?: string
  /** Place of issue, where it stands in the head and not under the date. */
  place?: string
  /** Address, telephone, e-mail and codes, requisite 08: a line each. */
  reference?: string[]
}

/** Kind of the document, requisite 09: `ПРИКАЗ`. */
export interface DocumentKind extends NodeBase {
  type: 'documentKind'
  text: string
}

/** Date, number and place, requisites 10, 11, 13. What is absent is a blank to be filled in by hand; an absent place is left out. */
export interface DateAndNumber extends NodeBase {
  type: 'dateAndNumber'
  /** As printed: `26 августа 2025 г.` or `26.08.2025`. */
  date?: string
  /** Without the number sign. */
  number?: string
  place?: string
}

/** Title of an order («О …»), requisite 17. */
export interface Subject extends NodeBase {
  type: 'subject'
  children: Inline[]
}

/** `приказываю:`. The form (spaced, capitals, own line) is the profile's. */
export interface OperativeWord extends NodeBase {
  type: 'operativeWord'
  /** The plain word with its colon, `приказываю:`. */
  text: string
}

/** A clause with its computed number. Sub-clauses are clauses of the next level that follow it. */
export interface Clause extends NodeBase {
  type: 'clause'
  /** `1.` or `1.1.` */
  number: string
  /** 1 … 4 */
  level: number
  /** `control`: the clause that says who watches over the order. */
  role?: 'control'
  children: Block[]
}

/** Signature, requisite 22: post, room for the hand, initials and surname. */
export interface Signature extends NodeBase {
  type: 'signature'
  signatories: Signatory[]
  /** Where the seal is put, requisite 24: `М.П.` */
  seal?: string
}

/** One who signs. */
export interface Signatory {
  /** In the nominative, with a capital letter. */
  post: string
  /** `М.О. Лебедева` */
  name: string
  /** Stands in the place of the hand, on copies and printouts of an electronic document. */
  electronic?: ElectronicSignature
}

/** Executor's line, requisite 25. */
export interface Executor extends NodeBase {
  type: 'executor'
  name: string
  post?: string
  phone?: string
  email?: string
}

/** Lines or a sheet for those who have to be acquainted with the order. */
export interface Acquaintance extends NodeBase {
  type: 'acquaintance'
  people: { name: string; post?: string }[]
  /** Date of the order as printed, for a sheet of its own; absent is a blank. */
  date?: string
  /** Number of the order; absent is a blank. */
  actNumber?: string
}

/** Mark of an appendix, requisite 19. */
export interface AppendixMark extends NodeBase {
  type: 'appendixMark'
  /** Absent when the order has only one appendix. */
  number?: number
  /**
   * The act in the dative: `к приказу управления образования администрации …`. Absent when an approval stamp that
   * names the act stands under the mark: the mark is then its first line alone.
   */
  act?: string
  /** True when the act bears no date and number of its own, as a regulation does not. */
  undated?: true
  /** Date as printed; absent is a blank. */
  date?: string
  /** Number of the act; absent is a blank. */
  actNumber?: string
}

/** Title of an appendix or of a document of its own. */
export interface DocumentTitle extends NodeBase {
  type: 'documentTitle'
  children: Inline[]
}

/** Heading of a part. */
export interface Heading extends NodeBase {
  type: 'heading'
  /** 1 is the highest. */
  level: number
  /** Computed number with its dot, `2.`; absent when the heading has none. */
  number?: string
  children: Inline[]
}

/** A paragraph. */
export interface Paragraph extends NodeBase {
  type: 'paragraph'
  children: Inline[]
}

/** A list of prose. */
export interface List extends NodeBase {
  type: 'list'
  ordered: boolean
  /** `hierarchical`: ordered lists inside it are numbered `1.1.`, `1.1.1.`; otherwise each begins from 1. */
  numbering?: 'hierarchical'
  /** First number of an ordered list. */
  start?: number
  /** What stands behind the numbers of an ordered list; a full stop when absent. Such a list is never hierarchical. */
  delimiter?: ')'
  items: ListItem[]
}

/** An item of a list. */
export interface ListItem extends NodeBase {
  type: 'listItem'
  children: Block[]
}

/** A quotation. */
export interface Quote extends NodeBase {
  type: 'quote'
  children: Block[]
}

/** Text printed line by line in one width. */
export interface CodeBlock extends NodeBase {
  type: 'code'
  value: string
}

/** A line across the page. */
export interface ThematicBreak extends NodeBase {
  type: 'thematicBreak'
}

/** A table over the whole width of the page. */
export interface Table extends NodeBase {
  type: 'table'
  /** Name of the table with its number, printed above it and kept with it. */
  caption?: TableCaption
  columns: TableColumn[]
  /** Rows repeated on every page. */
  header: TableRow[]
  rows: (TableRow | SectionRow)[]
}

/** Name of a table. */
export interface TableCaption extends NodeBase {
  /** `Таблица 1`; absent leaves the name alone. */
  label?: string
  children: Inline[]
}

/** What a writer has to know about a column. */
export interface TableColumn {
  /** `number`, `title`, `term`, … or the key of a column of the author's own. */
  key: string
  /** How cells stand: text to the left, numbers and terms in the middle. */
  align: 'left' | 'center' | 'right'
}

/** A row of cells. */
export interface TableRow extends NodeBase {
  type: 'tableRow'
  cells: TableCell[]
}

/** A cell. */
export interface TableCell extends NodeBase {
  type: 'tableCell'
  children: Block[]
  /** Columns that it covers, 1 when absent. */
  columnSpan?: number
  /** Rows that it covers, 1 when absent; the covered cells are absent from the rows below. */
  rowSpan?: number
  /** The value for spreadsheets. */
  value?: string | number
}

/** A row merged over all columns, kept with the row that follows: the heading of a group. */
export interface SectionRow extends NodeBase {
  type: 'sectionRow'
  /** 1 is the highest. */
  level: number
  /** Computed number with its dot, `3.` or `4.1.`; absent when the plan does not number its sections. */
  number?: string
  children: Inline[]
}

/** A piece of running text. @discriminator type */
export type Inline = Text | Emphasis | Strong | Code | Break | Link | Footnote

/** Characters. */
export interface Text extends NodeBase {
  type: 'text'
  value: string
}

/** Emphasised text. */
export interface Emphasis extends NodeBase {
  type: 'emphasis'
  children: Inline[]
}

/** Strong text. */
export interface Strong extends NodeBase {
  type: 'strong'
  children: Inline[]
}

/** Text printed letter by letter. */
export interface Code extends NodeBase {
  type: 'code'
  value: string
}

/** A line break. */
export interface Break extends NodeBase {
  type: 'break'
}

/** A link; on paper the text, in the file the address as well. */
export interface Link extends NodeBase {
  type: 'link'
  url: string
  children: Inline[]
}

/** A footnote at this point of the text. */
export interface Footnote extends NodeBase {
  type: 'footnote'
  children: Block[]
}
