import type { Cursor } from './cursor.js'
import { attempt, peek, takeFirst, takeKind, takeWords, wordAt } from './cursor.js'
import { parseItems } from './parse-items.js'
import type { DeadlineEdge, TermElement } from './term-element.js'

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
    takeWords(cursor, /^(?:с|каждого|каждое)$/u)
    const days = takeDays(cursor)
    if (!days) return undefined
    if (!takeWords(cursor, /^(?:числа|число|числу|числам)$/u)) return undefined
    takeWords(cursor, 'включительно')
    const ofMonth =
      takeWords(cursor, /^(?:каждого|текущего|отчетного|очередного|следующего)$/u, /^месяца$/u) ||
      takeWords(cursor, 'месяца')
    const comma = ofMonth ? takeKind(cursor, 'comma') : false
    const following = takeWords(cursor, 'следующего', 'за', /^отчетным$/u)
    const ofQuarter = following && takeWords(cursor, 'кварталом')
    if (following) takeWords(cursor, /^(?:месяцем|периодом|полугодием)$/u)
    else if (comma) cursor.at -= 1
    return { type: 'month-day', days, deadline, ofMonth: ofMonth || following, following, ofQuarter }
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
  takeFirst(cursor, ['в', 'срок'], ['срок'])
  if (!takeKind(cursor, 'dash')) takeKind(cursor, 'colon')
  if (takeWords(cursor, 'не', /^(?:позднее|позже)$/u)) {
    if (wordAt(cursor, 1) === 'чем') takeKind(cursor, 'comma')
    takeWords(cursor, 'чем')
    takeWords(cursor, 'до')
    return 'no-later'
  }
  if (takeWords(cursor, /^(?:до|к|ко)$/u)) return 'until'
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
