/** Alignment of a column. */
export type Align = 'left' | 'center' | 'right' | null

/** A table wider than this keeps one space around each cell instead of bars under bars. */
export const widestTable = 120

/** The lines of a table whose cells are written already; the first row is the header. */
export function writeRows(rows: readonly (readonly string[])[], align: readonly Align[]): string[] {
  const widths = columnWidths(rows, align)
  const line = (cells: readonly string[]): string =>
    widths === undefined
      ? `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`
      : `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`
  const delimiter = align.map((one, index) => delimiterCell(one, widths?.[index] ?? 3))
  const [header = [], ...others] = rows
  return [line(header), `| ${delimiter.join(' | ')} |`, ...others.map(line)]
}

/** Widths in characters, when the table is narrow enough to be drawn with them. */
function columnWidths(rows: readonly (readonly string[])[], align: readonly Align[]): number[] | undefined {
  const widths = align.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)))
  const total = widths.reduce((sum, width) => sum + width + 3, 1)
  return total > widestTable ? undefined : widths
}

function delimiterCell(align: Align, width: number): string {
  switch (align) {
    case 'left':
      return `:${'-'.repeat(width - 1)}`
    case 'right':
      return `${'-'.repeat(width - 1)}:`
    case 'center':
      return `:${'-'.repeat(width - 2)}:`
    case null:
      return '-'.repeat(width)
  }
}
