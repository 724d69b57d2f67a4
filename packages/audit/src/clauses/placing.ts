import { twips } from '../measures.js'
import type { Line } from '../requisites/lines.js'

/** A block at the right begins this far into the width of the text, unless a profile gives it more room. */
const rightPart = 0.4

/**
 * True for a line at the right edge: aligned so, indented so far, or in a cell, whose place is not told here.
 * `block` is the width that the profile gives to such a block, in millimetres.
 */
export function standsRight({ table, paragraph, section: { page } }: Line, block: number): boolean {
  if (table !== undefined || paragraph.framed) return true
  const { align, left = 0, firstLine = 0 } = paragraph.look
  const room = page.width - page.left - page.right
  return align === 'right' || left + firstLine >= Math.min(room * rightPart, room - twips(block + 1))
}
