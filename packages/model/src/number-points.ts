import type { ContentBlock, List, ListItem } from './content.js'
import type { Part } from './parts.js'
import type { Regulation } from './regulation.js'

/** Printed numbers of the parts and points of a regulation, without a closing full stop. */
export type PointNumbers = Map<Part | ListItem, string>

/**
 * The printed numbers of a regulation: its parts with a heading `1`, `2` …, the items of numbered lists in them
 * `1.1`, the items of numbered lists in those `1.1.1`. Lists go on where the list before them in the same part or
 * point ended. Lists with dashes or with `1)`, quotations and tables hold no points, nor does a part without a
 * number or an appendix.
 */
export function numberPoints(regulation: Pick<Regulation, 'parts'>): PointNumbers {
  const numbers: PointNumbers = new Map()
  let count = 0
  for (const part of regulation.parts) {
    if (part.title === undefined || part.unnumbered === true || part.appendix === true) continue
    const number = String(++count)
    numbers.set(part, number)
    numberItems(textOf(part), `${number}.`, numbers)
  }
  return numbers
}

/** The text of a part that stands in its own lines: of a part that is a table, what stands around the rows. */
function textOf(part: Part): ContentBlock[] {
  if ('content' in part) return part.content
  return part.children.flatMap((child) => (child.type === 'prose' ? child.content : []))
}

function numberItems(blocks: readonly ContentBlock[], prefix: string, numbers: PointNumbers): void {
  const lists = blocks.filter((block): block is List => block.type === 'list' && holdsPoints(block))
  for (const [index, item] of lists.flatMap(({ items }) => items).entries()) {
    const number = `${prefix}${index + 1}`
    numbers.set(item, number)
    numberItems(item.children, `${number}.`, numbers)
  }
}

/** True for a list whose items may be points: `1)` enumerates, whatever stands around it. */
export function holdsPoints({ ordered, delimiter }: List): boolean {
  return ordered && delimiter === undefined
}
