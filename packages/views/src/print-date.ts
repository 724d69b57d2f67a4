import type { Place } from '@dorozhnik/diagnostics'
import { isIsoDate } from '@dorozhnik/model'
import { type DateForm, formatDate } from '@dorozhnik/russian'
import type { Scope } from './scope.js'

/** A day as the profile writes it, `26 августа 2025 г.` or `26.08.2025`; `undefined` after a finding. */
export function printDate(
  scope: Scope,
  day: string,
  place: Place | undefined,
  form: DateForm = scope.profile.words.date,
): string | undefined {
  if (isIsoDate(day)) return formatDate(day, form)
  scope.report('not-a-date', { value: day }, place)
  return undefined
}
