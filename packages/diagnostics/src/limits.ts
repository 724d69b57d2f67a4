/**
 * Bounds on what is read. Every bound has a code of its own; all of them are checked before a parser is
 * called, because parsers fall over on small nested input.
 */
export interface Limits {
  /** Bytes of a Markdown or any other text file. */
  fileBytes: number
  /** Bytes of a YAML data file. */
  yamlFileBytes: number
  /** UTF-16 units of the front matter of a Markdown file. */
  frontMatterLength: number
  /** UTF-16 units of one line. */
  lineLength: number
  /** Combining marks in a row: more than a letter of any language needs, and slow to bring to NFC. */
  combiningMarks: number
  /** Quotes and list items inside each other in Markdown. */
  containerDepth: number
  /** Quotes and list items in one Markdown file. */
  items: number
  /** Footnotes in one Markdown file. */
  footnotes: number
  /** Lines that go on the quotes or an item of a Markdown file without the mark or the indent. */
  lazyLines: number
  /** Emphasis, links and brackets inside each other in one paragraph of Markdown. */
  inlineDepth: number
  /** Runs of `*`, `_`, `[`, `]` and the like in one paragraph of Markdown. */
  delimiterRuns: number
  /** Rows of one Markdown table, the header not counted. */
  tableRows: number
  /** Columns of one Markdown table. */
  tableColumns: number
  /** Maps and lists inside each other in YAML, written with indents or with brackets. */
  yamlDepth: number
  /** Keys of one map in the front matter. */
  frontMatterKeys: number
  /** Keys of one map in a YAML data file or a fenced YAML block. */
  yamlKeys: number
  /** Findings of one code that are reported for one file; the rest are counted. */
  findingsPerCode: number
}

/** Generous for every honest document and small enough for a server. */
export const defaultLimits: Limits = {
  // Ten thousand activities are four and a half megabytes.
  fileBytes: 8 * 1024 * 1024,
  yamlFileBytes: 10 * 1024 * 1024,
  frontMatterLength: 64 * 1024,
  lineLength: 256 * 1024,
  combiningMarks: 60,
  containerDepth: 32,
  items: 100_000,
  footnotes: 1000,
  lazyLines: 500,
  inlineDepth: 100,
  delimiterRuns: 2000,
  tableRows: 10_000,
  tableColumns: 63,
  yamlDepth: 32,
  frontMatterKeys: 1000,
  yamlKeys: 10_000,
  findingsPerCode: 20,
}
