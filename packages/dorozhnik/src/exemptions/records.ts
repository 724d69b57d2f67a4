/**
 * Where records stand among the lines of a text: an item with everything indented under it, a heading, a table, a
 * paragraph. Each is looked at once, however many comments stand before it.
 */
export class Records {
  private readonly lines: readonly string[]
  /** For every line the nearest one from there on that is neither empty nor a comment. */
  private readonly content: Uint32Array
  private readonly ends = new Map<number, number>()

  constructor(lines: readonly string[], isComment: (line: string) => boolean) {
    this.lines = lines
    this.content = new Uint32Array(lines.length + 1)
    this.content[lines.length] = lines.length
    for (let index = lines.length - 1; index >= 0; index -= 1) {
      const line = lines[index] as string
      const passed = line.trim() === '' || isComment(line)
      this.content[index] = passed ? (this.content[index + 1] as number) : index
    }
  }

  /** The lines of the record that begins at a line or below it, the end exclusive; `undefined` when nothing follows. */
  after(index: number): [start: number, end: number] | undefined {
    const start = this.content[index] as number
    if (start >= this.lines.length) return undefined
    const end = this.ends.get(start) ?? endOfRecord(this.lines, start)
    this.ends.set(start, end)
    return [start, end]
  }
}

function endOfRecord(lines: readonly string[], start: number): number {
  const first = lines[start] as string
  const isItem = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(first)
  if (/^ {0,3}#{1,6}(?:\s|$)/.test(first)) return start + 1
  const indent = indentOf(first)
  let end = start + 1
  for (; end < lines.length; end += 1) {
    const line = lines[end] as string
    const blank = line.trim() === ''
    if (isItem ? !blank && indentOf(line) <= indent : blank) break
  }
  return end
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
