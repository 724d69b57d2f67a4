import { type Column, type Plan, type PlanHeader, standardColumns } from '@dorozhnik/model'
import type { Reading } from '../reading.js'
import { readOutline } from './outline.js'
import { partsOf } from './parts.js'
import { type PlanReading, planReadingOf } from './plan-reading.js'

/** Reads the body of a plan whose head has the right shape. */
export function readPlan(reading: Reading, header: PlanHeader, body: number): Plan {
  const planReading = planReadingOf(reading, header)
  const parts = partsOf(planReading, readOutline(planReading, body))
  const { places, source } = reading
  const plan: Plan = { ...header, parts }
  const at = places.at(header)
  places.set(plan, source, ...(at !== undefined && 'file' in at ? ([at.start, at.end] as const) : ([0, 0] as const)))
  places.copyKeys(header, plan)
  inferColumns(planReading, plan)
  return plan
}

/**
 * A plan whose first activities stand in a table, and whose head does not name its columns, has the
 * columns of that table: who pastes a table expects to get it back.
 */
function inferColumns(reading: PlanReading, plan: Plan): void {
  if (plan.columns !== undefined || reading.first?.form !== 'table') return
  const { headings } = reading.first
  const columns: (string | Column)[] = headings.map(({ key, label }) => {
    const standard = standardColumns.find((column) => column.key === key)
    return standard === undefined || label === ''
      ? key === ''
        ? label
        : key
      : label === standard.label
        ? key
        : { key, label }
  })
  plan.columns = columns
  const [first, last] = [headings[0], headings.at(-1)]
  if (first === undefined || last === undefined) return
  reading.places.setKey(plan, 'columns', first.range[0], last.range[1])
  reading.places.set(columns, reading.source, first.range[0], last.range[1])
  for (const [index, { range }] of headings.entries()) reading.places.setKey(columns, index, ...range)
}
