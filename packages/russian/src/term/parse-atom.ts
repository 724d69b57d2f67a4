import type { Atom, AtomPart } from './calendar-atom.js'
import type { Cursor } from './cursor.js'
import { attempt, peek, takeFirst, takeKind, takeWords, wordAt } from './cursor.js'
import { parseYear, parseYearAtom, takeYearWord } from './parse-year.js'
import type { Token } from './term-tokens.js'
import { months, ordinals, seasons, units, weekdays } from './term-words.js'

/** A number that waits for its unit: «12» of «12–15 декабря», «I» of «I–II квартал». */
export interface PendingNumber {
  unit: 'number'
  number: number
}

/** How far a number may look for its unit; more numbers than this in one list are no calendar. */
const reach = 64

/** One calendar expression at the cursor, with its year when it is written there. */
export function parseAtom(cursor: Cursor): Atom | PendingNumber | undefined {
  return attempt(
    cursor,
    () => parseYearAtom(cursor) ?? parseDigitalDate(cursor) ?? parseNamed(cursor) ?? parseNumbered(cursor),
  )
}

function parseDigitalDate(cursor: Cursor): Atom | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'date' || !token.date) return undefined
  cursor.at += 1
  const { day, month, year } = token.date
  const atom: Atom = day === undefined ? { unit: 'month', month } : { unit: 'day', day, month }
  if (year === undefined) return parseYear(cursor, atom)
  takeYearWord(cursor)
  return { ...atom, year }
}

function parseNamed(cursor: Cursor): Atom | undefined {
  const word = wordAt(cursor)
  const month = months.get(word)
  if (month !== undefined) return parseMonth(cursor, month)
  const season = seasons.get(word)
  if (season) {
    cursor.at += 1
    return parseYear(cursor, { unit: 'season', months: season })
  }
  const period = /^(летн|осенн|зимн|весенн)(?:ий|его|ем|ие|их)$/u.exec(word)?.[1]
  if (period && takeWords(cursor, /./u, /^(?:период|периода|периоде|месяцы|месяцев)$/u)) {
    const key = { летн: 'лето', осенн: 'осень', зимн: 'зима', весенн: 'весна' }[period]
    return parseYear(cursor, { unit: 'season', months: seasons.get(key ?? '') ?? [6, 8] })
  }
  const third = /^(?:начал[оае]|началу)$/u.test(word)
    ? 1
    : /^середин[аеуы]$/u.test(word)
      ? 2
      : /^кон(?:ец|ца|це|цу)$/u.test(word)
        ? -1
        : 0
  if (third === 0) return undefined
  cursor.at += 1
  return partOf(cursor, { unit: 'third', number: third, vague: true })
}

function parseMonth(cursor: Cursor, month: number): Atom {
  cursor.at += 1
  takeKind(cursor, 'dot')
  takeWords(cursor, /^месяц[аеы]?$/u)
  return parseYear(cursor, { unit: 'month', month })
}

/** «5 сентября», «III квартал», «вторая декада ноября», «последняя неделя мая», or a number that waits. */
function parseNumbered(cursor: Cursor): Atom | PendingNumber | undefined {
  const value = takeOrdinal(cursor)
  if (value === undefined) return undefined
  return parseUnit(cursor, value.number, value.roman) ?? waiting(cursor, value.number)
}

function takeOrdinal(cursor: Cursor): { number: number; roman: boolean } | undefined {
  const token = peek(cursor)
  if (!token) return undefined
  if (token.kind === 'number' && (token.digits ?? 0) <= 2) {
    cursor.at += 1
    return { number: token.value ?? 0, roman: false }
  }
  if (token.kind !== 'word') return undefined
  const number = token.value ?? ordinals.get(token.text) ?? lastWord(token) ?? typewriterRoman(cursor, token)
  if (number !== undefined) {
    cursor.at += 1
    return { number, roman: token.roman ?? false }
  }
  const tens = /^(?:двадцать|тридцать)$/u.test(token.text) ? (token.text === 'двадцать' ? 20 : 30) : 0
  const ones = ordinals.get(wordAt(cursor, 1))
  if (tens === 0 || ones === undefined || ones > 9) return undefined
  cursor.at += 2
  return { number: tens + ones, roman: false }
}

function lastWord(token: Token): number | undefined {
  if (/^предпоследн(?:яя|ий|ее|юю|ей|его|ем)$/u.test(token.text)) return -2
  return /^последн(?:яя|ий|ее|юю|ей|его|ем|ему|ие|их)$/u.test(token.text) ? -1 : undefined
}

/** «Ш квартал» and «П полугодие»: letters in the place of the Roman numerals of an old keyboard. */
function typewriterRoman(cursor: Cursor, token: Token): number | undefined {
  const unit = units.get(wordAt(cursor, 1))
  if (unit !== 'quarter' && unit !== 'half' && unit !== 'school-quarter') return undefined
  return token.text === 'ш' ? 3 : token.text === 'п' ? 2 : undefined
}

