import { columnLabels, type Numbering, type PlanHeader } from '@dorozhnik/model'
import type { Reading } from '../reading.js'
import type { TableHeading } from './activity-table.js'

/** What the steps of reading a plan share. */
export interface PlanReading extends Reading {
  header: PlanHeader
  numbering: Numbering
  /** From a normalised label to the key of its column. */
  labels: ReadonlyMap<string, string>
  /** True after the first heading. */
  begun?: boolean
  /** The form of the first activities of the plan, and the headings when it is a table. */
  first?: { form: 'list' } | { form: 'table'; headings: TableHeading[] }
}

/** For a plan with this front matter. */
export function planReadingOf(reading: Reading, header: PlanHeader): PlanReading {
  return { ...reading, header, numbering: header.numbering ?? 'hierarchical', labels: columnLabels(header) }
}
