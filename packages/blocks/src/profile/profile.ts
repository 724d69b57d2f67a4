/**
 * How official documents look and speak: every number of the official format as data. Lengths are
 * millimetres, sizes points. An organisation's own instruction outranks the standard, so nothing
 * of this is written into a writer or a view. `profileOptions` says where every value comes from.
 */
export interface Profile {
  name: string
  page: PageLook
  text: {
    font: string
    /** 12, 13 or 14. */
    size: number
    /** Multiple of the single line. */
    lineSpacing: number
    firstLineIndent: number
    align: 'justify' | 'left'
  }
  table: TableLook
  letterhead: {
    /** `longitudinal`: over the whole width, in the middle; `corner`: a block in the upper left corner. */
    layout: 'longitudinal' | 'corner'
    bold: boolean
    /** The full name in capital letters; its characters stay as they are. */
    capitals: boolean
    /** Longest line of the longitudinal layout. */
    width: number
    /** Longest line of the corner layout. */
    cornerWidth: number
  }
  emblem: {
    /** Height of an emblem or of arms. */
    height: number
  }
  kind: {
    bold: boolean
    /** Points between the letters: `П Р И К А З` that can be found by search. */
    letterSpacing: number
  }
  dateAndNumber: {
    /** `edges`: the date at the left, the number at the right edge; `line`: `от … № …` in the middle. */
    layout: 'edges' | 'line'
    /** Where the place of issue stands: under the date, or as the last line of the letterhead. */
    place: 'under' | 'letterhead'
  }
  subject: {
    align: 'left' | 'center'
    bold: boolean
    /** Longest line. */
    width: number
    /** Longest line of a title of more than so many characters: more than five lines of the narrow block. */
    long: { characters: number; width: number }
  }
  operativeWord: {
    form: 'spaced' | 'capitals' | 'spaced-capitals' | 'plain'
    /** Points between the letters of the spaced forms. */
    letterSpacing: number
    /** On a line of its own, or at the end of the preamble. */
    place: 'own-line' | 'inline'
    /** How it stands on its own line: at the left edge, from the indent, in the middle. */
    align: 'left' | 'indent' | 'center'
    /** The comma before it: as the author wrote, always, never. */
    comma: 'keep' | 'comma' | 'none'
  }
  title: {
    align: 'center' | 'left'
    bold: boolean
  }
  heading: {
    /** Headings of the highest level; those below stand from the indent. */
    align: 'center' | 'left'
    bold: boolean
  }
  signature: {
    bold: boolean
    /** Empty lines above. */
    gap: number
    /** Shares of the width: post, room for the hand, name. */
    widths: [post: number, hand: number, name: number]
    /** Who performs the duties of a head: `short`: `И.о. начальника …`; `full`: `Исполняющий обязанности начальника …`. */
    acting: 'short' | 'full'
  }
  electronicSignature: {
    /** Size of the frame. */
    width: number
    height: number
    size: number
    font: string
  }
  acquaintance: {
    /** `auto`: lines for a few people, a sheet for many. */
    form: 'auto' | 'lines' | 'sheet'
    /** So many people sign under the order by name, more on a sheet of their own with their posts. */
    lines: number
  }
  visas: {
    /** `auto`: lines for a few people, an agreement sheet for many. */
    form: 'auto' | 'lines' | 'sheet'
    /** So many visas stand on the back of the last sheet, more on a sheet of their own. */
    lines: number
  }
  footnote: { size: number }
  code: { font: string }
  executor: {
    size: number
    /** `full`: Соколов Игорь Петрович; `initials`: Соколов И.П. */
    name: 'full' | 'initials'
  }
  appendixMark: {
    /** Width of the block at the right edge. */
    width: number
    /** Lines flush left, or centred in the block. */
    align: 'left' | 'center'
    /**
     * What heads an appendix: the mark, the approval stamp, both, or the stamp as well where a clause of the order
     * approves what is «прилагаемый».
     */
    form: 'mark' | 'stamp' | 'mark-and-stamp' | 'by-clause'
  }
  /** Stamps of approval and agreement. */
  stamp: {
    /** Width of the block at the right edge. */
    width: number
    /** Lines flush left, or centred in the block. */
    align: 'left' | 'center'
    /** Whether `УТВЕРЖДЁН` is written with «ё». */
    yo: boolean
  }
  qrCode: {
    /** Side of the square with its quiet zone. */
    size: number
  }
  words: Words
}

/** Paper and pages. */
export interface PageLook {
  /** Paper, as it stands in portrait. */
  width: number
  height: number
  portrait: Margins
  landscape: Margins
  /** From the upper edge to the page number. */
  header: number
  /** Whether the first page bears its number. */
  firstNumber: boolean
  /** `restart`: every appendix is numbered from 1; `continuous`: one run through the file. */
  numbering: 'restart' | 'continuous'
}

/** Margins in millimetres. */
export interface Margins {
  top: number
  right: number
  bottom: number
  left: number
}

/** Tables. */
export interface TableLook {
  size: number
  /** The smallest size that a table too wide for its page may be set in. */
  leastSize: number
  /** Size when the table has at least `columns` columns. */
  narrow: { columns: number; size: number }
  /** Width of the lines. */
  border: number
  /** Inner margins of a cell. */
  cellMargin: { horizontal: number; vertical: number }
  headerBold: boolean
  /** A row of the numbers of the columns under the header, repeated with it. */
  columnNumbers: boolean
  /** Look of the rows merged over all columns. */
  sectionRow: { align: 'center' | 'left'; bold: boolean; italic: boolean }
  /** Columns whose width is asked for, by key; the rest is shared by the contents. */
  widths: Record<string, { least: number; most: number }>
}

/** How words, dates and names are written. */
export interface Words {
  /** `word`: 5 июня 2025 г.; `digital`: 05.06.2025. */
  date: 'word' | 'digital'
  /** `Приложение № 1` or `Приложение 1`. */
  appendixNumberSign: boolean
  /** Where initials stand in running text; in a signature they always come first. */
  initials: 'before' | 'after'
  /** `И. О. Фамилия` with a space between the initials, or `И.О. Фамилия`. */
  initialsSpace: boolean
  /** Terms in the author's words, or written from what they mean. */
  term: 'author' | 'meaning'
  /**
   * How running text is set. `keep` reaches the paper as the author typed it; the default asks for nothing.
   * Telephone numbers, identifiers and the figures of dates are never touched.
   */
  typography: {
    /** `guillemets`: «…» on both levels; `nested`: «… „…“ …». */
    quotes: 'keep' | 'guillemets' | 'nested'
    /** `en`: 2025–2026, 6–11 классов, сентябрь – май. */
    ranges: 'keep' | 'en'
    /** The dash between words. */
    dash: 'keep' | 'em' | 'en'
    /** `spaced`: 15 %; `tight`: 15%. */
    percent: 'keep' | 'spaced' | 'tight'
    /** `spaced`: № 5. */
    numberSign: 'keep' | 'spaced'
  }
}
