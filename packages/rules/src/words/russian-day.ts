import { formatDate } from '@dorozhnik/russian'

/** A day in a Russian sentence: `05.06.2016`. */
export function russianDay(day: string): string {
  return formatDate(day, 'digital')
}
