import type { Finding } from './finding.js'
import { gateFinding } from './gate-finding.js'
import type { Limits } from './limits.js'
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

/** A map or a list that is open, written with indents or with brackets. */
interface Level {
  /** Column at which its items begin; of no meaning for brackets. */
  column: number
  /** Opened behind something else on its line, so that it does not outlive an item of the line's own level. */
  inline: boolean
  keys: number
}

/**
 * Reads YAML the way its lexers do, mistakes of the author included: what a parser would take for brackets must never
 * look like a quotation here.
 */
export class YamlScan {
  private readonly text: string
  private readonly limits: Limits
  private readonly keyLimit: number
  private readonly findings: Finding[] = []
  private readonly block: Level[] = []
  private readonly flow: Level[] = []
  private pos = 0
  /** Column at which the content of the line begins, behind the hyphens before it. */
  private indent = 0
  /** Indent that the next lines need to go on with the value that has begun. */
  private indentNext = 0
  private state: 'prologue' | 'line' | 'block' | 'end' = 'prologue'
  /** In brackets: what has just ended may be a key in quotes. */
  private afterQuoted = false
  /** The line has a key already. */
  private hasKey = false
  /** Where the next scalar stands, if a key or an item may begin with it. */
  private place: 'line' | 'item' | undefined

  constructor(text: string, limits: Limits, keys: number) {
    this.text = text
    this.limits = limits
    this.keyLimit = keys
  }

  /** Reads the text to its end, or to the place where it is nested too deep. */
  run(): Finding[] {
    while (this.pos < this.text.length && this.state !== 'end') {
      if (this.flow.length > 0) this.readFlow()
      else if (this.state === 'block') this.readBlock()
      else this.beginLine()
    }
    return this.findings
  }

