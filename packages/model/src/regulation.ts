import type { Part } from './parts.js'
import type { Period, Plan, PlanHeader } from './plan.js'

/** What the front matter of a regulation holds. */
export interface RegulationHeader extends Omit<PlanHeader, 'document' | 'period'> {
  document: 'regulation'
  /** First and last day, when the regulation has activities whose terms are read against it. */
  period?: Period
}

/**
 * A regulation («положение», «порядок»): its parts are sections numbered from 1, the items of numbered lists
 * in them are points (`1.1.`, `1.1.1.`). Parts of a known kind (indicators, methodology, activities …) are the
 * same as in a plan.
 */
export interface Regulation extends RegulationHeader {
  parts: Part[]
}

/** A document that is made of parts. */
export type PartedDocument = Plan | Regulation
