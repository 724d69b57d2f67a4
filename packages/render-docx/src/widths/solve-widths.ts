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
  const floors = lowerBounds(demand)
  const masses = demand.cells.map(massOf)
  const widths = filled(floors, masses, demand)
  improve(widths, floors, masses, demand)
  return rounded(widths, demand.total)
}

// What a column gets that asks for nothing, if there is room: 15 mm.
const leastWidth = 850

/** Minima, raised to what is asked for as far as there is room. */
function lowerBounds({ total, minima, hints }: WidthDemand): number[] {
  const asked = minima.map((minimum, column) => Math.max(minimum, hints[column]?.least ?? leastWidth))
  const need = sum(asked)
  if (need <= total) return asked
  const floor = sum(minima)
  const share = need > floor ? Math.max(0, (total - floor) / (need - floor)) : 0
  return minima.map((minimum, column) => minimum + ((asked[column] ?? minimum) - minimum) * share)
}

/** Shares what is left by the square root of the text: long columns must not starve the others. */
function filled(floors: readonly number[], masses: readonly number[], { total, hints }: WidthDemand): number[] {
  const widths = [...floors]
  const columns = widths.length
  const weights = widths.map((_, column) => {
    let mass = 1
    for (let index = column; index < masses.length; index += columns) mass += masses[index] ?? 0
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
  const scale = Math.max(1, total / sum(widths))
  return widths.map((width) => width * scale)
}

/** Moves width from column to column as long as the table gets lower. */
function improve(widths: number[], floors: readonly number[], masses: readonly number[], demand: WidthDemand): void {
  const { hints, total } = demand
  const columns = widths.map((width, column) => linesOfColumn(column, width, masses, demand))
  let best = height(columns)
  for (const step of [total / 32, total / 64, total / 128]) {
    for (let round = 0; round < 12; round++) {
      let moved = false
      for (const from of widths.keys()) {
        for (const to of widths.keys()) {
          const giver = (widths[from] ?? 0) - step
          const taker = (widths[to] ?? 0) + step
          if (from === to || giver < (floors[from] ?? 0) || taker > (hints[to]?.most ?? total)) continue
          const trial = columns
            .with(from, linesOfColumn(from, giver, masses, demand))
            .with(to, linesOfColumn(to, taker, masses, demand))
          const now = height(trial)
          if (now >= best - 0.001) continue
          best = now
          moved = true
          widths[from] = giver
          widths[to] = taker
          columns.splice(0, columns.length, ...trial)
        }
      }
      if (!moved) break
    }
  }
}

/** Lines of a column in each sample row: as counted, and as a part of a line tells how near the next one is. */
interface ColumnLines {
  counted: number[]
  exact: number[]
}

function linesOfColumn(column: number, width: number, masses: readonly number[], demand: WidthDemand): ColumnLines {
  const { cells, minima, padding, unit } = demand
  const counted: number[] = []
  const exact: number[] = []
  const room = Math.max(1, (width - padding) / unit)
  for (let index = column; index < cells.length; index += minima.length) {
    counted.push(countLines(cells[index] ?? [], room))
    exact.push((masses[index] ?? 0) / room)
  }
  return { counted, exact }
}

/**
 * Height of the sample rows in lines. Parts of lines in the fullest cell count a little, so that
 * several small steps may lead to one line less; so do the lines of all cells, so that none is left
 * narrow for nothing.
 */
function height(columns: readonly ColumnLines[]): number {
  let all = 0
  const rows = columns[0]?.counted.length ?? 0
  for (let row = 0; row < rows; row++) {
    let most = 1
    let fullest = 0
    for (const { counted, exact } of columns) {
      const count = counted[row] ?? 0
      const part = exact[row] ?? 0
      if (count > most) most = count
      if (part > fullest) fullest = part
      all += count * 0.05
    }
    all += most + fullest * 0.2
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
