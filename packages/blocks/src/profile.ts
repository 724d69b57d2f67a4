/**
 * How official documents look and speak: every number of the official format as data. Lengths are
 * millimetres, sizes points. An organisation's own instruction outranks the standard, so nothing
 * of this is written into a writer or a view.
 */
export interface Profile {
  name: string
  page: {
    /** Paper, as it stands in portrait. */
    width: number
    height: number
    portrait: Margins
    landscape: Margins
    /** From the upper edge to the page number. */
    header: number
  }
  text: {
    font: string
    /** 12, 13 or 14. */
    size: number
    /** Multiple of the single line. */
    lineSpacing: number
    firstLineIndent: number
    align: 'justify' | 'left'
  }
  table: {
    size: number
    /** The smallest size that a table too wide for its page may be set in; 9 when absent. */
    leastSize?: number
    /** Size when the table has at least `columns` columns. */
    narrow: { columns: number; size: number }
    /** Width of the lines. */
    border: number
    /** Inner margins of a cell. */
    cellMargin: { horizontal: number; vertical: number }
    headerBold: boolean
    /** Look of the rows merged over all columns. */
    sectionRow: { align: 'center' | 'left'; bold: boolean; italic: boolean }
    /** Columns whose width is asked for, by key; the rest is shared by the contents. */
    widths: Record<string, { least: number; most: number }>
  }
  letterhead: { bold: boolean /** Longest line. */; width: number }
  kind: { bold: boolean; letterSpacing: number }
  subject: {
    align: 'left' | 'center'
    bold: boolean
    /** Longest line. */
    width: number
    /** Longest line of a title of more than so many characters: more than five lines of the narrow block. */
    long?: { characters: number; width: number }
  }
  operativeWord: {
    form: 'spaced' | 'capitals' | 'plain' /** Points between the letters of the spaced form. */
    letterSpacing?: number
  }
  signature: {
    bold: boolean
    /** Empty lines above. */
    gap: number
    /** Shares of the width: post, room for the hand, name. */
    widths: [number, number, number]
  }
  /**
   * Up to `lines` people sign under the order by name, more on a sheet of their own with their posts.
   * 10 when absent.
   */
  acquaintance?: { lines: number }
  footnote?: { size: number }
  code?: { font: string }
  executor: { size: number }
  appendixMark: {
    /** Width of the block at the right edge. */
    width: number
    /**
     * What heads an appendix: the mark, the approval stamp, both, or the stamp as well where a clause of the order
     * approves what is «прилагаемый». `mark` when absent.
     */
    form?: 'mark' | 'stamp' | 'mark-and-stamp' | 'by-clause'
  }
  /** Stamps of approval and agreement. */
  stamp?: {
    /** Width of the block at the right edge; 80 when absent. */
    width?: number
    /** Whether `УТВЕРЖДЁН` is written with «ё»; true when absent. */
    yo?: boolean
  }
  words: {
    /** `word`: 5 июня 2025 г.; `digital`: 05.06.2025. */
    date: 'word' | 'digital'
    /** `Приложение № 1` or `Приложение 1`. */
    appendixNumberSign: boolean
    /** Where initials stand in running text; in a signature they always come first. */
    initials: 'before' | 'after'
    /**
     * How running text is set. What is absent or `keep` reaches the paper as the author typed it; the
     * default asks for nothing. Telephone numbers, identifiers and the figures of dates are never touched.
     */
    typography?: {
      /** `guillemets`: «…» on both levels; `nested`: «… „…“ …». */
      quotes?: 'keep' | 'guillemets' | 'nested'
      /** `en`: 2025–2026, 6–11 классов, сентябрь – май. */
      ranges?: 'keep' | 'en'
      /** The dash between words. */
      dash?: 'keep' | 'em' | 'en'
      /** `spaced`: 15 %; `tight`: 15%. */
      percent?: 'keep' | 'spaced' | 'tight'
      /** `spaced`: № 5. */
      numberSign?: 'keep' | 'spaced'
    }
  }
}

/** Margins in millimetres. */
export interface Margins {
  top: number
  right: number
  bottom: number
  left: number
}

/**
 * The default: ГОСТ Р 7.0.97-2025 with the practice of municipal education departments where the
 * standard leaves the choice. Left margin 30 mm because orders are kept for more than ten years.
 */
export const gost2025: Profile = {
  name: 'gost-r-7.0.97-2025',
  page: {
    width: 210,
    height: 297,
    portrait: { top: 20, right: 10, bottom: 20, left: 30 },
    landscape: { top: 30, right: 20, bottom: 20, left: 20 },
    header: 10,
  },
  text: { font: 'Times New Roman', size: 14, lineSpacing: 1.15, firstLineIndent: 12.5, align: 'justify' },
  table: {
    size: 12,
    leastSize: 9,
    narrow: { columns: 5, size: 11 },
    border: 0.5,
    cellMargin: { horizontal: 1.5, vertical: 0.5 },
    headerBold: true,
    sectionRow: { align: 'center', bold: true, italic: false },
    widths: {
      number: { least: 11, most: 18 },
      term: { least: 26, most: 38 },
      responsible: { least: 32, most: 58 },
      result: { least: 40, most: 75 },
      signature: { least: 30, most: 40 },
      date: { least: 24, most: 30 },
    },
  },
  letterhead: { bold: true, width: 120 },
  kind: { bold: true, letterSpacing: 0 },
  subject: { align: 'left', bold: false, width: 80, long: { characters: 140, width: 120 } },
  operativeWord: { form: 'spaced', letterSpacing: 3 },
  signature: { bold: false, gap: 3, widths: [0.45, 0.25, 0.3] },
  acquaintance: { lines: 10 },
  footnote: { size: 10 },
  code: { font: 'Courier New' },
  executor: { size: 10 },
  appendixMark: { width: 80, form: 'by-clause' },
  stamp: { width: 80, yo: true },
  words: { date: 'word', appendixNumberSign: true, initials: 'after' },
}

/** Profiles by name. */
export const profiles: Record<string, Profile> = { [gost2025.name]: gost2025 }
