import type { PlanContext, WorkspaceContext } from '../context/context.js'
import type { NormPack } from './norm-pack.js'

/** True when the workspace has chosen the pack. */
export function isChosen({ registry }: WorkspaceContext, id: string): boolean {
  return registry.norms?.includes(id) === true
}

/** A plan that a norm speaks of: the pack is chosen, and the document has activities to check. */
export function concerns(plan: PlanContext, id: string): boolean {
  return isChosen(plan.workspace, id) && plan.plan.document === 'plan' && plan.activities.length > 0
}

/** The component of a pack. */
export function componentOf(pack: Pick<NormPack, 'components'>, id: string): NormPack['components'][number] {
  const found = pack.components.find((component) => component.id === id)
  if (found === undefined) throw new Error(`the pack has no component “${id}”`)
  return found
}
