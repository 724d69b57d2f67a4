/** How a finished document is laid out, as far as its file says: lengths in twentieths of a point (twips). */
export interface Layout {
  sections: LaidSection[]
  /** Automatic hyphenation of words; off when absent. */
  hyphenation: boolean
}

/** Pages of one size, orientation and numbering. */
export interface LaidSection {
  page: {
    width: number
    height: number
    landscape: boolean
    top: number
    right: number
    bottom: number
    left: number
    /** From the upper edge to the header. */
    header: number
    /** False when the file says nothing about margins, so that every program takes its own. */
    marginsGiven: boolean
  }
  /** True when the first page has headers of its own. */
  titlePage: boolean
  /** The number of its first page, when the numbering begins anew. */
  numberStart?: number
  /** What stands above the pages; what a section does not say it has from the section before. */
  headers: { default?: LaidParagraph[]; first?: LaidParagraph[] }
  footers: { default?: LaidParagraph[]; first?: LaidParagraph[] }
  blocks: LaidBlock[]
}

/** A paragraph or a table. */
export type LaidBlock = LaidParagraph | LaidTable

/** A paragraph with what really applies to it: defaults, styles, own settings. */
export interface LaidParagraph {
  kind: 'paragraph'
  /** Its text; a tab is `\t`, a break of the line `\n`. */
  text: string
  /** The visible name of its style. */
  style: string
  look: ParagraphLook
  runs: LaidRun[]
  /** Names of the fields in it: `PAGE`. */
  fields: string[]
  /** Pictures in it, or anchored to it. */
  pictures: LaidPicture[]
  /** True when a page ends inside it or begins with it. */
  breaksPage: boolean
  /** True when a page begins with its text. */
  opensPage: boolean
  /** True when it lies in a frame of its own. */
  framed: boolean
  /** Position in the file, from 1. */
  index: number
}

/** A picture. */
export interface LaidPicture {
  /** Its name and what it is said to show, for those who do not see it. */
  about: string
  /** In twentieths of a point. */
  width: number
  height: number
  /** True when the text flows around it. */
  floats: boolean
  /** Where it is put across the page, when it floats and says so in a word. */
  align?: string
}

/** A run of characters that look alike. */
export interface LaidRun {
  text: string
  look: RunLook
}

/** A table. */
export interface LaidTable {
  kind: 'table'
  /** Widths of the columns. */
  grid: number[]
  /** True when the widths of columns do not depend on their contents. */
  fixed: boolean
  /** True when lines are drawn between the cells. */
  ruled: boolean
  indent: number
  rows: LaidRow[]
  /** Position in the file, from 1. */
  index: number
}

/** A row. */
export interface LaidRow {
  /** Repeated at the top of every page. */
  header: boolean
  /** Kept on one page. */
  whole: boolean
  cells: LaidCell[]
}

/** A cell. */
export interface LaidCell {
  /** Columns that it covers. */
  span: number
  /** True when it goes on with the cell above. */
  continued: boolean
  blocks: LaidBlock[]
}

/** The look of a paragraph; what nobody says is absent. */
export interface ParagraphLook {
  align?: 'left' | 'center' | 'right' | 'both'
  firstLine?: number
  left?: number
  right?: number
  line?: number
  lineRule?: 'auto' | 'exact' | 'atLeast'
  before?: number
  after?: number
  keepNext?: boolean
  keepLines?: boolean
  pageBreakBefore?: boolean
  /** True when its words are not hyphenated, whatever the document says. */
  noHyphens?: boolean
  /** True when Word numbers it. */
  numbered?: boolean
}

/** The look of a run; what nobody says is absent. */
export interface RunLook {
  font?: string
  /** Half-points. */
  size?: number
  bold?: boolean
  italic?: boolean
  /** Space added between letters. */
  letterSpacing?: number
  language?: string
  /** Not shown at all. */
  hidden?: boolean
}
