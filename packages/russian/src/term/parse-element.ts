import type { Cursor } from './cursor.js'
import { attempt, peek, takeFirst, takeKind, takeWords, wordAt } from './cursor.js'
import { parseAtom, parseParts, takeEveryMonth } from './parse-atom.js'
import { parseDeadline, parseMonthDay } from './parse-deadline.js'
import { parseItems } from './parse-items.js'
import { parseOpenPhrase, takeLasting } from './parse-open-phrase.js'
import { parseYearAtom } from './parse-year.js'
import { everyMonth } from './place-parts.js'
import { parseRecurrence, takeWeekdays } from './parse-recurrence.js'
import type { TermElement } from './term-element.js'
import type { Token } from './term-tokens.js'
import { alwaysWords, months, recurrenceWords } from './term-words.js'

/** How often a tail of free words is searched for a date that stands after it. */
const tailAttempts = 4

/** True for what ends a statement. */
export function isSeparator(token: Token): boolean {
  return /^(?:comma|semicolon|dot|close|open|colon|slash)$/u.test(token.kind)
}

/** An element and the tokens it was made of. */
export interface Found {
  element: TermElement
  from: number
  to: number
}

/** The element at the cursor; an open phrase may bring the date at its end with it. */
export function parseElement(cursor: Cursor): Found[] | undefined {
  const from = cursor.at
  const rhythm = everyMonthPart(cursor) ?? everyMonthDeadline(cursor) ?? everyWeekDay(cursor)
  if (rhythm) return rhythm.map((element) => ({ element, from, to: cursor.at }))
  const element = further(cursor) ?? approximate(cursor) ?? dailyHours(cursor) ?? parseDated(cursor)
  return element ? [{ element, from, to: cursor.at }] : openPhrase(cursor)
}

/** «ежедневно в утренние часы» is longer than «ежедневно». */
function dailyHours(cursor: Cursor): TermElement | undefined {
  if (wordAt(cursor) !== 'ежедневно') return undefined
  return attempt(cursor, () => parseOpenPhrase(cursor)?.element)
}

function parseDated(cursor: Cursor): TermElement | undefined {
  return (
    parseRecurrence(cursor) ??
    parseMonthDay(cursor, false) ??
    interval(cursor) ??
    startingFrom(cursor) ??
    parseDeadline(cursor) ??
    parts(cursor)
  )
}

/** «3 неделя», «в последний четверг»: the month is in the neighbourhood. */
function parts(cursor: Cursor): TermElement | undefined {
  return attempt(cursor, () => {
    takeWords(cursor, /^(?:в|во|на)$/u)
    const items = parseParts(cursor)
    return items && { type: 'part', items }
  })
}

function further(cursor: Cursor): TermElement | undefined {
  const before = cursor.at
  if (!takeKind(cursor, 'dash')) takeWords(cursor, 'и')
  if (takeWords(cursor, /^(?:далее|затем|впоследствии)$/u) || takeWords(cursor, 'в', /^(?:дальнейшем|последующем)$/u)) {
    takeKind(cursor, 'dash')
    return { type: 'further' }
  }
  cursor.at = before
  return undefined
}

function approximate(cursor: Cursor): TermElement | undefined {
  if (takeWords(cursor, 'включительно')) return { type: 'inclusive' }
  return takeWords(cursor, /^(?:ориентировочно|примерно|предварительно|приблизительно|предположительно)$/u)
    ? { type: 'approximate' }
    : undefined
}

/** «каждую последнюю пятницу месяца», «ежемесячно, последняя неделя», «3–4 неделя месяца»: parts of every month. */
function everyMonthPart(cursor: Cursor): TermElement[] | undefined {
  return attempt(cursor, () => {
    const every = takeWords(cursor, /^кажд(?:ый|ая|ую|ое|ой)$/u)
    const monthly = !every && (takeMonthly(cursor) || takeWords(cursor, 'каждый', 'месяц'))
    if (monthly && !takeKind(cursor, 'comma')) takeKind(cursor, 'dash')
    takeWords(cursor, /^(?:в|во|на)$/u)
    const found = parseParts(cursor)
    if (!found || (!takeEveryMonth(cursor) && !every && !monthly)) return undefined
    return [{ type: 'recurrence', recurrence: 'monthly' }, everyMonth(found)]
  })
}

/** «до последнего дня месяца», «ежемесячно не позднее последней пятницы». */
function everyMonthDeadline(cursor: Cursor): TermElement[] | undefined {
  return attempt(cursor, () => {
    const monthly = takeMonthly(cursor)
    if (monthly) takeKind(cursor, 'comma')
    if (!takeWords(cursor, /^(?:до|к)$/u) && !takeWords(cursor, 'не', /^(?:позднее|позже)$/u)) return undefined
    const found = parseParts(cursor)
    if (!found || (!takeEveryMonth(cursor) && !monthly)) return undefined
    return [{ type: 'recurrence', recurrence: 'monthly' }, everyMonth(found)]
  })
}

function takeMonthly(cursor: Cursor): boolean {
  if (!takeWords(cursor, /^ежемес(?:ячно)?$/u)) return false
  if (wordAt(cursor, -1) === 'ежемес') takeKind(cursor, 'dot')
  return true
}

/** «еженедельно, пятница», «еженедельно по вторникам и четвергам». */
function everyWeekDay(cursor: Cursor): TermElement[] | undefined {
  return attempt(cursor, () => {
    if (!takeWords(cursor, 'еженедельно') && !takeWords(cursor, 'каждую', 'неделю')) return undefined
    takeKind(cursor, 'comma')
    takeKind(cursor, 'dash')
    takeWords(cursor, /^(?:в|во|по)$/u)
    const days = takeWeekdays(cursor)
    return (
      days && [
        { type: 'recurrence', recurrence: 'weekly' },
        { type: 'weekdays', days },
      ]
    )
  })
}

