import type { Finding } from './finding.js'
import { gateFinding } from './gate-finding.js'
import type { Limits } from './limits.js'
import { LineCursor } from './line-cursor.js'
import { type Container, isBlank, isThematicBreak, matchContainers, openContainer } from './markdown-containers.js'
import { htmlBlockAt } from './markdown-html.js'
import { measureInline, type Stretch } from './markdown-inline.js'
import { cellCount, isDelimiterRow } from './markdown-table.js'
import { countInRussian } from './plural.js'

/** Lines that are taken as they are: until a line that matches, or until a blank one. */
interface Verbatim {
  end: RegExp | 'blank'
}

/** The state of the pre-scan between two lines. */
export class MarkdownScan {
  private readonly text: string
  private readonly limits: Limits
  private readonly findings: Finding[] = []
  /** Quotes, items and footnotes that are open, outermost first. */
  private readonly open: Container[] = []
  private paragraph: Stretch[] = []
  private tableRows: number | undefined
  private verbatim: Verbatim | undefined
  private items = 0
  private footnotes = 0
  /** Since the last item of a list without a quote around it. */
  private lazyLines = 0

  constructor(text: string, limits: Limits) {
    this.text = text
    this.limits = limits
  }

  /** Reads the text from an offset on and tells all that is over a limit. */
  run(from: number): Finding[] {
    for (let start = from; start < this.text.length; ) {
      const found = this.text.indexOf('\n', start)
      const end = found === -1 ? this.text.length : found
      const refused = this.readLine(new LineCursor(this.text, start, end))
      // What comes after it cannot be told apart any more.
      if (refused) return [...this.findings, refused]
      start = end + 1
    }
    this.endBlock()
    return this.findings
  }

  /** A finding when containers are too many to go on. */
  private readLine(cursor: LineCursor): Finding | undefined {
    const matched = matchContainers(this.open, cursor)
    const inside = matched === this.open.length
    if (this.verbatim && inside) {
      const { end } = this.verbatim
      if (end === 'blank' ? isBlank(cursor) : end.test(cursor.rest())) this.verbatim = undefined
      return undefined
    }
    this.verbatim = undefined
    const before = this.items
    const refused = this.openContainers(cursor, matched)
    if (refused) return refused
    const line = cursor.rest()
    if (!inside && this.items === before) {
      // A paragraph goes on without the marks of its containers.
      if (this.isParagraph() && !isBlank(cursor) && !breaksParagraph(line)) {
        this.paragraph.push([cursor.pos, cursor.end])
        this.lazyLines += 1
        return this.lazyLines > this.limits.lazyLines ? manyLazyLines(cursor.pos, this.limits) : undefined
      }
      this.endBlock()
      this.open.length = matched
    }
    this.readContent(cursor, line)
    return undefined
  }

  private openContainers(cursor: LineCursor, matched: number): Finding | undefined {
    // For all the marks of the line, since parsers do not look again at what they have interrupted.
    const breaks = this.isParagraph() && matched === this.open.length
    let first = true
    for (;;) {
      const at = cursor.pos
      const container = openContainer(cursor, breaks)
      if (!container) return undefined
      if (first) {
        this.endBlock()
        this.open.length = matched
      }
      first = false
      this.open.push(container)
      this.items += 1
      if (container.kind === 'footnote') this.footnotes += 1
      // The reader cuts a text between the items of a list, so what came before costs nothing any more.
      if (container.kind === 'item' && this.open.length === 1) this.lazyLines = 0
      if (this.footnotes > this.limits.footnotes) return manyFootnotes(at, this.limits)
      if (this.open.length > this.limits.containerDepth) return deepContainers(at, this.limits)
      if (this.items > this.limits.items) return manyItems(at, this.limits)
    }
  }

  private readContent(cursor: LineCursor, line: string): void {
    const stretch: Stretch = [cursor.pos, cursor.end]
    if (isBlank(cursor)) {
      this.endBlock()
    } else if (heading.test(line)) {
      this.endBlock()
      this.measure([stretch])
    } else if (isThematicBreak(line) || (this.isParagraph() && /^[ \t]*(?:=+|-+)[ \t]*$/.test(line))) {
      this.endBlock()
    } else if (this.beginVerbatim(line)) {
      this.endBlock()
    } else if (this.tableRows !== undefined) {
      this.readRow(stretch)
    } else if (!this.beginTable(line, stretch)) {
      this.paragraph.push(stretch)
    }
  }

