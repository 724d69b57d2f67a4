/** The line between the head and the rows of a table: `| --- | :-: |`. */
export function isDelimiterRow(line: string): boolean {
  const row = line.trim()
  if (!row.includes('|')) return false
  const inner = row.slice(row.startsWith('|') ? 1 : 0, row.length > 1 && row.endsWith('|') ? -1 : row.length)
  return inner.split('|').every((cell) => /^:?-+:?$/.test(cell.trim()))
}

/** Cells of a row. A pipe after a backslash belongs to the text. */
export function cellCount(line: string): number {
  const row = line.trim()
  const inner = row.slice(row.startsWith('|') ? 1 : 0)
  let cells = 1
  let endsWithPipe = false
  for (let at = 0; at < inner.length; at += 1) {
    endsWithPipe = inner[at] === '|'
    if (endsWithPipe) cells += 1
    else if (inner[at] === '\\') at += 1
  }
  return endsWithPipe ? cells - 1 : cells
}
