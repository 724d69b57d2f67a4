import {
  type Id,
  type Indicator,
  type IndicatorRow,
  type IndicatorsPart,
  type Plan,
  type Regulation,
  walkIndicators,
} from '@dorozhnik/model'
import type { Reading } from '../reading.js'
import { type HeaderIndicators, indicatorOf } from './header-indicators.js'

/**
 * Puts the indicators of a data file into a document: groups and records without names are the rows of its
 * first table of indicators that has none; otherwise the records go to the head, by name.
 */
export function giveIndicators(reading: Reading, plan: Plan | Regulation, { children, range }: HeaderIndicators): void {
  if (children.length === 0) return
  const rows = Array.from(walkIndicators(children)).flatMap(({ node }) => (node.type === 'indicator' ? [node] : []))
  const isRegister = children.every((child) => child.type === 'indicator' && child.id !== undefined)
  const part = isRegister ? undefined : emptyTable(plan)
  if (part !== undefined) {
    part.children.unshift(...children)
    return
  }
  const indicators: Record<Id, Indicator> = {}
  const { places } = reading
  for (const [index, row] of rows.entries()) addIndicator(reading, indicators, row, index)
  places.set(indicators, reading.source, ...range)
  for (const row of rows) {
    const at = places.at(row)
    if (row.id !== undefined && at !== undefined && 'file' in at)
      places.setKey(indicators, row.id, at.start, at.end, at.file)
  }
  plan.indicators = indicators
  places.setKey(plan, 'indicators', ...range)
}

/** The first part of indicators without a row. */
function emptyTable(plan: Plan | Regulation): IndicatorsPart | undefined {
  return plan.parts.find(
    (part): part is IndicatorsPart =>
      (part.kind === 'indicators' || part.kind === 'methodology') &&
      part.children.every(({ type }) => type === 'prose'),
  )
}

function addIndicator(reading: Reading, indicators: Record<Id, Indicator>, row: IndicatorRow, index: number): void {
  const { places } = reading
  const indicator = indicatorOf(row)
  const at = places.at(row)
  if (at !== undefined && 'file' in at) places.set(indicator, { ...reading.source, name: at.file }, at.start, at.end)
  places.copyKeys(row, indicator)
  indicators[row.id ?? `показатель-${index + 1}`] = indicator
}
