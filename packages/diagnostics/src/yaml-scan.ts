import type { Finding } from './finding.js'
import type { Limits } from './limits.js'
import { YamlNesting } from './yaml-nesting.js'
import { oddIndent, oddKey } from './yaml-oddities.js'
import {
  blockScalarEnd,
  isDocumentMark,
  isFlowSign,
  isGap,
  nameEnd,
  plainEnd,
  quotedEnd,
  tagEnd,
} from './yaml-tokens.js'

/**
 * Reads YAML the way its lexers do, mistakes of the author included: what a parser would take for brackets must never
 * look like a quotation here.
 */
export class YamlScan {
  private readonly text: string
  private readonly nesting: YamlNesting
  private readonly oddities: Finding[] = []
  private state: 'prologue' | 'line' | 'block' = 'prologue'
  private pos = 0
  /** Column at which the content of the line begins, behind the hyphens before it. */
  private indent = 0
  /** Indent that the next lines need to go on with the value that has begun. */
  private indentNext = 0
  /** In brackets: what has just ended may be a key in quotes. */
  private afterQuoted = false
  /** The line has a key already. */
  private hasKey = false
  /** Where the next scalar stands, if a key or an item may begin with it. */
  private place: 'line' | 'item' | undefined

  constructor(text: string, limits: Limits, keys: number) {
    this.text = text
    this.nesting = new YamlNesting(limits, keys)
  }

  /** Reads the text to its end, or to the place where it is nested too deep. */
  run(): Finding[] {
    while (this.pos < this.text.length && !this.nesting.exceeded) {
      if (this.nesting.brackets > 0) this.readFlow()
      else if (this.state === 'block') this.readBlock()
      else this.beginLine()
    }
    return [...this.oddities, ...this.nesting.findings].toSorted((a, b) => a.start - b.start)
  }