  /** Passes the indent and the marks `- `, `? `, `: ` at the beginning of a line. */
  private beginLine(): void {
    const { text } = this
    // Directives count only before a document.
    if (this.state === 'prologue' && text[this.pos] === '%') return this.passLine()
    const start = this.pos
    this.passSpaces(false)
    const gap = this.pos
    if (/[\t\n#]/.test(text[gap] ?? '\n')) {
      this.passSpaces(true)
      if (/[\n#]/.test(text[this.pos] ?? '\n')) return this.passLine()
      this.pos = gap
    }
    if (isDocumentMark(text, start)) return this.beginDocument()
    this.state = 'block'
    this.findings.push(...oddIndent(text, gap))
    this.indent = gap - start
    // A line of a single character does not count; parsers do the same.
    if (this.indentNext > this.indent && !isGap(text[gap + 1])) this.indentNext = this.indent
    while ((this.block.at(-1)?.column ?? -1) > this.indent || this.endsInline()) this.block.pop()
    this.hasKey = false
    this.place = 'line'
    while (/[-?:]/.test(text[this.pos] ?? '') && isGap(text[this.pos + 1])) {
      const mark = this.pos
      this.enter(this.indent, false)
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
    this.block.length = 0
    this.place = undefined
  }

  /** Reads one token outside brackets. */
  private readBlock(): void {
    this.passSpaces(true)
    this.passMarks()
    const { text, pos } = this
    const character = text[pos] ?? '\n'
    if (character === '\n' || character === '#') this.passLine()
    else if (character === '{' || character === '[') this.openBracket()
    else if (character === '}' || character === ']') this.pos += 1
    else if (character === '*') this.pos = nameEnd(text, pos)
    else if (character === '|' || character === '>') this.passBlockScalar()
    else if (character === '"' || character === "'") this.pos = quotedEnd(text, pos, this.indentNext)
    else {
      this.pos = Math.max(pos + 1, plainEnd(text, pos, this.indentNext, false))
      if (this.place) this.findings.push(...oddKey(text, pos, this.pos, this.place))
    }
    this.place = undefined
  }

  /** Reads one token inside brackets. */
  private readFlow(): void {
    const { text } = this
    if (this.passFlowGap()) return
    while (text[this.pos] === ',') {
      this.countKey(this.flow.at(-1))
      this.pos += 1
      this.passSpaces(true)
      this.afterQuoted = false
    }
    this.passMarks()
    const { pos } = this
    const character = text[pos]
    if (character === undefined || character === '\n') return
    if (character === '#') this.pos = this.lineEnd()
    else if (character === '{' || character === '[') this.openBracket()
    else if (character === '}' || character === ']') {
      this.pos += 1
      this.flow.pop()
      this.afterQuoted = true
    } else if (character === '*') this.pos = nameEnd(text, pos)
    else if (character === '"' || character === "'") {
      this.pos = quotedEnd(text, pos, this.indentNext)
      this.afterQuoted = true
    } else if (character === ':' && (this.afterQuoted || text[pos + 1] === ',')) {
      this.pos += 1
      this.afterQuoted = false
    } else {
      this.pos = Math.max(pos + 1, plainEnd(text, pos, this.indentNext, true))
      this.afterQuoted = false
    }
  }

  /** Passes white space and line ends inside brackets. True when the next line breaks the brackets off. */
  private passFlowGap(): boolean {
    let lineStart = -1
    this.passSpaces(true)
    while (this.text[this.pos] === '\n') {
      lineStart = this.pos + 1
      this.pos = lineStart
      this.passSpaces(true)
    }
    if (lineStart === -1 || this.pos >= this.text.length) return false
    let gap = lineStart
    while (this.text[gap] === ' ') gap += 1
    const indent = gap - lineStart
    this.indent = indent
    const character = this.text[this.pos]
    const outdented = indent < this.indentNext && character !== '#'
    const closes = indent === this.indentNext - 1 && this.flow.length === 1 && (character === ']' || character === '}')
    if ((!outdented || closes) && !isDocumentMark(this.text, lineStart)) return false
    this.flow.length = 0
    this.pos = lineStart
    this.state = 'line'
    return true
  }

  /** Passes tags, anchors, and the marks `-`, `?`, `:` with a gap behind them. */
  private passMarks(): void {
    const { text } = this
    const inFlow = this.flow.length > 0
    for (;;) {
      const character = text[this.pos] ?? ''
      const next = text[this.pos + 1]
      if (character === '!') this.pos = tagEnd(text, this.pos)
      else if (character === '&') this.pos = nameEnd(text, this.pos)
      else if (/[-?:]/.test(character) && (isGap(next) || (inFlow && isFlowSign(next)))) {
        if (inFlow) this.afterQuoted = false
        else this.enterHere(character)
        this.pos += 1
      } else return
      this.passSpaces(true)
    }
  }

  /** A mark behind something else on its line. The first colon belongs to the key that begins the line. */
  private enterHere(mark: string): void {
    this.indentNext = this.indent + 1
    this.place = undefined
    if (mark !== ':' || this.hasKey) this.enter(this.indent, true)
    else {
      this.enter(this.indent, false)
      this.countKey(this.block.at(-1))
    }
    if (mark === ':') this.hasKey = true
  }

  private enter(column: number, inline: boolean): void {
    const top = this.block.at(-1)
    if (!inline && top && !top.inline && top.column === column) return
    this.block.push({ column, inline, keys: 0 })
    this.checkDepth()
  }

  private openBracket(): void {
    this.flow.push({ column: 0, inline: true, keys: 0 })
    this.checkDepth()
    this.pos += 1
    this.afterQuoted = false
  }

  private checkDepth(): void {
    if (this.block.length + this.flow.length <= this.limits.yamlDepth || this.state === 'end') return
    this.state = 'end'
    this.findings.push(
      gateFinding('yaml-too-deep', this.pos, this.pos + 1, {
        ru: `Данные YAML вложены здесь глубже предела (${this.limits.yamlDepth}).`,
        en: `YAML data are nested deeper than the limit of ${this.limits.yamlDepth} here.`,
      }),
    )
  }

  private countKey(level: Level | undefined): void {
    if (!level) return
    level.keys += 1
    if (level.keys !== this.keyLimit + 1) return
    this.findings.push(
      gateFinding('yaml-too-many-keys', this.pos, this.pos + 1, {
        ru: `В одном наборе больше ключей, чем позволяет предел (${this.keyLimit}).`,
        en: `One map has more keys than the limit of ${this.keyLimit}.`,
      }),
    )
  }

  private endsInline(): boolean {
    const top = this.block.at(-1)
    return top?.inline === true && top.column >= this.indent
  }

  private passBlockScalar(): void {
    const header = /[|>][-+\d]*/y
    header.lastIndex = this.pos
    const digit = /[1-9]/.exec(header.exec(this.text)?.[0] ?? '')
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
