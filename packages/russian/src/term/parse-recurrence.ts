import type { Cursor } from './cursor.js'
import { attempt, peek, takeKind, takeWords, wordAt } from './cursor.js'
import type { TermElement } from './term-element.js'
import type { CalendarUnit } from './term-words.js'
import { cardinals, recurrenceWords, units, weekdays } from './term-words.js'

/** One weekday or several: «пятница», «вторник и четверг». */
export function takeWeekdays(cursor: Cursor): number[] | undefined {
  const day = weekdays.get(wordAt(cursor))
  if (day === undefined) return undefined
  cursor.at += 1
  return [day, ...moreWeekdays(cursor)]
}

type RecurrenceElement = Extract<TermElement, { type: 'recurrence' | 'ongoing' | 'weekdays' }>

/** «ежегодно», «1 раз в квартал», «не реже двух раз в год», «каждый месяц», «по пятницам», «дважды в год». */
export function parseRecurrence(cursor: Cursor): RecurrenceElement | undefined {
  return attempt(
    cursor,
    () => recurrenceWord(cursor) ?? timesPerUnit(cursor) ?? everyUnit(cursor) ?? byUnits(cursor) ?? yearSuffix(cursor),
  )
}

function recurrenceWord(cursor: Cursor): RecurrenceElement | undefined {
  const found = recurrenceWords.get(wordAt(cursor))
  if (found === undefined) return undefined
  cursor.at += 1
  return found === 'daily' ? { type: 'ongoing' } : { type: 'recurrence', recurrence: found }
}

/** [не реже] [чем] N раз(а) в [K] год | квартал | …, and the other order: «в год 2 раза». */
function timesPerUnit(cursor: Cursor): RecurrenceElement | undefined {
  return (
    attempt(cursor, () => {
      const bound = takeBound(cursor)
      const times = takeTimes(cursor)
      if (!times || !(takeWords(cursor, /^(?:в|во|за|на)$/u) || takeKind(cursor, 'slash'))) return undefined
      if (takeWords(cursor, /^(?:течени[еи]|протяжении)$/u)) takeWords(cursor, /^(?:всего|каждого)$/u)
      const unit = takeUnit(cursor)
      return unit && perUnit(times, unit, bound)
    }) ??
    attempt(cursor, () => {
      if (!takeWords(cursor, 'в')) return undefined
      const unit = takeUnit(cursor)
      takeKind(cursor, 'dash')
      const bound = takeBound(cursor)
      const times = unit && takeTimes(cursor)
      return unit && times ? perUnit(times, unit, bound) : undefined
    })
  )
}

function takeBound(cursor: Cursor): 'at-least' | 'at-most' | undefined {
  const least =
    takeWords(cursor, 'не', /^(?:реже|менее|меньше)$/u) ||
    takeWords(cursor, 'как', 'минимум') ||
    takeWords(cursor, 'минимум')
  if (least) takeWords(cursor, 'чем')
  if (least) return 'at-least'
  const most = takeWords(cursor, 'не', /^(?:чаще|более|больше)$/u) || takeWords(cursor, 'до')
  if (most) takeWords(cursor, 'чем')
  return most ? 'at-most' : undefined
}

const timesWord =
  /^(?:раз|раза|разу|мероприяти[еяй]|заняти[еяй]|встреч[аиу]?|заседани[еяй]|урок(?:а|ов)?|час(?:а|ов)?|выпуск(?:а|ов)?)$/u

interface Times {
  count: number
  range: boolean
}

function takeTimes(cursor: Cursor): Times | undefined {
  if (takeWords(cursor, 'однажды')) return { count: 1, range: false }
  if (takeWords(cursor, /^(?:дважды|двукратно)$/u)) return { count: 2, range: false }
  if (takeWords(cursor, /^(?:трижды|трехкратно)$/u)) return { count: 3, range: false }
  if (takeWords(cursor, 'четырежды')) return { count: 4, range: false }
  if (takeWords(cursor, 'однократно')) return { count: 1, range: false }
  return attempt(cursor, () => {
    takeWords(cursor, 'по')
    const first = takeCardinal(cursor)
    // «1-2 раза», «2 – 3 раза»
    const range = first !== undefined && takeKind(cursor, 'dash') && takeCardinal(cursor) !== undefined
    // «1–го раза», «2-х раз» are numbers with an ending already; a unit in brackets is passed over: «2 (двух) раз».
    if (
      first !== undefined &&
      peek(cursor)?.kind === 'open' &&
      cardinals.has(wordAt(cursor, 1)) &&
      peek(cursor, 2)?.kind === 'close'
    ) {
      cursor.at += 3
    }
    if (takeWords(cursor, timesWord) || (first !== undefined && takeShortTimes(cursor)))
      return { count: first ?? 1, range }
    return undefined
  })
}

function takeCardinal(cursor: Cursor): number | undefined {
  const token = peek(cursor)
  const value = token?.kind === 'number' && (token.digits ?? 0) <= 3 ? token.value : cardinals.get(wordAt(cursor))
  if (value === undefined || value === 0) return undefined
  cursor.at += 1
  return value
}

