import type { Place } from '@dorozhnik/diagnostics'
import type { PartedDocument } from '@dorozhnik/model'
import { parsePeriod } from '@dorozhnik/model'
import { formatPeriod } from '@dorozhnik/russian'
import type { Scope } from '../scope.js'

/** The period of a plan in words or figures, `2025/26 учебный год`; `undefined` after a finding. */
export function periodText(scope: Scope, plan: PartedDocument, place: Place | undefined): string | undefined {
  const period = plan.period === undefined ? undefined : parsePeriod(plan.period)
  if (period !== undefined) return formatPeriod(period, scope.profile.words.date)
  scope.report('not-a-date', { value: plan.period ?? '' }, scope.places.at(plan, 'period') ?? place)
  return undefined
}
