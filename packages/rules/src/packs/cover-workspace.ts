import type { Places } from '@dorozhnik/diagnostics'
import type { Coverage, Workspace } from '@dorozhnik/model'
import { makeContext } from '../context/make-context.js'
import { coverageOf } from './coverage.js'
import type { NormPack } from './norm-pack.js'

/** What may be said about a look at norms. */
export interface CoverOptions {
  /** Ids of the packs; those that the workspace has chosen when absent. */
  norms?: readonly string[]
  /** Names of documents; all plans when absent. */
  documents?: readonly string[]
  /** Packs of an organisation's own. */
  packs?: readonly NormPack[]
}

/** Which components of the norms the plans of a workspace serve: one matrix for each plan and pack, in their order. */
export function coverWorkspace(workspace: Workspace, places: Places, options: CoverOptions = {}): Coverage[] {
  const context = makeContext(workspace, places, options.packs === undefined ? {} : { packs: options.packs })
  const norms = options.norms ?? workspace.registry.norms ?? []
  const plans = context.plans.filter(
    ({ name, plan, activities }) =>
      plan.document === 'plan' && activities.length > 0 && options.documents?.includes(name) !== false,
  )
  return plans.flatMap((plan) =>
    context.packs.filter(({ id }) => norms.includes(id)).map((pack) => coverageOf(plan, pack)),
  )
}