/** «1 р. в год», «1р/мес». */
function takeShortTimes(cursor: Cursor): boolean {
  if (!takeWords(cursor, 'р')) return false
  takeKind(cursor, 'dot')
  return true
}

interface CountedUnit {
  unit: CalendarUnit
  every: number
}

function takeUnit(cursor: Cursor): CountedUnit | undefined {
  const every = takeCardinal(cursor) ?? 1
  takeWords(cursor, /^(?:учебн|календарн|отчетн|кажд|рабоч)(?:ый|ого|ом|ую|ой|ое|ых|ые|ая)$/u)
  const unit = units.get(wordAt(cursor))
  if (unit === undefined) return undefined
  const short = /^(?:г|кв|полугод|мес|нед)$/u.test(wordAt(cursor))
  cursor.at += 1
  if (short) takeKind(cursor, 'dot')
  return { unit, every }
}

const perYear: Record<CalendarUnit, number> = {
  day: 365,
  week: 52,
  decade: 36,
  month: 12,
  quarter: 4,
  'school-quarter': 4,
  trimester: 3,
  half: 2,
  year: 1,
}

function perUnit(
  times: Times,
  { unit, every }: CountedUnit,
  bound: 'at-least' | 'at-most' | undefined,
): RecurrenceElement {
  if (unit === 'day') return { type: 'ongoing' }
  const limits = times.range ? 'at-least' : bound
  const own = ({ week: 'weekly', month: 'monthly', quarter: 'quarterly' } as const)[
    unit as 'week' | 'month' | 'quarter'
  ]
  const base = { type: 'recurrence' as const, ...(limits && { bound: limits }) }
  if (own !== undefined && every === 1) return { ...base, recurrence: own, count: times.count }
  return { ...base, recurrence: 'n-per-year', count: (times.count * perYear[unit]) / every }
}

/** «каждый месяц», «каждые полгода», «каждую пятницу», «каждые 2 недели». */
function everyUnit(cursor: Cursor): RecurrenceElement | undefined {
  return attempt(cursor, () => {
    takeWords(cursor, 'в')
    if (!takeWords(cursor, /^кажд(?:ый|ую|ое|ые|ая|ой|ом)$/u)) return undefined
    const days = takeWeekdays(cursor)
    if (days) return { type: 'weekdays', days }
    const counted = takeUnit(cursor)
    if (!counted) return undefined
    if (counted.unit === 'year' && counted.every === 1) return { type: 'recurrence', recurrence: 'yearly' }
    const element = perUnit({ count: 1, range: false }, counted, undefined)
    if (element.type !== 'recurrence' || element.recurrence === 'n-per-year') return element
    return { type: 'recurrence', recurrence: element.recurrence }
  })
}

/** «по полугодиям», «по четвертям», «по пятницам». */
function byUnits(cursor: Cursor): RecurrenceElement | undefined {
  return attempt(cursor, () => {
    if (!takeWords(cursor, /^(?:по|в)$/u)) return undefined
    const days = takeWeekdays(cursor)
    if (days) return { type: 'weekdays', days }
    const word = wordAt(cursor)
    const unit = units.get(word)
    if (unit === undefined || !/(?:ам|ям)$/u.test(word)) return undefined
    cursor.at += 1
    if (unit === 'year') return { type: 'recurrence', recurrence: 'yearly' }
    const element = perUnit({ count: 1, range: false }, { unit, every: 1 }, undefined)
    if (element.type !== 'recurrence' || element.recurrence === 'n-per-year') return element
    return { type: 'recurrence', recurrence: element.recurrence }
  })
}

function moreWeekdays(cursor: Cursor): number[] {
  const days: number[] = []
  for (;;) {
    const next = attempt(cursor, () => {
      if (!takeKind(cursor, 'comma') && !takeWords(cursor, 'и')) return undefined
      const day = weekdays.get(wordAt(cursor))
      if (day !== undefined) cursor.at += 1
      return day
    })
    if (next === undefined) return days
    days.push(next)
  }
}

/** «(до 15 января) каждого года», «последующих лет», «года, следующего за отчётным». */
function yearSuffix(cursor: Cursor): RecurrenceElement | undefined {
  const yearly: RecurrenceElement = { type: 'recurrence', recurrence: 'yearly' }
  takeWords(cursor, 'и')
  if (takeWords(cursor, /^(?:каждого|ежегодного)$/u, /^(?:учебного|календарного)$/u, 'года')) return yearly
  if (takeWords(cursor, 'каждого', 'года')) return yearly
  if (takeWords(cursor, /^(?:последующ(?:их|ие)|следующих)$/u, /^(?:лет|годов|годы)$/u)) return yearly
  if (takeWords(cursor, 'года')) {
    takeKind(cursor, 'comma')
    if (takeWords(cursor, 'следующего', 'за', /^отчетным$/u)) {
      takeWords(cursor, /^(?:годом|периодом)$/u)
      return yearly
    }
    return undefined
  }
  return takeWords(cursor, /^отчетного$/u, 'года') ? yearly : undefined
}
