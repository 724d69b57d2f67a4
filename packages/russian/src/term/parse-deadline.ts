import type { Cursor } from './cursor.js'
import { attempt, peek, takeFirst, takeKind, takeWords, wordAt } from './cursor.js'
import { parseItems } from './parse-items.js'
import type { DeadlineEdge, TermElement } from './term-element.js'
import { months } from './term-words.js'

type DeadlineElement = Extract<TermElement, { type: 'deadline' | 'month-day' }>

/** «до 1 сентября», «не позднее 20 декабря», «к 29 августа», «до конца 2025 года», «до 5 числа каждого месяца». */
export function parseDeadline(cursor: Cursor): DeadlineElement | undefined {
  return attempt(cursor, () => {
    const word = takePreposition(cursor)
    if (word === undefined) return undefined
    const monthDay = parseMonthDay(cursor, true)
    if (monthDay) return monthDay
    const named = takeEdge(cursor)
    const items = parseItems(cursor)
    if (!items) return undefined
    const inclusive = takeWords(cursor, 'включительно') || takeBracketed(cursor, 'включительно')
    if (named) return { type: 'deadline', items, edge: named }
    if (inclusive || word === 'no-later') return { type: 'deadline', items, edge: 'end' }
    return { type: 'deadline', items, edge: 'as-named' }
  })
}

/** «5 числа», «с 1 по 5 число», «15-го числа каждого месяца», «10 числа месяца, следующего за отчётным». */
export function parseMonthDay(
  cursor: Cursor,
  deadline: boolean,
): Extract<TermElement, { type: 'month-day' }> | undefined {
  return attempt(cursor, () => {
    const started = takeWords(cursor, 'с')
    takeWords(cursor, /^(?:каждого|каждое)$/u)
    const days = takeDays(cursor)
    if (!days) return undefined
    // «с 20 числа каждого месяца» tells no last day; «ежемесячно 25-го» needs no noun.
    if (started && days.every(({ from, to }) => from === to)) return undefined
    const noun = takeWords(cursor, /^(?:числа|число|числу|числам)$/u)
    if (!noun && !(peek(cursor, -1)?.ordinal && isEveryMonthNear(cursor, days.length))) return undefined
    // «до 20 числа мая» is a date.
    if (months.has(wordAt(cursor))) return undefined
    takeWords(cursor, 'включительно')
    const ofMonth =
      takeWords(cursor, /^(?:каждого|текущего|отчетного|очередного|следующего)$/u, /^месяца$/u) ||
      takeWords(cursor, 'месяца')
    const monthOfQuarter = ofMonth ? undefined : takeMonthOfQuarter(cursor)
    const comma = ofMonth ? takeKind(cursor, 'comma') : false
    const following = takeWords(cursor, 'следующего', 'за', /^отчетным$/u)
    const ofQuarter = following && takeWords(cursor, 'кварталом')
    if (following) takeWords(cursor, /^(?:месяцем|периодом|полугодием)$/u)
    else if (comma) cursor.at -= 1
    const element = { type: 'month-day' as const, days, deadline, ofMonth: ofMonth || following, following, ofQuarter }
    if (monthOfQuarter === undefined) return element
    return { ...element, ofMonth: true, ofQuarter: true, monthOfQuarter }
  })
}

/** «ежемесячно 25-го», «25-го каждого месяца»: the neighbours say that it is a day of the month. */
function isEveryMonthNear(cursor: Cursor, count: number): boolean {
  if (count > 1) return false
  const before = [-2, -3].map((ahead) => wordAt(cursor, ahead))
  return before.includes('ежемесячно') || wordAt(cursor) === 'ежемесячно' || wordAt(cursor, 1) === 'месяца'
}

const monthsOfQuarter: readonly [RegExp, number][] = [
  [/^перв(?:ого|ый)$/u, 1],
  [/^втор(?:ого|ой)$/u, 2],
  [/^(?:третьего|последнего)$/u, 3],
]

/** «последнего месяца квартала», «первого месяца каждого квартала». */
function takeMonthOfQuarter(cursor: Cursor): number | undefined {
  return attempt(cursor, () => {
    const month = monthsOfQuarter.find(([word]) => word.test(wordAt(cursor)))?.[1]
    if (month === undefined) return undefined
    cursor.at += 1
    if (!takeWords(cursor, 'месяца')) return undefined
    takeWords(cursor, /^(?:каждого|отчетного|текущего|соответствующего|следующего)$/u)
    return takeWords(cursor, 'квартала') ? month : undefined
  })
}

/** More days than this in a list are no list of days. */
const mostDays = 12

/** «5», «1–5», «10 и 25», «1, 11, 21». */
function takeDays(cursor: Cursor): { from: number; to: number }[] | undefined {
  const days: { from: number; to: number }[] = []
  do {
    const from = takeDay(cursor)
    const ranged = from !== undefined && (takeKind(cursor, 'dash') || takeWords(cursor, /^(?:по|до)$/u))
    const to = ranged ? takeDay(cursor) : from
    if (from === undefined || to === undefined || to < from || days.length === mostDays) return undefined
    days.push({ from, to })
  } while (takeKind(cursor, 'comma') || takeWords(cursor, 'и'))
  return days
}

function takeDay(cursor: Cursor): number | undefined {
  const token = peek(cursor)
  const value = token?.kind === 'number' ? token.value : undefined
  if (value === undefined || value < 1 || value > 31) return undefined
  cursor.at += 1
  return value
}

function takePreposition(cursor: Cursor): 'until' | 'no-later' | undefined {
  const last = takeWords(cursor, /^(?:крайний|последний|конечный)$/u, 'срок')
  takeFirst(
    cursor,
    ['в', 'срок'],
    ['срок', /^(?:исполнения|выполнения|проведения|реализации|сдачи|представления|предоставления)$/u],
    ['срок'],
    ['сроком'],
  )
  if (!takeKind(cursor, 'dash')) takeKind(cursor, 'colon')
  if (takeWords(cursor, 'не', /^(?:позднее|позже)$/u)) {
    if (wordAt(cursor, 1) === 'чем') takeKind(cursor, 'comma')
    takeWords(cursor, 'чем')
    takeWords(cursor, 'до')
    return 'no-later'
  }
  if (takeWords(cursor, /^(?:до|к|ко)$/u)) {
    takeKind(cursor, 'colon')
    return 'until'
  }
  if (last) return 'no-later'
  return takeWords(cursor, 'по') ? 'no-later' : undefined
}

function takeEdge(cursor: Cursor): DeadlineEdge | undefined {
  const word = wordAt(cursor)
  const edge = /^(?:конца|концу|окончания|окончанию|завершения)$/u.test(word)
    ? 'end'
    : /^(?:середины|середине)$/u.test(word)
      ? 'middle'
      : word === 'начала'
        ? 'before'
        : word === 'началу'
          ? 'start'
          : undefined
  if (edge) cursor.at += 1
  return edge
}

function takeBracketed(cursor: Cursor, word: string): boolean {
  if (peek(cursor)?.kind !== 'open' || wordAt(cursor, 1) !== word || peek(cursor, 2)?.kind !== 'close') return false
  cursor.at += 3
  return true
}