  private beginVerbatim(line: string): boolean {
    const fence = openFence(line)
    if (fence) {
      const mark = fence[0] as string
      this.verbatim = { end: new RegExp(`^[ \\t]*${mark}{${fence.length},}[ \\t]*$`) }
      return true
    }
    const end = htmlBlockAt(line, this.isParagraph())
    if (!end) return false
    if (end === 'blank' || !end.test(line)) this.verbatim = { end }
    return true
  }

  private beginTable(line: string, stretch: Stretch): boolean {
    const head = this.paragraph.at(-1)
    if (!head || !isDelimiterRow(line)) return false
    const columns = cellCount(line)
    if (cellCount(this.text.slice(...head)) !== columns) return false
    this.paragraph.pop()
    this.endBlock()
    this.measure([head])
    this.tableRows = 0
    if (columns > this.limits.tableColumns) this.findings.push(wideTable(stretch, columns, this.limits))
    return true
  }

  private readRow(stretch: Stretch): void {
    this.tableRows = (this.tableRows ?? 0) + 1
    if (this.tableRows === this.limits.tableRows + 1) this.findings.push(longTable(stretch, this.limits))
    this.measure([stretch])
  }

  private isParagraph(): boolean {
    return this.paragraph.length > 0
  }

  private endBlock(): void {
    if (this.isParagraph()) this.measure(this.paragraph)
    this.paragraph = []
    this.tableRows = undefined
  }

  private measure(lines: readonly Stretch[]): void {
    this.findings.push(...measureInline(this.text, lines, this.limits))
  }
}

const heading = /^[ \t]*#{1,6}(?:[ \t]|$)/

/** The mark of a fence that begins with this line. */
function openFence(line: string): string | undefined {
  const match = /^[ \t]*(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line)
  return match?.[1] ?? match?.[2]
}

/** A block that begins here even when its line stands outside the containers of the paragraph above. */
function breaksParagraph(line: string): boolean {
  return heading.test(line) || isThematicBreak(line) || !!openFence(line) || !!htmlBlockAt(line, true)
}

function deepContainers(at: number, { containerDepth }: Limits): Finding {
  return gateFinding('containers-too-deep', at, at + 1, {
    ru: `Списки и цитаты вложены здесь глубже предела (${containerDepth}).`,
    en: `Lists and quotes are nested deeper than the limit of ${containerDepth} here.`,
  })
}

function manyItems(at: number, { items }: Limits): Finding {
  return gateFinding('too-many-items', at, at + 1, {
    ru: `В файле больше пунктов и цитат, чем позволяет предел (${items}).`,
    en: `The file holds more items and quotes than the limit of ${items}.`,
  })
}

function manyFootnotes(at: number, { footnotes }: Limits): Finding {
  return gateFinding('too-many-footnotes', at, at + 1, {
    ru: `В файле больше сносок, чем позволяет предел (${footnotes}).`,
    en: `The file holds more footnotes than the limit of ${footnotes}.`,
  })
}

function manyLazyLines(at: number, { lazyLines }: Limits): Finding {
  return gateFinding('too-many-lazy-lines', at, at + 1, {
    ru: `Цитату или пункт продолжает без знака и отступа больше строк, чем позволяет предел (${lazyLines}).`,
    en: `A quote or an item goes on without its mark or indent for more lines than the limit of ${lazyLines}.`,
  })
}

function wideTable([start, end]: Stretch, columns: number, { tableColumns }: Limits): Finding {
  return gateFinding('table-too-wide', start, end, {
    ru: `В таблице ${countInRussian(columns, ['столбец', 'столбца', 'столбцов'])} — больше предела (${tableColumns}).`,
    en: `The table has ${columns} columns; the limit is ${tableColumns}.`,
  })
}

function longTable([start, end]: Stretch, { tableRows }: Limits): Finding {
  return gateFinding('table-too-long', start, end, {
    ru: `В таблице больше строк, чем позволяет предел (${tableRows}).`,
    en: `The table has more rows than the limit of ${tableRows}.`,
  })
}
