import {
  type Column,
  type Plan,
  type PlanHeader,
  type Regulation,
  type RegulationHeader,
  standardColumns,
} from '@dorozhnik/model'
import { giveIndicators } from '../data/give-indicators.js'
import type { HeaderIndicators } from '../data/header-indicators.js'
import type { WorkspaceFiles } from '../include/inclusion.js'
import type { Reading } from '../reading.js'
import { readOutline } from './outline.js'
import { partsOf } from './parts.js'
import { type PlanReading, planReadingOf } from './plan-reading.js'

/** Reads the body of a plan or a regulation whose head has the right shape. */
export function readPlan<Header extends PlanHeader | RegulationHeader>(
  reading: Reading,
  header: Header,
  body: number,
  files: WorkspaceFiles,
  indicators: HeaderIndicators | undefined,
): Header extends PlanHeader ? Plan : Regulation {
  const total = { files: 0, length: 0 }
  const planReading = planReadingOf(reading, header, { files, within: [reading.source.name], total })
  const parts = partsOf(planReading, readOutline(planReading, body))
  const { places, source } = reading
  const plan = { ...header, parts } as Plan | Regulation
  const at = places.at(header)
  places.set(plan, source, ...(at !== undefined && 'file' in at ? ([at.start, at.end] as const) : ([0, 0] as const)))
  places.copyKeys(header, plan)
  inferColumns(planReading, plan)
  if (indicators !== undefined) giveIndicators(planReading, plan, indicators)
  return plan as Header extends PlanHeader ? Plan : Regulation
}

/**
 * A plan whose first activities stand in a table, and whose head does not name its columns, has the
 * columns of that table: who pastes a table expects to get it back.
 */
function inferColumns(reading: PlanReading, plan: Plan | Regulation): void {
  if (plan.columns !== undefined || reading.state.first?.form !== 'table') return
  const { headings, file } = reading.state.first
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
  reading.places.setKey(plan, 'columns', first.range[0], last.range[1], file.name)
  reading.places.set(columns, file, first.range[0], last.range[1])
  for (const [index, { range }] of headings.entries()) reading.places.setKey(columns, index, ...range)
}
