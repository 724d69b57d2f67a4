/** A day of the Gregorian calendar: no clock, no time zone. `month` and `day` count from 1. */
export interface CalendarDate {
  year: number
  month: number
  day: number
}

/** Days in a month; February follows the Gregorian leap years. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** True for a day that the calendar has, in the years 1–9999. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Reads `2025-08-26`; `undefined` for anything that is not a day of the calendar in this form. */
export function parseIso(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isCalendarDate(date) ? date : undefined
}

/** Writes `2025-08-26`. */
export function toIso({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The number of a day, counted from 1 March of the year 0: differences of two numbers are days. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const shifted = month <= 2 ? year - 1 : year
  const sinceMarch = (month + 9) % 12
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * sinceMarch + 2) / 5) +
    day -
    1
  )
}

/** The day with this number; the inverse of {@link dayNumber}. */
export function dateOfDayNumber(number: number): CalendarDate {
  const era = Math.floor(number / 146097)
  const dayOfEra = number - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const sinceMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * sinceMarch + 2) / 5) + 1,
  }
}

/** The day that comes `days` later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days)
}

/** Day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(date: CalendarDate): number {
  return ((dayNumber(date) + 2) % 7) + 1
}

/** Negative when `a` is earlier than `b`, 0 when they are the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}
