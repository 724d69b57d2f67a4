import type { Finding } from './finding.js'
import { gateFinding } from './gate-finding.js'
import type { Limits } from './limits.js'

/** A map or a list written with indents. */
interface BlockLevel {
  /** Column at which its items begin. */
  column: number
  /** Opened behind something else on its line, so that it does not outlive the next item of that line's level. */
  inline: boolean
  keys: number
}

/** A map or a list in brackets. */
interface FlowLevel {
  bracket: '[' | '{'
  keys: number
  /** A colon has come since the last comma. */
  pair: boolean
  /** Levels since the last comma that have no bracket. */
  extra: number
}

/** Counts what is open in YAML and the keys of each map. */
export class YamlNesting {
  readonly findings: Finding[] = []
  /** Nested too deep: the rest need not be read. */
  exceeded = false
  private readonly limit: number
  private readonly keyLimit: number
  private readonly block: BlockLevel[] = []
  private readonly flow: FlowLevel[] = []
  /** Levels that come from mistakes of the author and have no bracket or column of their own. */
  private extra = 0

  constructor(limits: Limits, keys: number) {
    this.limit = limits.yamlDepth
    this.keyLimit = keys
  }

  /** Brackets that are open. */
  get brackets(): number {
    return this.flow.length
  }

  /** A line begins whose content stands at a column: what is deeper has ended. */
  beginLine(column: number): void {
    for (let top = this.block.at(-1); top; top = this.block.at(-1)) {
      if (top.column < column || (top.column === column && !top.inline)) return
      this.block.pop()
    }
  }

  /** A document ends, and all that is open with it. */
  endDocument(): void {
    this.block.length = 0
  }

  /** An item or a key begins at a column. */
  enter(column: number, inline: boolean, at: number): void {
    const top = this.block.at(-1)
    if (!inline && top && !top.inline && top.column === column) return
    this.block.push({ column, inline, keys: 0 })
    this.check(at)
  }

  /** The map that was entered last has one more key. */
  countKey(at: number): void {
    const top = this.block.at(-1)
    if (top) this.addKey(top, at)
  }

  open(bracket: '[' | '{', at: number): void {
    this.flow.push({ bracket, keys: 0, pair: false, extra: 0 })
    this.check(at)
  }

  close(): void {
    this.endPair()
    this.flow.pop()
  }

  /** A line outside the indent ends all brackets. */
  breakOff(): void {
    while (this.flow.length > 0) this.close()
  }

  comma(at: number): void {
    this.endPair()
    const top = this.flow.at(-1)
    if (top?.bracket === '{') this.addKey(top, at)
  }

  /** A colon or a hyphen in brackets. To a parser every one but the first colon is one level more. */
  mark(mark: string, at: number): void {
    const top = this.flow.at(-1)
    if (!top) return
    if (mark !== ':' || top.pair) {
      top.extra += 1
      this.stray(at)
    }
    top.pair ||= mark === ':'
  }

  /** One level more that nothing on the page closes. */
  stray(at: number): void {
    this.extra += 1
    this.check(at)
  }

  private endPair(): void {
    const top = this.flow.at(-1)
    if (!top) return
    this.extra -= top.extra
    top.extra = 0
    top.pair = false
  }

  private addKey(level: { keys: number }, at: number): void {
    level.keys += 1
    if (level.keys !== this.keyLimit + 1) return
    this.findings.push(
      gateFinding('yaml-too-many-keys', at, at + 1, {
        ru: `В одном наборе больше ключей, чем позволяет предел (${this.keyLimit}).`,
        en: `One map has more keys than the limit of ${this.keyLimit}.`,
      }),
    )
  }

  private check(at: number): void {
    if (this.block.length + this.flow.length + this.extra <= this.limit || this.exceeded) return
    this.exceeded = true
    this.findings.push(
      gateFinding('yaml-too-deep', at, at + 1, {
        ru: `Данные YAML вложены здесь глубже предела (${this.limit}).`,
        en: `YAML data are nested deeper than the limit of ${this.limit} here.`,
      }),
    )
  }
}
