import { kindsWithRows } from '../parts/builder-for.js'
import type { Outline } from './outline.js'
import type { OutlineHeading } from './outline-heading.js'

/**
 * True for a heading inside a part that is an appendix, or whose kind, given by the author, the part around it cannot
 * hold: it begins a part of its own. Only activities find a place under a deeper heading, and only among their like.
 */
export function beginsPart({ attributes: { kind, appendix } }: OutlineHeading, parent: Outline): boolean {
  if (appendix === true) return true
  if (kind === undefined) return false
  if (parent.builder !== undefined || kindsWithRows.has(kind)) return true
  return kind === 'activities' && parent.kind !== undefined && parent.kind !== 'activities'
}
