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
  /** Length of the text of each sample row and column, row by row, as if it stood on one line. */
  masses: Float64Array
  /** Paragraphs of each sample row and column. */
  lines: Float64Array
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
function fill(widths: number[], { total, hints, masses }: WidthDemand): void {
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
  const scale = total / sum(widths)
  for (const column of widths.keys()) widths[column] = (widths[column] ?? 0) * Math.max(1, scale)
}

/** Moves width from column to column as long as the table gets lower. */
function improve(widths: number[], demand: WidthDemand): void {
  const { minima, hints, total } = demand
  let best = height(widths, demand)
  for (const step of [total / 32, total / 64, total / 128]) {
    for (let round = 0; round < 12; round++) {
      let moved = false
      for (const from of widths.keys()) {
        for (const to of widths.keys()) {
          if (from === to) continue
          const giver = (widths[from] ?? 0) - step
          const taker = (widths[to] ?? 0) + step
          const least = Math.max(minima[from] ?? 0, Math.min(hints[from]?.least ?? 0, widths[from] ?? 0))
          if (giver < least || taker > (hints[to]?.most ?? total)) continue
          const before = [widths[from] ?? 0, widths[to] ?? 0] as const
          widths[from] = giver
          widths[to] = taker
          const now = height(widths, demand)
          if (now < best * 0.9999) {
            best = now
            moved = true
          } else {
            widths[from] = before[0]
            widths[to] = before[1]
          }
        }
      }
      if (!moved) break
    }
  }
}

/** Lines of all sample rows, with a little of the unrounded lines so that small steps count too. */
function height(widths: readonly number[], { masses, lines, padding }: WidthDemand): number {
  const columns = widths.length
  let rows = 0
  for (let start = 0; start < masses.length; start += columns) {
    let most = 1
    let part = 0
    for (let column = 0; column < columns; column++) {
      const count = linesIn(masses[start + column] ?? 0, lines[start + column] ?? 0, (widths[column] ?? 0) - padding)
      if (count > most) most = count
      part += count * count
    }
    rows += Math.ceil(most) + most * 0.2 + Math.sqrt(part) * 0.05
  }
  return rows
}

/** Estimated lines of a text: words leave a tenth of a line empty, every paragraph half of its last line. */
export function linesIn(mass: number, paragraphs: number, width: number): number {
  if (width <= 0) return mass > 0 ? 1e6 : paragraphs
  return Math.max(paragraphs, mass / (width * 0.92) + Math.max(0, paragraphs - 1) * 0.5)
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
