import type { Indicator, IndicatorItem } from './indicator.js'
import type { IndicatorPeriod, IndicatorsPart } from './parts.js'
import { walkIndicators } from './walk.js'

/**
 * The periods of planned values in the order of printing: those that the part names, then those that only its
 * indicators name; years stand in their order.
 */
export function indicatorPeriodsOf(part: Pick<IndicatorsPart, 'periods' | 'children'>): IndicatorPeriod[] {
  const named = part.periods ?? []
  const known = new Set(named.map(({ key }) => key))
  const met = [...keysOf(indicatorsIn(part))].filter((key) => !known.has(key))
  const ordered = met.every(startsWithYear) ? met.toSorted() : met
  return [...named, ...ordered.map((key) => ({ key, label: periodLabel(key) }))]
}

/** The heading of a period: `2025` is «2025 год», `2025/2026` «2025/2026 учебный год», anything else says it itself. */
export function periodLabel(key: string): string {
  if (/^\d{4}$/.test(key)) return `${key} год`
  return /^\d{4}\/\d{2}(?:\d{2})?$/.test(key) ? `${key} учебный год` : key
}

function keysOf(indicators: Iterable<Indicator>): Set<string> {
  const keys = new Set<string>()
  const add = ({ values }: Indicator | IndicatorItem): void => {
    for (const key of Object.keys(values ?? {})) keys.add(key)
  }
  for (const indicator of indicators) {
    add(indicator)
    for (const item of indicator.items ?? []) add(item)
  }
  return keys
}

function* indicatorsIn({ children }: Pick<IndicatorsPart, 'children'>): Generator<Indicator> {
  for (const { node } of walkIndicators(children)) if (node.type === 'indicator') yield node
}

function startsWithYear(key: string): boolean {
  return /^\d{4}(?!\d)/.test(key)
}
