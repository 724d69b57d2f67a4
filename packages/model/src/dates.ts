import type { IsoDate } from './order.js'
import type { Period } from './plan.js'

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True for a real calendar day written `2025-08-26`; 31 February is none. */
export function isIsoDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return day >= 1 && day <= (monthLengths[month - 1] ?? 0) + leap
}

/**
 * First and last day of a period, or `undefined` when it does not consist of two real calendar days.
 * The order of the days is not checked here: that is a rule of its own.
 */
export function parsePeriod(period: Period): { start: IsoDate; end: IsoDate } | undefined {
  const [start, end, more] = period.split('/')
  if (start === undefined || end === undefined || more !== undefined) return undefined
  return isIsoDate(start) && isIsoDate(end) ? { start, end } : undefined
}
