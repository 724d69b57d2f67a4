/** One grapheme as it is shown: what to print and how many columns of a terminal it takes. */
interface Cell {
  start: number
  end: number
  text: string
  width: number
}

/** A line of source with the stretch that is meant underlined; two strings of the same columns. */
export interface DisplayLine {
  text: string
  underline: string
}

/** Columns of a source line that are shown; longer lines are cut around the place. */
const widest = 100

/**
 * Shows `line` with `start`–`end` underlined by `~`. Tabs become spaces, what cannot be seen or would command the terminal
 * becomes a sign, wide characters take two columns. A long line is cut between graphemes, with «…» at the cut.
 */
export function displayLine(line: string, start: number, end: number): DisplayLine {
  const from = Math.min(start, line.length)
  const to = Math.max(from + 1, Math.min(end, line.length))
  const cells = cellsAround(line, from)
  const first = cells.findIndex((cell) => cell.end > from)
  const [left, right] = windowOf(cells, first === -1 ? cells.length : first)
  const shown = cells.slice(left, right)
  const before = (shown[0]?.start ?? 0) > 0 ? '…' : ''
  const after = (shown.at(-1)?.end ?? line.length) < line.length ? '…' : ''
  let underline = ' '.repeat(before.length)
  for (const cell of shown) underline += (cell.end > from && cell.start < to ? '~' : ' ').repeat(cell.width)
  // A place behind the last character of the line.
  if (!underline.includes('~')) underline += '~'
  return { text: `${before}${shown.map(({ text }) => text).join('')}${after}`, underline: underline.trimEnd() }
}

/** The graphemes near an offset; the rest of a very long line is not even looked at. */
function cellsAround(line: string, at: number): Cell[] {
  const reach = widest * 8
  const from = Math.max(0, at - reach)
  const part = line.slice(from, at + reach)
  const cells: Cell[] = []
  const isPlain = plain.test(part)
  let column = 0
  let start = from
  for (const grapheme of isPlain ? part : graphemes(part)) {
    const text = grapheme === '\t' ? ' '.repeat(4 - (column % 4)) : isPlain ? grapheme : visible(grapheme)
    const width = grapheme === '\t' ? text.length : isPlain ? 1 : widthOf(text)
    cells.push({ start, end: start + grapheme.length, text, width })
    start += grapheme.length
    column += width
  }
  // The slice may have cut these two in the middle.
  if (from > 0) cells.shift()
  if (from + part.length < line.length) cells.pop()
  return cells
}

/** Characters that stand for themselves in one column each: what nearly every line consists of. */
const plain = /^[\t -~\u00a0«»А-яЁё–—№…]*$/

function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter('ru', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
}

/** Which cells to show so that the one at `index` is among them, with a third of the width before it. */
function windowOf(cells: readonly Cell[], index: number): [left: number, right: number] {
  const whole = cells.reduce((sum, cell) => sum + cell.width, 0)
  if (whole <= widest && (cells[0]?.start ?? 0) === 0) return [0, cells.length]
  let left = index
  let width = 0
  while (left > 0 && width + cellWidth(cells, left - 1) <= widest / 3) width += cellWidth(cells, (left -= 1))
  let right = index
  while (right < cells.length && width + cellWidth(cells, right) <= widest) width += cellWidth(cells, right++)
  return [left, right]
}

function cellWidth(cells: readonly Cell[], index: number): number {
  return cells[index]?.width ?? 0
}

/** Control characters as their pictures, other characters that cannot be seen or are none as «·». */
function visible(grapheme: string): string {
  const point = grapheme.codePointAt(0) as number
  if (point < 0x20) return String.fromCodePoint(0x2400 + point)
  if (point === 0x7f) return '␡'
  return /^[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]+$/u.test(grapheme) ? '·' : grapheme
}

function widthOf(grapheme: string): number {
  return /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u.test(
    grapheme,
  )
    ? 2
    : 1
}