  /** Passes the indent and the marks `- `, `? `, `: ` at the beginning of a line. */
  private beginLine(): void {
    const { text } = this
    const start = this.pos
    // Directives count only before a document.
    if (this.state === 'prologue' && text[start] === '%') return this.passLine()
    if (isDocumentMark(text, start)) return this.beginDocument()
    this.passSpaces(false)
    const content = this.pos
    this.indent = content - start
    // Parsers look at the second character, and so do we: blank lines count, lines of one character do not.
    if (this.indentNext > this.indent && !isGap(text[content + 1])) this.indentNext = this.indent
    this.passSpaces(true)
    if (/[\n#]/.test(text[this.pos] ?? '\n')) return this.passLine()
    this.pos = content
    this.state = 'block'
    this.report(oddIndent(text, content))
    this.nesting.beginLine(this.indent)
    this.hasKey = false
    this.place = 'line'
    while (/[-?:]/.test(text[this.pos] ?? '') && isGap(text[this.pos + 1])) {
      const mark = this.pos
      this.nesting.enter(this.indent, false, mark)
      this.pos += 1
      this.passSpaces(true)
      this.indentNext = this.indent + 1
      this.indent += this.pos - mark
      this.place = 'item'
    }
  }

  private beginDocument(): void {
    this.state = this.text[this.pos] === '-' ? 'block' : 'prologue'
    this.pos += 3
    this.indent = 0
    this.indentNext = 0
    this.hasKey = false
    this.place = undefined
    this.nesting.endDocument()
  }

  /** Reads one token outside brackets. */
  private readBlock(): void {
    this.passSpaces(true)
    this.passMarks()
    const { text, pos } = this
    const character = text[pos] ?? '\n'
    if (character === '\n' || character === '#') this.passLine()
    else if (character === '{' || character === '[') this.openBracket(character)
    else if (character === '}' || character === ']') this.pos += 1
    else if (character === '*') this.pos = nameEnd(text, pos)
    else if (character === '|' || character === '>') this.passBlockScalar()
    else if (character === '"' || character === "'") this.pos = quotedEnd(text, pos, this.indentNext)
    else {
      this.pos = Math.max(pos + 1, plainEnd(text, pos, this.indentNext, false))
      if (this.place) this.report(oddKey(text, pos, this.pos, this.place))
    }
    this.place = undefined
  }

  /** Reads one token inside brackets. */
  private readFlow(): void {
    const { text } = this
    if (this.passFlowGap()) return
    while (text[this.pos] === ',') {
      this.nesting.comma(this.pos)
      this.pos += 1
      this.passSpaces(true)
      this.afterQuoted = false
    }
    this.passMarks()
    const { pos } = this
    const character = text[pos]
    if (character === undefined || character === '\n') return
    const quoted = character === '"' || character === "'"
    const closing = character === '}' || character === ']'
    if (character === '{' || character === '[') this.openBracket(character)
    else if (closing) this.closeBracket()
    else if (quoted) this.pos = quotedEnd(text, pos, this.indentNext)
    else if (character === '#') this.pos = this.lineEnd()
    else if (character === '*') this.pos = nameEnd(text, pos)
    else if (character === ':' && (this.afterQuoted || text[pos + 1] === ',')) this.passFlowColon()
    else this.pos = Math.max(pos + 1, plainEnd(text, pos, this.indentNext, true))
    // Comments and aliases leave it as it is.
    if (character !== '#' && character !== '*') this.afterQuoted = quoted || closing
  }

  private openBracket(bracket: '[' | '{'): void {
    this.nesting.open(bracket, this.pos)
    this.pos += 1
    this.afterQuoted = false
  }

  private closeBracket(): void {
    this.nesting.close()
    this.pos += 1
  }

  private passFlowColon(): void {
    this.nesting.mark(':', this.pos)
    this.pos += 1
  }

  /** Passes white space and line ends inside brackets. True when the next line breaks the brackets off. */
  private passFlowGap(): boolean {
    const { text } = this
    let lineStart = -1
    this.passSpaces(true)
    while (text[this.pos] === '\n') {
      lineStart = this.pos + 1
      this.pos = lineStart
      this.passSpaces(true)
    }
    if (lineStart === -1 || this.pos >= text.length) return false
    const spaces = / */y
    spaces.lastIndex = lineStart
    this.indent = spaces.exec(text)?.[0].length ?? 0
    const character = text[this.pos]
    const outdented = this.indent < this.indentNext && character !== '#'
    // A closing bracket below the beginning of its key is wrong by the book and read by all.
    const closes =
      this.indent === this.indentNext - 1 && this.nesting.brackets === 1 && (character === ']' || character === '}')
    if ((!outdented || closes) && !isDocumentMark(text, lineStart)) return false
    this.nesting.breakOff()
    this.pos = lineStart
    this.state = 'line'
    return true
  }

  /** Passes tags, anchors, and the marks `-`, `?`, `:` with a gap behind them. */
  private passMarks(): void {
    const { text } = this
    const inFlow = this.nesting.brackets > 0
    for (;;) {
      const character = text[this.pos] ?? ''
      const next = text[this.pos + 1]
      if (character === '!') this.pos = tagEnd(text, this.pos)
      else if (character === '&') this.pos = nameEnd(text, this.pos)
      else if (/[-?:]/.test(character) && (isGap(next) || (inFlow && isFlowSign(next))))
        this.passMark(character, inFlow)
      else return
      this.passSpaces(true)
    }
  }

  private passMark(mark: string, inFlow: boolean): void {
    const at = this.pos
    this.pos += 1
    if (inFlow) {
      this.afterQuoted = false
      if (mark !== '?') this.nesting.mark(mark, at)
      return
    }
    this.indentNext = this.indent + 1
    this.place = undefined
    // The first colon belongs to the key that begins the line; all else here is a mistake, and parsers nest it.
    const own = mark === ':' && !this.hasKey
    this.nesting.enter(this.indent, !own, at)
    if (own) this.nesting.countKey(at)
    if (mark === ':') this.hasKey = true
  }

  private passBlockScalar(): void {
    const header = this.text.slice(this.pos, this.lineEnd())
    const digit = /[1-9]/.exec(/^.[-+\d]*/.exec(header)?.[0] ?? '')
    // A mistake: the bracket is no text to a parser, and nothing will close it.
    if (/^[^\s#]+[ \t]+[[{]$/.test(header)) this.nesting.stray(this.pos)
    this.passLine()
    const { end, indentNext } = blockScalarEnd(
      this.text,
      this.pos,
      this.indentNext,
      digit ? Number(digit[0]) : undefined,
    )
    this.pos = end
    this.indentNext = indentNext
  }

  /** A file of nothing but such places must not fill the memory. */
  private report(findings: readonly Finding[]): void {
    if (this.oddities.length < 10_000) this.oddities.push(...findings)
  }

  private passSpaces(tabs: boolean): void {
    const spaces = tabs ? /[ \t]*/y : / */y
    spaces.lastIndex = this.pos
    this.pos += spaces.exec(this.text)?.[0].length ?? 0
  }

  private passLine(): void {
    this.pos = this.lineEnd() + 1
    if (this.state === 'block') this.state = 'line'
  }

  private lineEnd(): number {
    const found = this.text.indexOf('\n', this.pos)
    return found === -1 ? this.text.length : found
  }
}
