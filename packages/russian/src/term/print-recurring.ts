import { daysInMonth, parseIso, weekday } from '../calendar-date.js'
import { countedNoun } from '../counted-noun.js'
import { formatPeriod } from '../format-period.js'
import { monthGenitive, monthNominative } from '../months.js'
import type { TermInterval, TermStatement } from './term-reading.js'

type Form = 'word' | 'digital'

/** Ways to write a rhythm, the shortest first: «ежегодно, май», then with the time in which it lies. */
export function printRecurring(statement: TermStatement, form: Form): string[] {
  const rhythm = rhythmOf(statement)
  if (rhythm === undefined) return []
  const { start, end, intervals } = statement
  if (start === null || end === null) return []
  if (!intervals) return [rhythm, `${rhythm}, ${formatPeriod({ start, end }, form)}`, ...sinceYear(rhythm, start)]
  const anchored = anchorsOf(statement, intervals).map((anchor) => join(rhythm, anchor))
  return anchored.flatMap((writing) => [
    writing,
    ...sinceYear(writing, start),
    `${writing}, ${formatPeriod({ start: monthStart(start), end: monthEnd(end) }, form)}`,
  ])
}

function join(rhythm: string, anchor: string): string {
  if (anchor.endsWith('каждого месяца')) return rhythm === 'ежемесячно' ? anchor : `${rhythm}, ${anchor}`
  return /^(?:до|с|\d+ числ)/u.test(anchor) ? `${rhythm} ${anchor}` : `${rhythm}, ${anchor}`
}

function sinceYear(writing: string, start: string): string[] {
  return [`${writing}, с ${start.slice(0, 4)} года`]
}

const everyWord: Record<string, string> = {
  weekly: 'еженедельно',
  monthly: 'ежемесячно',
  quarterly: 'ежеквартально',
  yearly: 'ежегодно',
}
const unitWord: Record<string, string> = {
  weekly: 'неделю',
  monthly: 'месяц',
  quarterly: 'квартал',
  yearly: 'год',
  'n-per-year': 'год',
}
const weekdayDative = ['', 'понедельникам', 'вторникам', 'средам', 'четвергам', 'пятницам', 'субботам', 'воскресеньям']

function rhythmOf({ recurrence, count, bound, weekdays }: TermStatement): string | undefined {
  if (recurrence === undefined) return undefined
  const days = weekdays?.map((day) => weekdayDative[day] ?? '') ?? []
  const last = days.at(-1)
  const onDays = last && `по ${[days.slice(0, -1).join(', '), last].filter(Boolean).join(' и ')}`
  if (count === undefined) return onDays ?? everyWord[recurrence]
  const times = timesOf(count, unitWord[recurrence] ?? 'год', bound)
  return times && (onDays ? `${times}, ${onDays}` : times)
}

function timesOf(count: number, unit: string, bound: TermStatement['bound']): string | undefined {
  const prefix = bound === 'at-least' ? 'не менее ' : bound === 'at-most' ? 'не более ' : ''
  if (count < 1) {
    const years = Math.round(1 / count)
    if (Math.abs(1 / years - count) > 1e-9) return undefined
    return `${prefix}1 ${bound ? 'раза' : 'раз'} в ${years} ${countedNoun(years, 'год', 'года', 'лет')}`
  }
  if (!Number.isInteger(count)) return undefined
  const noun = bound
    ? count % 10 === 1 && count % 100 !== 11
      ? 'раза'
      : 'раз'
    : countedNoun(count, 'раз', 'раза', 'раз')
  return `${prefix}${count} ${noun} в ${unit}`
}

/** What the occurrences have in common, in words; several guesses, of which the reader takes the one that is right. */
function anchorsOf({ recurrence }: TermStatement, intervals: readonly TermInterval[]): string[] {
  const first = intervals[0]
  if (!first) return []
  if (recurrence === 'monthly') return [...dayOfMonth(intervals), ...partOfMonth(first)]
  if (recurrence === 'quarterly') return [...dayOfQuarter(first), ...yearly(intervals)]
  return yearly(intervals)
}