/** A calendar expression, with the prepositions that change nothing. */
function interval(cursor: Cursor): TermElement | undefined {
  return attempt(cursor, () => {
    const reported = wordAt(cursor) === 'за'
    const lasting = takeLasting(cursor)
    if (!lasting)
      takeFirst(
        cursor,
        ['в', /^(?:период|срок|сроки)$/u],
        ['на', 'период'],
        ['по', 'состоянию', 'на'],
        [/^(?:в|во|на|за)$/u],
      )
    takeWords(cursor, /^(?:весь|всего|всей|всю|все)$/u)
    // «неделя с 15 по 20 сентября»
    const next = peek(cursor, 1)
    if (next?.kind === 'number' || next?.kind === 'date' || next?.text === 'с') takeWords(cursor, /^недел[яюи]$/u)
    const items = parseItems(cursor)
    if (!items) return undefined
    // «за I полугодие – до 15 июля»: what is reported on is not when.
    if (reported && peek(cursor)?.kind === 'dash' && /^(?:до|к|не)$/u.test(wordAt(cursor, 1))) return undefined
    takeWords(cursor, 'включительно')
    return { type: 'interval', items }
  })
}

/** «с 01.01.2026», «начиная с сентября», «не ранее 1 октября», «после 15 мая». */
function startingFrom(cursor: Cursor): TermElement | undefined {
  return attempt(cursor, () => {
    takeWords(cursor, 'начиная')
    const after = takeWords(cursor, 'после')
    if (!after && !takeWords(cursor, /^(?:с|со)$/u) && !takeWords(cursor, 'не', /^(?:ранее|раньше)$/u)) return undefined
    takeWords(cursor, /^(?:начала|конца)$/u)
    const atom = parseAtom(cursor)
    if (!atom || atom.unit === 'number') return undefined
    takeUntilNow(cursor)
    return { type: 'from', atom, after }
  })
}

/** «с 01.10.2025 по настоящее время», «по н.в.»: an open end. */
function takeUntilNow(cursor: Cursor): void {
  const said =
    takeWords(cursor, /^(?:по|до)$/u, /^настоящ(?:ее|его)$/u, /^врем(?:я|ени)$/u) ||
    takeWords(cursor, 'по', 'сей', 'день')
  if (said || wordAt(cursor) !== 'по' || wordAt(cursor, 1) !== 'н' || wordAt(cursor, 3) !== 'в') return
  cursor.at += 4
  takeKind(cursor, 'dot')
}

function openPhrase(cursor: Cursor): Found[] | undefined {
  const from = cursor.at
  const phrase = parseOpenPhrase(cursor)
  if (!phrase) return undefined
  if (!phrase.tail) return [{ element: phrase.element, from, to: cursor.at }]
  const tail = takeTail(cursor)
  if (!tail) takeYearOfHolidays(cursor, from)
  const own: Found = { element: phrase.element, from, to: tail?.from ?? cursor.at }
  return tail ? [own, tail] : [own]
}

/** «Весенние каникулы, 2026 г.»: the year says which holidays, not when. */
function takeYearOfHolidays(cursor: Cursor, from: number): void {
  if (!cursor.tokens.slice(from, Math.min(cursor.at, from + 8)).some(({ text }) => text.startsWith('каникул'))) return
  attempt(cursor, () => {
    const atom = takeKind(cursor, 'comma') ? parseYearAtom(cursor) : undefined
    const next = peek(cursor)
    return atom && (!next || next.kind === 'semicolon' || next.kind === 'close') ? atom : undefined
  })
}

/** Free words up to the next separator; a date with its preposition at their end is a statement of its own. */
function takeTail(cursor: Cursor): Found | undefined {
  let attempts = 0
  for (; cursor.at < cursor.end; cursor.at += 1) {
    const token = cursor.tokens[cursor.at]
    if (!token || /^(?:comma|semicolon|close|open)$/u.test(token.kind) || sentenceEnds(cursor)) return undefined
    if (attempts < tailAttempts && mayStartDate(cursor)) {
      attempts += 1
      const from = cursor.at
      const element = alwaysWords.has(wordAt(cursor)) ? parseOpenPhrase(cursor)?.element : parseDated(cursor)
      const next = peek(cursor)
      if (element && (!next || isSeparator(next))) return { element, from, to: cursor.at }
      cursor.at = from
    }
  }
  return undefined
}

function sentenceEnds(cursor: Cursor): boolean {
  return peek(cursor)?.kind === 'dot' && /^(?:далее|затем|ежегодно|постоянно)$/u.test(wordAt(cursor, 1))
}

function mayStartDate(cursor: Cursor): boolean {
  const word = wordAt(cursor)
  if (months.has(word) || recurrenceWords.has(word) || alwaysWords.has(word))
    return !/^(?:от|по|на|за)$/u.test(wordAt(cursor, -1))
  if (word === 'до' || word === 'не' || word === 'начиная') return true
  if (/^(?:в|во)$/u.test(word)) return /^(?:течени[еи])$/u.test(wordAt(cursor, 1)) || months.has(wordAt(cursor, 1))
  const next = peek(cursor, 1)
  return /^(?:с|со)$/u.test(word) && (next?.kind === 'date' || next?.kind === 'number')
}
