/**
 * Reads one line of Markdown from the left, in columns: a tab reaches to the next multiple of four, and part of it may
 * belong to an outer list item.
 */
export class LineCursor {
  readonly text: string
  readonly end: number
  pos: number
  /** Columns passed so far. */
  column = 0
  /** Columns of a tab at `pos` that are passed already. */
  private passed = 0

  constructor(text: string, start: number, end: number) {
    this.text = text
    this.pos = start
    this.end = end
  }

  /** Columns of white space ahead. */
  indent(): number {
    let column = this.column
    for (let at = this.pos; at < this.end; at += 1) {
      const character = this.text[at]
      if (character === ' ') column += 1
      else if (character === '\t') column += 4 - (column % 4)
      else break
    }
    return column - this.column
  }

  /** Passes white space, at most `columns` of it. */
  skip(columns: number): void {
    let left = columns
    while (left > 0 && this.pos < this.end) {
      const character = this.text[this.pos]
      if (character !== ' ' && character !== '\t') return
      const width = character === ' ' ? 1 : 4 - (this.column % 4)
      const taken = Math.min(width, left)
      this.column += taken
      this.passed += taken
      left -= taken
      if (taken < width) return
      this.pos += 1
      this.passed = 0
    }
  }

  /** Passes characters that are not white space. */
  advance(characters: number): void {
    this.pos += characters
    this.column += characters
  }

  /** What is left of the line. */
  rest(): string {
    return this.text.slice(this.pos, this.end)
  }
}
