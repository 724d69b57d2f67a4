import type { CalendarDate } from '../calendar-date.js'
import { compareDates, dayNumber, parseIso } from '../calendar-date.js'
import type { Span } from './atom-span.js'

/** The period of a plan as the resolution of terms needs it. */
export interface PlanPeriod extends Span {
  /** It begins about the first of September and ends about the summer: school half-years are meant. */
  school: boolean
  /** Not longer than a year and a month. */
  short: boolean
}

/** Reads the period; `undefined` when it is no period. Longer than a century it is cut. */
export function planPeriod(period: { start: string; end: string } | undefined): PlanPeriod | undefined {
  const start = typeof period?.start === 'string' ? parseIso(period.start) : undefined
  let end = typeof period?.end === 'string' ? parseIso(period.end) : undefined
  if (!start || !end || compareDates(start, end) > 0) return undefined
  if (end.year > start.year + 100)
    end = { ...end, year: start.year + 100, day: Math.min(end.day, 28) } satisfies CalendarDate
  const days = dayNumber(end) - dayNumber(start) + 1
  const startsInSchoolTime = start.month >= 7 && start.month <= 9
  return {
    start,
    end,
    school: startsInSchoolTime && end.month >= 5 && end.month <= 9 && days > 200,
    short: days <= 400,
  }
}
