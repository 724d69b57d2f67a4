import type { Room } from '../writing.js'
import { firstOfLastRows } from './first-of-last-rows.js'
import type { FittedTable } from './fit-columns.js'

// More than that would leave a hole at the bottom of a page.
const mostTogether = 2 / 3

/** How the body rows of a table stand on pages. */
export interface KeptRows {
  /** True for a row that no page may cut. */
  whole: boolean[]
  /** True for a row that stays on the page of the next one. */
  withNext: boolean[]
}

/**
 * Which rows are whole and which stay together: the last rows of a table, and rows under one cell that fit into a
 * third of a page. Of a longer group so many stay together as its merged text is high, so that no page cuts it, since Word
 * does not repeat it on the next one; a merged text of more than half a page may be cut, and its rows with it.
 * A text over all columns introduces the rows below it, as the heading of a group does, and stays with the next one.
 */
export function keepRows(
  { heights, merges, overAll }: Pick<FittedTable, 'heights' | 'merges' | 'overAll'>,
  room: Room,
): KeptRows {
  const together = firstOfLastRows(heights, room)
  const whole = Array.from(heights, (height) => height <= room.tallest)
  const withNext = Array.from(heights, (_, index) => index >= together)
  for (const index of overAll ?? []) if (whole[index] === true) withNext[index] = true
  if (withNext.length > 0) withNext[withNext.length - 1] = room.keepWithNext === true
  const most = room.tallest * mostTogether
  for (const { row, rowSpan, height } of merges) {
    const end = row + rowSpan
    const group = total(heights, row, end)
    let covered = heights[row] ?? 0
    for (let index = row; index < end - 1; index++) {
      const next = heights[index + 1] ?? 0
      if (group > most && (covered >= height || covered + next > room.tallest)) break
      withNext[index] = true
      covered += next
    }
    if (height > room.tallest) whole.fill(false, row, end)
  }
  return { whole, withNext }
}

function total(heights: Float64Array, start: number, end: number): number {
  let sum = 0
  for (let index = start; index < end; index++) sum += heights[index] ?? 0
  return sum
}
