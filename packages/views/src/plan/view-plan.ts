import type { Block, PageSection } from '@dorozhnik/blocks'
import type { Part, PartedDocument } from '@dorozhnik/model'
import type { Scope } from '../scope.js'
import { originOf, planScope } from '../scope.js'
import { documentStamps } from '../stamps/document-stamps.js'
import { orientationOf } from './orientation.js'
import { partBlocks } from './part-blocks.js'
import { ownAppendixMark, pageGroups } from './own-appendices.js'
import { type PagePiece, pagesOf } from './plan-pages.js'
import { reportUnprintedColumns } from './report-unprinted-columns.js'

/** A plan or a regulation on pages of its own. */
export function viewPlan(scope: Scope, name: string, plan: PartedDocument): PageSection[] {
  return planPages(scope, name, plan, 'document', documentStamps(scope, plan))
}

/**
 * What heads a plan, its title and its parts in the author's order, on pages that turn where a part asks for it. A part
 * that is an appendix begins a page under its mark, and its heading is the title of what stands there.
 */
export function planPages(
  scope: Scope,
  name: string,
  plan: PartedDocument,
  role: PageSection['role'],
  head: readonly Block[],
): PageSection[] {
  const inner = planScope(scope, name, plan)
  reportUnprintedColumns(inner, plan)
  const origin = originOf(scope, plan, 'title')
  const title: Block = {
    type: 'documentTitle',
    children: [{ type: 'text', value: plan.title, ...origin }],
    ...origin,
  }
  const [own = [], ...appendices] = pageGroups(plan.parts)
  const pieces = (parts: readonly Part[]): PagePiece[] =>
    parts.map((part) => {
      const blocks = partBlocks(inner, plan, part)
      return { blocks, orientation: orientationOf(part, blocks) }
    })
  return [
    ...pagesOf(withTitle([...head, title], pieces(own)), { type: 'pageSection', role, ...originOf(scope, plan) }),
    ...appendices.flatMap((parts) => {
      const [first] = parts
      if (first === undefined) return []
      const above = [ownAppendixMark(inner, plan, first)]
      return pagesOf(withTitle(above, pieces(parts)), {
        type: 'pageSection',
        role: 'appendix',
        ...originOf(scope, first),
      })
    }),
  ]
}

/** What stands above the first part goes with it. */
function withTitle<Piece extends { blocks: Block[] }>(
  head: Block[],
  [first, ...rest]: Piece[],
): (Piece | { blocks: Block[]; orientation: undefined })[] {
  return first === undefined
    ? [{ blocks: head, orientation: undefined }]
    : [{ ...first, blocks: [...head, ...first.blocks] }, ...rest]
}
