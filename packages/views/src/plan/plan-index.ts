import type { Activity, Id, PartedDocument, PlanRecord, Section } from '@dorozhnik/model'
import { numberPlan, recordsOf, walkPlan } from '@dorozhnik/model'

/** A plan with its numbers and records worked out once. */
export interface PlanIndex {
  plan: PartedDocument
  numbers: ReadonlyMap<Section | Activity, string>
  records: ReadonlyMap<Id, PlanRecord>
  /** The innermost section around an activity or a section. */
  sectionOf: ReadonlyMap<Section | Activity, Section>
}

/** Works out what references and numbers of a plan need. */
export function indexPlan(plan: PartedDocument): PlanIndex {
  const sectionOf = new Map<Section | Activity, Section>()
  for (const { node, parents } of walkPlan(plan)) {
    const parent = parents.at(-1)
    if (node.type !== 'prose' && parent !== undefined) sectionOf.set(node, parent)
  }
  return { plan, numbers: numberPlan(plan), records: recordsOf(plan), sectionOf }
}
