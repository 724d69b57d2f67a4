import type { Cursor } from './cursor.js'
import { attempt, peek, takeKind, takeWords, wordAt } from './cursor.js'
import type { CalendarUnit } from './term-words.js'
import { cardinals, units } from './term-words.js'

/** «не реже», «не менее», «не более». */
export function takeBound(cursor: Cursor): 'at-least' | 'at-most' | undefined {
  const least =
    takeWords(cursor, 'не', /^(?:реже|менее|меньше)$/u) ||
    takeWords(cursor, 'как', 'минимум') ||
    takeWords(cursor, 'хотя', 'бы') ||
    takeWords(cursor, 'минимум')
  if (least && wordAt(cursor, 1) === 'чем') takeKind(cursor, 'comma')
  if (least) takeWords(cursor, 'чем')
  if (least) return 'at-least'
  const most = takeWords(cursor, 'не', /^(?:чаще|более|больше)$/u) || takeWords(cursor, 'до')
  if (most) takeWords(cursor, 'чем')
  return most ? 'at-most' : undefined
}

const timesWord =
  /^(?:раз|раза|разу|мероприяти[еяйю]|заняти[еяйю]|встреч[аиуе]?|заседани[еяйю]|собрани[еяйю]|консультаци[яюией]|семинар(?:а|ов|у)?|выезд(?:а|ов|у)?|экскурси[яюией]|урок(?:а|ов|у)?|час(?:а|ов|у)?|выпуск(?:а|ов|у)?)$/u

/** «3 раза», «2–3 раза». */
export interface Times {
  count: number
  range: boolean
}

/** How many times: «раз», «2 раза», «дважды», «по 1 занятию». */
export function takeTimes(cursor: Cursor): Times | undefined {
  if (takeWords(cursor, 'однажды')) return { count: 1, range: false }
  if (takeWords(cursor, /^(?:дважды|двукратно)$/u)) return { count: 2, range: false }
  if (takeWords(cursor, /^(?:трижды|трехкратно)$/u)) return { count: 3, range: false }
  if (takeWords(cursor, 'четырежды')) return { count: 4, range: false }
  if (takeWords(cursor, 'однократно')) return { count: 1, range: false }
  return attempt(cursor, () => {
    takeWords(cursor, 'по')
    const fromTo = takeWords(cursor, 'от')
    const first = takeCardinal(cursor)
    if (fromTo && wordAt(cursor) !== 'до') return undefined
    // «1-2 раза», «2 – 3 раза»
    const range =
      first !== undefined &&
      (fromTo ? takeWords(cursor, 'до') : takeKind(cursor, 'dash')) &&
      takeCardinal(cursor) !== undefined
    // «1–го раза», «2-х раз» are numbers with an ending already; a unit in brackets is passed over: «2 (двух) раз».
    if (
      first !== undefined &&
      peek(cursor)?.kind === 'open' &&
      cardinals.has(wordAt(cursor, 1)) &&
      peek(cursor, 2)?.kind === 'close'
    ) {
      cursor.at += 3
    }
    // «в день мероприятия» counts nothing.
    if (
      takeWords(cursor, first === undefined ? /^раз$/u : timesWord) ||
      (first !== undefined && takeShortTimes(cursor))
    )
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

/** «год», «2 месяца». */
export interface CountedUnit {
  unit: CalendarUnit
  every: number
}

/** In what: «год», «учебный год», «2 недели». */
export function takeUnit(cursor: Cursor): CountedUnit | undefined {
  const every = takeCardinal(cursor) ?? 1
  if (takeWords(cursor, 'уч')) takeKind(cursor, 'dot')
  takeWords(cursor, /^(?:учебн|календарн|отчетн|кажд|рабоч)(?:ый|ого|ом|ую|ой|ое|ых|ые|ая)$/u)
  const unit = units.get(wordAt(cursor))
  if (unit === undefined) return undefined
  const short = /^(?:г|кв|полугод|мес|нед)$/u.test(wordAt(cursor))
  cursor.at += 1
  if (short) takeKind(cursor, 'dot')
  return { unit, every }
}
