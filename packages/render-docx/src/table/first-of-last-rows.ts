import type { Room } from '../writing.js'

// With two rows and the heading of their group a page does not look forgotten.
const rowsKept = 3

/**
 * The first of the rows at the end of a table that stay together, so that the last page does not show
 * a single one; fewer stay together when they are tall. `heights` are those of the rows in twips.
 */
export function firstOfLastRows(heights: Float64Array, room: Room): number {
  const last = heights.length - 1
  let height = heights[last] ?? 0
  let first = last
  while (first > 0 && first > last + 1 - rowsKept && height + (heights[first - 1] ?? 0) <= room.tallest / 2) {
    first--
    height += heights[first] ?? 0
  }
  return first
}
