import { parseIso } from './calendar-date.js'
import { monthGenitive } from './months.js'

const nbsp = '\u00a0'

/** The two forms that office rules allow: «26 августа 2025 г.» and «26.08.2025». */
export type DateForm = 'word' | 'digital'

/**
 * Writes an ISO date in words (no leading zero, no-break spaces, «г.») or in figures (zero-padded, without «г.»).
 * A text that is not an ISO date comes back unchanged, so that a blank stays a blank.
 */
export function formatDate(iso: string, form: DateForm): string {
  const date = parseIso(iso)
  if (!date) return iso
  if (form === 'word') return `${date.day}${nbsp}${monthGenitive(date.month)}${nbsp}${date.year}${nbsp}г.`
  return `${String(date.day).padStart(2, '0')}.${String(date.month).padStart(2, '0')}.${String(date.year).padStart(4, '0')}`
}
