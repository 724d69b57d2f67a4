import type { Block, PageSection } from '@dorozhnik/blocks'
import type { Part, Plan } from '@dorozhnik/model'
import { viewBlocks } from '../content/blocks.js'
import { inlineContent } from '../content/inlines.js'
import type { Scope } from '../scope.js'
import { originOf, planScope } from '../scope.js'
import { activitiesTable } from './activities-table.js'
import { orientationOf } from './orientation.js'
import { reportUnprintedColumns } from './report-unprinted-columns.js'

/** A plan on pages of its own. */
export function viewPlan(scope: Scope, name: string, plan: Plan): PageSection {
  return {
    type: 'pageSection',
    role: 'document',
    orientation: orientationOf(plan),
    children: planBlocks(scope, name, plan),
    ...originOf(scope, plan),
  }
}

/** The title of a plan and its parts in the author's order. */
export function planBlocks(scope: Scope, name: string, plan: Plan): Block[] {
  const inner = planScope(scope, name, plan)
  reportUnprintedColumns(inner, plan)
  const origin = originOf(scope, plan, 'title')
  return [
    { type: 'documentTitle', children: [{ type: 'text', value: plan.title, ...origin }], ...origin },
    ...plan.parts.flatMap((part) => partBlocks(inner, plan, part)),
  ]
}

function partBlocks(scope: Scope, plan: Plan, part: Part): Block[] {
  const title = inlineContent(scope, part.title, part, 'title')
  const heading: Block[] =
    title.length === 0 ? [] : [{ type: 'heading', level: 1, children: title, ...originOf(scope, part, 'title') }]
  return part.kind === 'activities'
    ? [...heading, ...activitiesTable(scope, plan, part)]
    : [...heading, ...viewBlocks(scope, part.content, 1)]
}