function list(days: readonly number[]): string {
  return [days.slice(0, -1).join(', '), String(days.at(-1))].filter(Boolean).join(' и ')
}

/** «до 5 числа», «15 числа», «с 1 по 5 число», «5 и 20 числа». */
function dayOfMonth(intervals: readonly TermInterval[]): string[] {
  const days = (pick: (one: TermInterval) => string): number[] =>
    [...new Set(intervals.map((one) => Number(pick(one).slice(8))))].toSorted((a, b) => a - b)
  const ends = days(({ end }) => end)
  const end = Math.max(...ends)
  if (intervals.every(({ start }) => start === null)) return [`до ${end} числа`]
  const starts = days(({ start, end: last }) => start ?? last)
  if (intervals.every((one) => one.start === one.end)) {
    return ends.length > 12 ? [] : [`${list([end])} числа`, `${list(ends)} числа`]
  }
  return starts.map((start) => `с ${start} по ${end} число`)
}

const ordinal: readonly [number, string, string, string][] = [
  [1, 'первый', 'первая', 'первое'],
  [2, 'второй', 'вторая', 'второе'],
  [3, 'третий', 'третья', 'третье'],
  [4, 'четвёртый', 'четвёртая', 'четвёртое'],
  [5, 'пятый', 'пятая', 'пятое'],
  [-1, 'последний', 'последняя', 'последнее'],
]
const weekdayName: readonly [string, 1 | 2 | 3][] = [
  ['', 1],
  ['понедельник', 1],
  ['вторник', 1],
  ['среда', 2],
  ['четверг', 1],
  ['пятница', 2],
  ['суббота', 2],
  ['воскресенье', 3],
]

/** «третья неделя каждого месяца», «последняя пятница каждого месяца». */
function partOfMonth({ start, end }: TermInterval): string[] {
  const day = parseIso(end)
  if (!day || start === null) return []
  const [name, gender] = weekdayName[weekday(day)] ?? ['', 1]
  return ordinal.flatMap((forms) =>
    start === end
      ? [`${forms[gender]} ${name} каждого месяца`, 'последний день каждого месяца']
      : [
          `${forms[2]} неделя каждого месяца`,
          `${forms[2]} декада каждого месяца`,
          `${forms[2]} половина каждого месяца`,
        ],
  )
}

/** «до 25 числа последнего месяца квартала». */
function dayOfQuarter({ start, end }: TermInterval): string[] {
  const date = parseIso(end)
  if (!date || start !== null) return []
  const place = ['последнего', 'первого', 'второго'][date.month % 3] ?? ''
  return [`до ${date.day} числа ${place} месяца квартала`]
}

/** «май», «октябрь, апрель», «до 15 мая», «1–15 сентября», each once. */
function yearly(intervals: readonly TermInterval[]): string[] {
  const writings = [...new Set(intervals.flatMap((one) => withoutYear(one) ?? []))]
  return writings.length === 0 || writings.length > 12 ? [] : [writings.join(', ')]
}

function withoutYear({ start, end }: TermInterval): string | undefined {
  const to = parseIso(end)
  if (!to) return undefined
  const last = `${to.day} ${monthGenitive(to.month)}`
  if (start === null) return `до ${last}`
  const from = parseIso(start)
  if (!from || to.year - from.year > 1) return undefined
  if (start === end) return last
  if (from.day === 1 && to.day === daysInMonth(to.year, to.month)) {
    const first = monthNominative(from.month)
    return from.month === to.month ? first : `${first} – ${monthNominative(to.month)}`
  }
  if (from.month === to.month) return `${from.day}–${last}`
  return `с ${from.day} ${monthGenitive(from.month)} по ${last}`
}

function monthStart(iso: string): string {
  return `${iso.slice(0, 8)}01`
}

function monthEnd(iso: string): string {
  const date = parseIso(iso)
  return date ? `${iso.slice(0, 8)}${daysInMonth(date.year, date.month)}` : iso
}
