import type { PageSection } from '@dorozhnik/blocks'
import type { ContentBlock, PartedDocument } from '@dorozhnik/model'
import { columnsOf, walkPlan } from '@dorozhnik/model'

/** A table of activities of so many columns is set across the paper. */
const wideActivities = 4
/** The same for a table inside prose, whose cells are mostly short. */
const wideTable = 6

/**
 * The orientation of a whole plan. Prose and table share it, because the pages of a page section are
 * numbered on their own: a plan cut in two would begin with page 1 twice.
 */
export function orientationOf(plan: PartedDocument): PageSection['orientation'] {
  const wide = plan.parts.some((part) =>
    'children' in part ? part.kind !== 'stages' && columnsOf(plan).length >= wideActivities : part.content.some(isWide),
  )
  return wide || [...walkPlan(plan)].some(({ node }) => node.type === 'prose' && node.content.some(isWide))
    ? 'landscape'
    : 'portrait'
}

function isWide(block: ContentBlock): boolean {
  switch (block.type) {
    case 'table':
      return block.rows.some((row) => row.cells.length >= wideTable)
    case 'list':
      return block.items.some((item) => item.children.some(isWide))
    case 'quote':
      return block.children.some(isWide)
    default:
      return false
  }
}
