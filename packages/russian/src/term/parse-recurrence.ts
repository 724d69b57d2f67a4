import type { Cursor } from './cursor.js'
import { attempt, takeKind, takeWords, wordAt } from './cursor.js'
import type { CountedUnit, Times } from './parse-times.js'
import { takeLasting } from './parse-open-phrase.js'
import { takeBound, takeTimes, takeUnit } from './parse-times.js'
import type { TermElement } from './term-element.js'
import type { CalendarUnit } from './term-words.js'
import { months, recurrenceWords, seasons, units, weekdays } from './term-words.js'

/** One weekday or several: «пятница», «вторник и четверг». */
export function takeWeekdays(cursor: Cursor): number[] | undefined {
  const first = takeWeekday(cursor)
  return first && [...first, ...moreWeekdays(cursor)]
}

const everyWord = /^кажд(?:ый|ую|ое|ые|ая|ой|ом|ого|ых)$/u

/** «пятница», «понедельник – пятница», «с понедельника по пятницу». */
function takeWeekday(cursor: Cursor): number[] | undefined {
  return attempt(cursor, () => {
    const started = takeWords(cursor, /^(?:с|со)$/u)
    const first = weekdays.get(wordAt(cursor))
    if (first === undefined) return undefined
    cursor.at += 1
    const last = attempt(cursor, () => {
      if (!(started ? takeWords(cursor, 'по') : takeKind(cursor, 'dash'))) return undefined
      const day = weekdays.get(wordAt(cursor))
      if (day === undefined || day <= first) return undefined
      cursor.at += 1
      return day
    })
    if (last === undefined) return started ? undefined : [first]
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

type RecurrenceElement = Extract<TermElement, { type: 'recurrence' | 'ongoing' | 'weekdays' }>

/** «ежегодно», «1 раз в квартал», «не реже двух раз в год», «каждый месяц», «по пятницам», «дважды в год». */
export function parseRecurrence(cursor: Cursor): RecurrenceElement | undefined {
  return attempt(
    cursor,
    () =>
      recurrenceWord(cursor) ??
      duringEvery(cursor) ??
      edgeOfEvery(cursor) ??
      timesPerUnit(cursor) ??
      everyUnit(cursor) ??
      byUnits(cursor) ??
      yearSuffix(cursor),
  )
}

function recurrenceWord(cursor: Cursor): RecurrenceElement | undefined {
  const found = recurrenceWords.get(wordAt(cursor))
  if (found === undefined) return undefined
  cursor.at += 1
  if (/^еже(?:нед|мес|кв|кварт|год)$/u.test(wordAt(cursor, -1))) takeKind(cursor, 'dot')
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
  if (unit === 'day' && every === 1) return { type: 'ongoing' }
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
    if (!takeWords(cursor, everyWord)) return undefined
    const days = takeWeekdays(cursor)
    if (days) {
      takeWords(cursor, 'месяца')
      return { type: 'weekdays', days }
    }
    // «каждый май», «каждое 1 сентября»: the date itself is read next.
    const named = wordAt(cursor) === '' ? wordAt(cursor, 1) : wordAt(cursor)
    if (months.has(named) || seasons.has(named)) return { type: 'recurrence', recurrence: 'yearly' }
    const counted = takeUnit(cursor)
    if (!counted) return undefined
    return oncePer(counted)
  })
}

/** «в течение каждого учебного года» lasts all the time, «в течение каждого месяца» comes back. */
function duringEvery(cursor: Cursor): RecurrenceElement | undefined {
  return attempt(cursor, () => {
    if (!takeLasting(cursor) || !takeWords(cursor, everyWord)) return undefined
    const counted = takeUnit(cursor)
    if (!counted) return undefined
    return counted.unit === 'year' ? { type: 'ongoing' } : oncePer(counted)
  })
}

/** «в конце каждой четверти», «по итогам каждого квартала», «в начале месяца»: a rhythm whose days are not told. */
function edgeOfEvery(cursor: Cursor): RecurrenceElement | undefined {
  return attempt(cursor, () => {
    const edge =
      takeWords(cursor, /^(?:в|на|к|до|с)$/u, /^(?:конц[еау]|начал[еоау]|середин[еыау])$/u) ||
      takeWords(cursor, /^(?:по|после|до|к|перед)$/u, /^(?:итогам|результатам|окончани[июяе]м?|завершени[июяе]м?)$/u) ||
      takeWords(cursor, /^(?:конец|начало|середина)$/u)
    if (!edge) return undefined
    const every = takeWords(cursor, everyWord)
    const word = wordAt(cursor)
    const counted = takeUnit(cursor)
    if (!counted || counted.every !== 1) return undefined
    if (every || /^(?:четвертей|полугодий|кварталов|месяцев|семестров|триместров)$/u.test(word)) return oncePer(counted)
    return undefined
  })
}

function oncePer(counted: CountedUnit): RecurrenceElement {
  if (counted.unit === 'year' && counted.every === 1) return { type: 'recurrence', recurrence: 'yearly' }
  const element = perUnit({ count: 1, range: false }, counted, undefined)
  if (element.type !== 'recurrence' || element.recurrence === 'n-per-year') return element
  return { type: 'recurrence', recurrence: element.recurrence }
}

/** «по полугодиям», «по четвертям», «по пятницам». */
function byUnits(cursor: Cursor): RecurrenceElement | undefined {
  return attempt(cursor, () => {
    const named = takeWords(cursor, /^(?:по|в|во)$/u)
    const days = takeWeekdays(cursor)
    if (days) return { type: 'weekdays', days, ...(!named && { bare: true as const }) }
    if (!named) return undefined
    const word = wordAt(cursor)
    const unit = units.get(word)
    if (unit === undefined || !/(?:ам|ям)$/u.test(word)) return undefined
    cursor.at += 1
    return oncePer({ unit, every: 1 })
  })
}

function moreWeekdays(cursor: Cursor): number[] {
  const days: number[] = []
  for (;;) {
    const next = attempt(cursor, () => {
      if (!takeKind(cursor, 'comma') && !takeWords(cursor, 'и')) return undefined
      takeWords(cursor, /^(?:в|во|по)$/u)
      return takeWeekday(cursor)
    })
    if (next === undefined) return days
    days.push(...next)
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
