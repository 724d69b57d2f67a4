import { countLines } from './count-lines.js'

/** What the columns of a table ask for; lengths in twips. */
export interface WidthDemand {
  /** Width that is to be filled. */
  total: number
  /** Width below which a column has to break a word. */
  minima: readonly number[]
  /** Widths asked for; `least` and `most` of a column that asks nothing are absent. */
  hints: readonly ({ least: number; most: number } | undefined)[]
  /** Room that a cell takes from its text, on both sides together. */
  padding: number
  /** Twips in 1/2048 em. */
  unit: number
  /** Tokens of the cells of sample rows, row by row; see `countLines`. */
  cells: readonly ArrayLike<number>[]
}

/** Widths in whole twips that fill the total exactly; the minima must fit into it. */
export function solveWidths(demand: WidthDemand): number[] {
  const widths = lowerBounds(demand)
  fill(widths, demand)
  improve(widths, demand)
  return rounded(widths, demand.total)
}

/** Minima, raised to what is asked for as far as there is room. */
function lowerBounds({ total, minima, hints, padding }: WidthDemand): number[] {
  const asked = minima.map((minimum, column) => Math.max(minimum, hints[column]?.least ?? padding * 4))
  const need = sum(asked)
  if (need <= total) return asked
  const floor = sum(minima)
  const share = need > floor ? Math.max(0, (total - floor) / (need - floor)) : 0
  return minima.map((minimum, column) => minimum + ((asked[column] ?? minimum) - minimum) * share)
}

/** Shares what is left by the square root of the text: long columns must not starve the others. */
function fill(widths: number[], { total, hints, cells }: WidthDemand): void {
  const columns = widths.length
  const weights = widths.map((_, column) => {
    let mass = 1
    for (let index = column; index < cells.length; index += columns) mass += massOf(cells[index] ?? [])
    return Math.sqrt(mass)
  })
  const open = new Set(widths.keys())
  // Every round either ends or closes a column, so there are no more rounds than columns.
  for (let left = total - sum(widths); left > 0.5 && open.size > 0; left = total - sum(widths)) {
    const weight = sum([...open].map((column) => weights[column] ?? 0))
    let closed = false
    for (const column of open) {
      const width = widths[column] ?? 0
      const most = Math.max(width, hints[column]?.most ?? total)
      const wish = width + (left * (weights[column] ?? 0)) / weight
      if (wish > most) {
        widths[column] = most
        open.delete(column)
        closed = true
      }
    }
    if (closed) continue
    for (const column of open) widths[column] = (widths[column] ?? 0) + (left * (weights[column] ?? 0)) / weight
    break
  }
  // Everybody has what he asked for at most: the rest goes to all in proportion.
  const scale = total / sum(widths)
  for (const column of widths.keys()) widths[column] = (widths[column] ?? 0) * Math.max(1, scale)
}

/** Moves width from column to column as long as the table gets lower. */
function improve(widths: number[], demand: WidthDemand): void {
  const { minima, hints, total, cells } = demand
  const columns = widths.length
  const lines = widths.map((width, column) => linesOfColumn(column, width, demand))
  let best = height(lines, cells.length / columns)
  for (const step of [total / 32, total / 64, total / 128]) {
    for (let round = 0; round < 12; round++) {
      let moved = false
      for (const from of widths.keys()) {
        for (const to of widths.keys()) {
          const giver = (widths[from] ?? 0) - step
          const taker = (widths[to] ?? 0) + step
          const least = Math.max(minima[from] ?? 0, Math.min(hints[from]?.least ?? 0, widths[from] ?? 0))
          if (from === to || giver < least || taker > (hints[to]?.most ?? total)) continue
          const trial = lines.with(from, linesOfColumn(from, giver, demand)).with(to, linesOfColumn(to, taker, demand))
          const now = height(trial, cells.length / columns)
          if (now >= best - 0.001) continue
          best = now
          moved = true
          widths[from] = giver
          widths[to] = taker
          lines[from] = trial[from] ?? []
          lines[to] = trial[to] ?? []
        }
      }
      if (!moved) break
    }
  }
}

/** Lines of a column in each sample row. */
function linesOfColumn(column: number, width: number, { cells, minima, padding, unit }: WidthDemand): number[] {
  const lines: number[] = []
  const room = (width - padding) / unit
  for (let index = column; index < cells.length; index += minima.length)
    lines.push(countLines(cells[index] ?? [], room))
  return lines
}

/** Height of the sample rows in lines; the lines of all cells count a little, so that no cell is left narrow for nothing. */
function height(lines: readonly number[][], rows: number): number {
  let all = 0
  for (let row = 0; row < rows; row++) {
    let most = 1
    for (const column of lines) {
      const count = column[row] ?? 0
      if (count > most) most = count
      all += count * 0.05
    }
    all += most
  }
  return all
}

function massOf(tokens: ArrayLike<number>): number {
  let mass = 0
  for (let index = 0; index < tokens.length; index += 2) mass += (tokens[index] ?? 0) + 512
  return mass
}

function rounded(widths: readonly number[], total: number): number[] {
  const whole = widths.map(Math.floor)
  const widest = whole.reduce((best, width, column) => (width > (whole[best] ?? 0) ? column : best), 0)
  if (whole.length > 0) whole[widest] = (whole[widest] ?? 0) + total - sum(whole)
  return whole
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
