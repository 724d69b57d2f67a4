import type { Table, TableColumn } from '@dorozhnik/blocks'
import { twips } from '../units.js'
import type { Room, Writing } from '../writing.js'
import type { TableDemand } from './gather-demand.js'

/**
 * Words up to so many em are ordinary: «профориентационная» is nine in bold. The letters are made
 * smaller before such a word is broken; longer ones are addresses and slips, and are broken first.
 */
export const ordinaryWord = 12

/** Size of the text in points and the least widths of the columns in twips; their sum fits the room. */
export interface ChosenSize {
  size: number
  minima: number[]
  /** Ordinary words have to be broken. */
  tooWide: boolean
}

/** The largest size at which no ordinary word is broken, or the least one. */
export function chooseSize(
  table: Table,
  demand: TableDemand,
  padding: number,
  writing: Writing,
  room: Room,
): ChosenSize {
  const { table: look } = writing.profile
  const columns = table.columns.length
  const first = columns >= look.narrow.columns ? Math.min(look.size, look.narrow.size) : look.size
  const least = Math.min(look.leastSize ?? 9, first)
  for (let size = first; ; size = Math.max(least, size - 1)) {
    const ordinary = ordinaryWord * size * 20 + padding
    const caps = table.columns.map((column) => {
      const most = hint(column, writing)?.most
      const share = columns === 1 ? 1 : columns === 2 ? 0.6 : 0.4
      return Math.min(room.width, most === undefined ? room.width * share : Math.max(most, ordinary))
    })
    const asked = demand.minimaAt(size, caps, padding)
    const level = waterLevel(asked, room.width)
    if (level < ordinary && size > least) continue
    return { size, minima: asked.map((width) => Math.min(width, level)), tooWide: level < ordinary }
  }
}

/** Least and most width of a column that the profile asks for, in twips; `values` stands for every `values.2025`. */
export function hint({ key }: TableColumn, writing: Writing): { least: number; most: number } | undefined {
  const { widths } = writing.profile.table
  const known = [key, key.split('.')[0] ?? key].find((name) => Object.hasOwn(widths, name))
  const asked = known === undefined ? undefined : widths[known]
  return asked && { least: twips(asked.least), most: twips(asked.most) }
}

/** To what the widest are cut so that all fit: infinite when they fit as they are. */
function waterLevel(widths: readonly number[], total: number): number {
  let left = total
  const rising = widths.toSorted((a, b) => a - b)
  for (const [index, width] of rising.entries()) {
    const share = left / (rising.length - index)
    if (width > share) return share
    left -= width
  }
  return Infinity
}
