import type { List, RootContent } from 'mdast'
import type { Piece } from './parse-body.js'

/**
 * Puts the pieces of a list that was cut between its items together again: the nodes of the second
 * piece move to the first. False when the second piece does not go on the list of the first.
 */
export function joinLists(text: string, before: Piece, after: Piece): boolean {
  const [last, first] = [before.nodes.at(-1), after.nodes[0]]
  if (last?.type !== 'list' || first?.type !== 'list') return false
  if (markOf(text, before, last) !== markOf(text, after, first)) return false
  for (const node of after.nodes) shift(node, after.base - before.base)
  for (const item of first.children) last.children.push(item)
  if (last.position !== undefined && first.position !== undefined) last.position.end = first.position.end
  before.nodes.push(...after.nodes.slice(1))
  return true
}

/** `.`, `)`, `-`, `+` or `*`: items with another mark make another list. */
function markOf(text: string, { base }: Piece, list: List): string | undefined {
  const start = base + (list.position?.start.offset ?? 0)
  return /^\d*(\D)/.exec(text.slice(start, start + 11))?.[1]
}

function shift(node: RootContent, by: number): void {
  const { position } = node
  if (position?.start.offset !== undefined) position.start.offset += by
  if (position?.end.offset !== undefined) position.end.offset += by
  if ('children' in node) for (const child of node.children) shift(child, by)
}
