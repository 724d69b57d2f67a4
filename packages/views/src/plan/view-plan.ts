import type { Block, PageSection } from '@dorozhnik/blocks'
import type { Part, PartedDocument } from '@dorozhnik/model'
import { viewBlocks } from '../content/blocks.js'
import { inlineContent } from '../content/inlines.js'
import type { Scope } from '../scope.js'
import { originOf, planScope } from '../scope.js'
import { documentStamps } from '../stamps/document-stamps.js'
import { activitiesTable } from './activities-table.js'
import { orientationOf } from './orientation.js'
import { reportUnprintedColumns } from './report-unprinted-columns.js'

/** A plan on pages of its own. */
export function viewPlan(scope: Scope, name: string, plan: PartedDocument): PageSection {
  return {
    type: 'pageSection',
    role: 'document',
    orientation: orientationOf(plan),
    children: [...documentStamps(scope, plan), ...planBlocks(scope, name, plan)],
    ...originOf(scope, plan),
  }
}

/** The title of a plan and its parts in the author's order. */
export function planBlocks(scope: Scope, name: string, plan: PartedDocument): Block[] {
  const inner = planScope(scope, name, plan)
  reportUnprintedColumns(inner, plan)
  const origin = originOf(scope, plan, 'title')
  return [
    { type: 'documentTitle', children: [{ type: 'text', value: plan.title, ...origin }], ...origin },
    ...plan.parts.flatMap((part) => partBlocks(inner, plan, part)),
  ]
}

function partBlocks(scope: Scope, plan: PartedDocument, part: Part): Block[] {
  const title = inlineContent(scope, part.title, part, 'title')
  const heading: Block[] =
    title.length === 0 ? [] : [{ type: 'heading', level: 1, children: title, ...originOf(scope, part, 'title') }]
  if (part.kind === 'activities') return [...heading, ...activitiesTable(scope, plan, part)]
  return 'children' in part ? heading : [...heading, ...viewBlocks(scope, part.content, 1)]
}