function parseUnit(cursor: Cursor, number: number, roman: boolean): Atom | undefined {
  const word = wordAt(cursor)
  const month = months.get(word)
  if (month !== undefined && !roman) return number >= 1 && number <= 31 ? dayOf(cursor, number, month) : undefined
  const weekday = weekdays.get(word)
  if (weekday !== undefined && !roman && Math.abs(number) <= 5) {
    cursor.at += 1
    return partOf(cursor, { unit: 'weekday', number, weekday })
  }
  if (number === -1) {
    if (takeWords(cursor, 'рабочий', 'день')) return partOf(cursor, { unit: 'workday', number })
    if (takeWords(cursor, /^(?:день|число)$/u)) return partOf(cursor, { unit: 'day', number })
  }
  if (/^половин[аеуы]$/u.test(word) && (number === 1 || number === 2)) {
    cursor.at += 1
    return partOf(cursor, { unit: 'half', number })
  }
  const unit = units.get(word)
  if (unit === 'week' || unit === 'decade') {
    const most = unit === 'week' ? 5 : 3
    if (number > most || number === 0) return undefined
    cursor.at += 1
    return partOf(cursor, { unit, number })
  }
  const most = { quarter: 4, 'school-quarter': 4, trimester: 3, half: 2 }[unit as string] ?? 0
  if (number < 1 || number > most) return undefined
  cursor.at += 1
  if (/^(?:кв|полугод)$/u.test(word)) takeKind(cursor, 'dot')
  const atom: Atom = { unit: unit as 'quarter' | 'school-quarter' | 'trimester' | 'half', number }
  if (word.startsWith('семестр')) atom.school = true
  return parseYear(cursor, atom)
}

function dayOf(cursor: Cursor, day: number, month: number): Atom | undefined {
  if (day > [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!) return undefined
  cursor.at += 1
  takeKind(cursor, 'dot')
  return parseYear(cursor, { unit: 'day', day, month })
}

/** A part and what it is a part of; «… каждого месяца» and «… месяца» leave `of` out. */
function partOf(cursor: Cursor, part: AtomPart): Atom | undefined {
  return attempt(cursor, () => {
    if (takeWords(cursor, /^кажд(?:ого|ый)$/u, /^месяца?$/u) || takeWords(cursor, 'месяца'))
      return { unit: 'part', part }
    const of = parseAtom(cursor)
    if (!of || of.unit === 'number' || of.unit === 'day' || of.unit === 'part') return undefined
    const { year, yearTo, schoolYear, relativeYear, school, ...rest } = of
    return {
      unit: 'part',
      part,
      of: { ...rest, ...(school && { school }) },
      ...(year !== undefined && { year }),
      ...(yearTo !== undefined && { yearTo }),
      ...(schoolYear !== undefined && { schoolYear }),
      ...(relativeYear !== undefined && { relativeYear }),
    }
  })
}

/** «последнюю пятницу месяца», «вторая неделя»: after a word that says «every month», the month may be left out. */
export function parsePartOfEveryMonth(cursor: Cursor): Atom | undefined {
  return attempt(cursor, () => {
    const value = takeOrdinal(cursor)
    if (!value) return undefined
    const weekday = weekdays.get(wordAt(cursor))
    const unit = units.get(wordAt(cursor))
    const week = unit === 'week' || unit === 'decade' ? unit : undefined
    if ((weekday === undefined && !week) || Math.abs(value.number) > 5) return undefined
    cursor.at += 1
    takeFirst(cursor, [/^кажд(?:ого|ый)$/u, /^месяца?$/u], ['месяца'])
    const part: AtomPart = week
      ? { unit: week, number: value.number }
      : { unit: 'weekday', number: value.number, weekday: weekday ?? 1 }
    return { unit: 'part', part }
  })
}

/** A bare number is taken only when a unit follows further on: «12–15 декабря», «1, 15 и 20 мая», «I, III квартал». */
function waiting(cursor: Cursor, number: number): PendingNumber | undefined {
  if (number < 1 || number > 31) return undefined
  for (let ahead = 0; ahead < reach; ahead += 1) {
    const token = peek(cursor, ahead)
    if (!token) return undefined
    if (token.kind === 'word') {
      if (/^(?:и|по|до)$/u.test(token.text) || token.roman || ordinals.has(token.text)) continue
      const unit = units.get(token.text)
      const counted = unit === 'quarter' || unit === 'half' || unit === 'school-quarter' || unit === 'trimester'
      const ofMonth = unit === 'week' || unit === 'decade'
      return ahead > 0 && (months.has(token.text) || counted || ofMonth) ? { unit: 'number', number } : undefined
    }
    if (token.kind === 'date' && token.date?.day !== undefined) return { unit: 'number', number }
    const small = token.kind === 'number' && (token.digits ?? 0) <= 2
    if (!small && token.kind !== 'dash' && token.kind !== 'comma' && token.kind !== 'slash') return undefined
  }
  return undefined
}
