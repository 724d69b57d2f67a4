/** The lines of a text, to be changed one by one; what changes becomes edits that touch nothing else. */
export class LineMap {
  readonly #text: string
  readonly #starts: number[] = [0]
  readonly #changed = new Map<number, string>()
  /** Lines that go away, their ends with them. */
  readonly #removed = new Set<number>()
  /** Lines that get an empty line before them. */
  readonly #spaced = new Set<number>()

  constructor(text: string) {
    this.#text = text
    for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) this.#starts.push(feed + 1)
  }

  /** Number of the line that holds an offset, from 0. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  get count(): number {
    return this.#starts.length
  }

  /** Offset of the beginning of a line. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#text.length
  }

  /** A line as it will be, without its end. */
  get(line: number): string {
    return this.#changed.get(line) ?? this.original(line)
  }

  /** A line as it was. */
  original(line: number): string {
    return this.#text.slice(this.startOf(line), this.#endOf(line))
  }

  set(line: number, text: string): void {
    this.#changed.set(line, text)
  }

  remove(line: number): void {
    this.#removed.add(line)
  }

  insertBlankBefore(line: number): void {
    this.#spaced.add(line)
  }

  /** The changes, each no longer than it has to be. */
  edits(): { start: number; end: number; text: string }[] {
    const edits: { start: number; end: number; text: string }[] = []
    for (let line = 0; line < this.count; line++) {
      const [start, end] = [this.startOf(line), this.#endOf(line)]
      if (this.#removed.has(line)) {
        edits.push({ start, end: this.startOf(line + 1), text: '' })
        continue
      }
      if (this.#spaced.has(line)) edits.push({ start, end: start, text: '\n' })
      const changed = this.#changed.get(line)
      if (changed !== undefined && changed !== this.original(line))
        edits.push(shortest(this.original(line), changed, start, end))
    }
    return edits
  }

  #endOf(line: number): number {
    return line + 1 < this.#starts.length ? this.startOf(line + 1) - 1 : this.#text.length
  }
}

/** Only what differs, never a part of a letter. */
function shortest(
  before: string,
  after: string,
  start: number,
  end: number,
): { start: number; end: number; text: string } {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  while (head > 0 && isInside(before, head)) head--
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail))
    tail++
  while (tail > 0 && isInside(before, before.length - tail)) tail--
  return { start: start + head, end: end - tail, text: after.slice(head, after.length - tail) }
}

/** True between the halves of a character or before a mark that belongs to the letter. */
function isInside(text: string, at: number): boolean {
  return /^[\udc00-\udfff]|^\p{M}/u.test(text.slice(at, at + 2)) || /[\udc00-\udfff]/.test(text[at] ?? '')
}
