import type { TermReading } from '../term/term-reading.js'

/** First and last day of a plan. */
export interface Period {
  start: string
  end: string
}

/** Both ends of an interval, or the only day of it. */
function day(start: string | null, end: string | null): string {
  return start === end ? (end ?? '') : `${start ?? ''}/${end ?? ''}`
}

/** One line that tells a whole reading: kind, dates or intervals, rhythm, condition, assumptions. */
export function meaning(reading: TermReading): string {
  const { kind, start, end, intervals, recurrence, count, bound, weekdays, condition, assumed } = reading
  const dates =
    start === null && end === null ? [] : (intervals ?? [{ start, end }]).map((one) => day(one.start, one.end))
  const rhythm = recurrence && recurrence + (count === undefined ? '' : `×${count}`)
  const words = [kind, ...dates, rhythm, bound, weekdays && `on ${weekdays.join()}`, condition && `(${condition})`]
  return [...words, ...assumed.map(({ code }) => `~${code}`)].filter(Boolean).join(' ')
}
