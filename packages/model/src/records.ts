import type { Id } from './content.js'
import type { Activity, Indicator, Part, Plan, Section } from './plan.js'
import { walkPlan } from './walk.js'

/** What `[[id]]` can point at inside a plan. */
export type PlanRecord =
  | { kind: 'part'; node: Part }
  | { kind: 'section'; node: Section }
  | { kind: 'activity'; node: Activity }
  | { kind: 'indicator'; node: Indicator }

/** Every record of a plan that has an id, in the author's order: parts, sections and activities, then indicators. */
export function* namedRecords(plan: Plan): Generator<[Id, PlanRecord]> {
  for (const node of plan.parts) if (node.id !== undefined) yield [node.id, { kind: 'part', node }]
  for (const { node } of walkPlan(plan)) {
    if (node.type === 'section' && node.id !== undefined) yield [node.id, { kind: 'section', node }]
    if (node.type === 'activity' && node.id !== undefined) yield [node.id, { kind: 'activity', node }]
  }
  for (const [id, node] of Object.entries(plan.indicators ?? {})) yield [id, { kind: 'indicator', node }]
}

/** The records of a plan by id. Of two with one id the first wins. */
export function recordsOf(plan: Plan): Map<Id, PlanRecord> {
  const records = new Map<Id, PlanRecord>()
  for (const [id, record] of namedRecords(plan)) if (!records.has(id)) records.set(id, record)
  return records
}
