import type { Atom, AtomPart } from './calendar-atom.js'
import type { Cursor } from './cursor.js'
import { attempt, peek, takeFirst, takeKind, takeWords, wordAt } from './cursor.js'
import { parseYear, parseYearAtom, takeYearWord } from './parse-year.js'
import type { Token } from './term-tokens.js'
import { cardinals, months, ordinals, seasons, units, weekdays } from './term-words.js'

/** A number that waits for its unit: «12» of «12–15 декабря», «I» of «I–II квартал». */
export interface PendingNumber {
  unit: 'number'
  number: number
  /** «начало» of «начало и конец мая». */
  third?: true
}

/** How far a number may look for its unit; more numbers than this in one list are no calendar. */
const reach = 64

/**
 * One calendar expression at the cursor, with its year when it is written there. `whole` leaves out parts of others,
 * so that a part of a part of a part is not looked for.
 */
export function parseAtom(cursor: Cursor, whole = false): Atom | PendingNumber | undefined {
  return attempt(
    cursor,
    () =>
      parseYearAtom(cursor) ?? parseDigitalDate(cursor) ?? parseNamed(cursor, whole) ?? parseNumbered(cursor, whole),
  )
}

function parseDigitalDate(cursor: Cursor): Atom | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'date' || !token.date) return undefined
  cursor.at += 1
  const { day, month, year } = token.date
  const atom: Atom = day === undefined ? { unit: 'month', month } : { unit: 'day', day, month }
  if (year === undefined) {
    // «с 20.06. по 15.08.»
    if (peek(cursor)?.kind === 'dot' && peek(cursor)?.start === token.end) cursor.at += 1
    return parseYear(cursor, atom)
  }
  takeYearWord(cursor)
  return { ...atom, year }
}

function parseNamed(cursor: Cursor, whole: boolean): Atom | PendingNumber | undefined {
  const word = wordAt(cursor)
  const month = months.get(word)
  if (month !== undefined) return parseMonth(cursor, month)
  const season = seasons.get(word)
  if (season) {
    cursor.at += 1
    return parseYear(cursor, { unit: 'season', months: season })
  }
  const semester = /^(осенн|весенн)(?:ий|его|ем)$/u.exec(word)?.[1]
  if (semester && takeWords(cursor, /./u, /^семестр[ае]?$/u)) {
    return parseYear(cursor, { unit: 'half', number: semester === 'осенн' ? 1 : 2, school: true })
  }
  const period = /^(летн|осенн|зимн|весенн)(?:ий|его|ем|ее|ие|их)$/u.exec(word)?.[1]
  if (
    period &&
    takeFirst(
      cursor,
      [/./u, /^(?:период|периода|периоде|месяцы|месяцев|время|сезон|сезона)$/u],
      [/./u, /^оздоровительн(?:ый|ого|ом)$/u, /^период[ае]?$/u],
    )
  ) {
    const key = { летн: 'лето', осенн: 'осень', зимн: 'зима', весенн: 'весна' }[period]
    return parseYear(cursor, { unit: 'season', months: seasons.get(key ?? '') ?? [6, 8] })
  }
  if (whole) return undefined
  const mixed = /^(?:осенне|зимне|весенне|летне)$/u.test(word) && seasonPair(cursor)
  if (mixed) return mixed
  if (
    takeFirst(
      cursor,
      [/^перв(?:ые|ых)$/u, /^(?:числа|числах|дни|днях)$/u],
      [/^последни(?:е|х)$/u, /^(?:числа|числах|дни|днях)$/u],
    )
  ) {
    return partOf(cursor, { unit: 'third', number: word.startsWith('перв') ? 1 : -1, vague: true })
  }
  const third = thirdOf(word)
  if (third === 0) return undefined
  cursor.at += 1
  return partOf(cursor, { unit: 'third', number: third, vague: true }) ?? thirdWaiting(cursor, third)
}

const adjectiveSeasons: readonly [RegExp, [number, number]][] = [
  [/^летн/u, [6, 8]],
  [/^осенн/u, [9, 11]],
  [/^зимн/u, [12, 2]],
  [/^весенн/u, [3, 5]],
]

function seasonOf(adjective: string): [number, number] | undefined {
  return adjectiveSeasons.find(([pattern]) => pattern.test(adjective))?.[1]
}

/** «осенне-зимний период». */
function seasonPair(cursor: Cursor): Atom | undefined {
  return attempt(cursor, () => {
    const first = seasonOf(wordAt(cursor))
    cursor.at += 1
    takeKind(cursor, 'dash')
    const last = seasonOf(wordAt(cursor))
    if (!first || !last || !takeWords(cursor, /./u, /^(?:период[ае]?|сезон[ае]?|время|месяцы)$/u)) return undefined
    return parseYear(cursor, { unit: 'season', months: [first[0], last[1]] })
  })
}

function thirdOf(word: string): number {
  if (/^(?:начал[оае]|началу)$/u.test(word)) return 1
  if (/^середин[аеуы]$/u.test(word)) return 2
  return /^кон(?:ец|ца|це|цу)$/u.test(word) ? -1 : 0
}

/** «начало, середина и конец учебного года»: what they are parts of stands after the last one. */
function thirdWaiting(cursor: Cursor, number: number): PendingNumber | undefined {
  let thirds = 0
  for (let ahead = 0; ahead < 8; ahead += 1) {
    const token = peek(cursor, ahead)
    if (token?.kind === 'comma' || token?.kind === 'dash' || token?.text === 'и' || token?.text === 'в') continue
    if (thirdOf(token?.kind === 'word' ? token.text : '') === 0) {
      return thirds > 0 ? { unit: 'number', number, third: true } : undefined
    }
    if (ahead === 0) return undefined
    thirds += 1
  }
  return undefined
}

function parseMonth(cursor: Cursor, month: number): Atom {
  cursor.at += 1
  takeKind(cursor, 'dot')
  takeWords(cursor, /^месяц[аеы]?$/u)
  return parseYear(cursor, { unit: 'month', month })
}

/** «5 сентября», «III квартал», «вторая декада ноября», «последняя неделя мая», or a number that waits. */
function parseNumbered(cursor: Cursor, whole: boolean): Atom | PendingNumber | undefined {
  if (isDuration(cursor)) return undefined
  const value = takeOrdinal(cursor)
  if (value === undefined) return undefined
  const atom = attempt(cursor, () => parseUnit(cursor, value.number, value.roman, whole))
  return atom ?? (whole ? undefined : waiting(cursor, value.number))
}

/** «2 недели в октябре» is how long, not which; «1–2 недели», «до 2 недели» are which. */
function isDuration(cursor: Cursor): boolean {
  const token = peek(cursor)
  if (token?.kind !== 'number' || token.ordinal || !/^(?:недели|декады)$/u.test(wordAt(cursor, 1))) return false
  const before = cursor.tokens[cursor.at - 1]
  if (before?.kind === 'dash' || before?.kind === 'slash') return false
  if (before?.kind === 'comma') return cursor.tokens[cursor.at - 2]?.kind !== 'number'
  return !/^(?:и|до|с|со|к|по|от|позднее|позже|ранее|раньше|кон\p{L}+|начал\p{L}+|середин\p{L}+|течени\p{L})$/u.test(
    before?.text ?? '',
  )
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

function parseUnit(cursor: Cursor, number: number, roman: boolean, whole: boolean): Atom | undefined {
  const word = wordAt(cursor)
  if (/^числ(?:а|о|у)$/u.test(word) && months.has(wordAt(cursor, 1))) cursor.at += 1
  const month = months.get(wordAt(cursor))
  if (month !== undefined && !roman) return number >= 1 ? dayOf(cursor, number, month) : undefined
  if (!whole) {
    const part = partOfUnit(number, roman, word)
    if (part !== undefined) return takePart(cursor, part)
  }
  const unit = units.get(word)
  const most = { quarter: 4, 'school-quarter': 4, trimester: 3, half: 2 }[unit as string] ?? 0
  if (number < 1 || number > most) return undefined
  cursor.at += 1
  if (/^(?:кв|полуг|полугод|пол|пг|полугодие|четв|чет|чтв)$/u.test(word)) takeKind(cursor, 'dot')
  const atom: Atom = { unit: unit as 'quarter' | 'school-quarter' | 'trimester' | 'half', number }
  if (word.startsWith('семестр')) atom.school = true
  return parseYear(cursor, atom)
}

/** The part that a number and the word after it name. */
function partOfUnit(number: number, roman: boolean, word: string): AtomPart | undefined {
  const weekday = weekdays.get(word)
  if (weekday !== undefined && !roman && Math.abs(number) <= 5) return { unit: 'weekday', number, weekday }
  if (number === -1 && /^рабоч(?:ий|его|ему)$/u.test(word)) return { unit: 'workday', number }
  if (number === -1 && /^(?:день|дня|дню|число|числа)$/u.test(word)) return { unit: 'day', number }
  if (/^половин[аеуы]$/u.test(word) && (number === 1 || number === 2)) return { unit: 'half', number }
  const unit = units.get(word)
  if (unit !== 'week' && unit !== 'decade') return undefined
  return number !== 0 && number <= (unit === 'week' ? 5 : 3) ? { unit, number } : undefined
}

function takePart(cursor: Cursor, part: AtomPart): Atom | undefined {
  cursor.at += 1
  if (part.unit === 'workday' && !takeWords(cursor, /^(?:день|дня|дню)$/u)) return undefined
  return partOf(cursor, part)
}

/** «31 ноября» is read as well: that there is no such day is said later. */
function dayOf(cursor: Cursor, day: number, month: number): Atom | undefined {
  cursor.at += 1
  takeKind(cursor, 'dot')
  return parseYear(cursor, { unit: 'day', day, month })
}

/** A part and what it is a part of; «… каждого месяца» and «… месяца» leave `of` out. */
function partOf(cursor: Cursor, part: AtomPart): Atom | undefined {
  return attempt(cursor, () => {
    if (takeWords(cursor, /^кажд(?:ого|ый)$/u, /^месяца?$/u) || takeWords(cursor, 'месяца'))
      return { unit: 'part', part }
    const of = parseAtom(cursor, true)
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

/** «последнюю пятницу», «3–4 недели», «первый и третий вторник»: parts of a month that is not named here. */
export function parseParts(cursor: Cursor): { from: AtomPart; to: AtomPart }[] | undefined {
  return attempt(cursor, () => {
    if (isDuration(cursor)) return undefined
    const numbers: { from: number; to: number }[] = []
    do {
      takeWords(cursor, /^(?:в|во)$/u)
      const from = takeOrdinal(cursor)?.number
      const to = from !== undefined && takeKind(cursor, 'dash') ? takeOrdinal(cursor)?.number : from
      if (from === undefined || to === undefined || Math.abs(from) > 5 || Math.abs(to) > 5) return undefined
      numbers.push({ from, to })
    } while (numbers.length < 6 && (takeKind(cursor, 'comma') || takeWords(cursor, 'и')))
    const weekday = weekdays.get(wordAt(cursor))
    const unit = units.get(wordAt(cursor))
    const week = unit === 'week' || unit === 'decade' ? unit : undefined
    const half = /^половин[аеуы]$/u.test(wordAt(cursor))
    const last = numbers.every(({ from, to }) => from === -1 && to === -1)
    const workday = last && takeWords(cursor, /^рабоч(?:ий|его|ему)$/u)
    const day = last && /^(?:день|дня|дню|числ[оау])$/u.test(wordAt(cursor))
    if ((weekday === undefined && !week && !half && !day) || (workday && !day)) return undefined
    cursor.at += 1
    if (day) return [{ from: lastDay(workday), to: lastDay(workday) }]
    if (wordAt(cursor, -1) === 'нед') takeKind(cursor, 'dot')
    const part = (number: number): AtomPart =>
      week
        ? { unit: week, number }
        : half
          ? { unit: 'half', number }
          : { unit: 'weekday', number, weekday: weekday ?? 1 }
    return numbers.map(({ from, to }) => ({ from: part(from), to: part(to) }))
  })
}

function lastDay(workday: boolean): AtomPart {
  return { unit: workday ? 'workday' : 'day', number: -1 }
}

/** «первые две недели», «последние 10 дней» of what follows: the first and the last of these parts. */
export function parseCountedParts(cursor: Cursor): [Atom, Atom] | undefined {
  return attempt(cursor, () => {
    const first = takeWords(cursor, /^первы(?:е|х)$/u)
    if (!first && !takeWords(cursor, /^последни(?:е|х)$/u)) return undefined
    const token = peek(cursor)
    const count = token?.kind === 'number' ? token.value : cardinals.get(wordAt(cursor))
    if (count === undefined || count < 1 || count > 4) return undefined
    cursor.at += 1
    const unit = units.get(wordAt(cursor))
    if (unit !== 'week' && unit !== 'decade') return undefined
    cursor.at += 1
    const from = partOf(cursor, { unit, number: first ? 1 : -count })
    return from && [from, { ...from, part: { unit, number: first ? count : -1 } }]
  })
}

/** «каждого месяца» after such parts. */
export function takeEveryMonth(cursor: Cursor): boolean {
  return takeFirst(cursor, [/^кажд(?:ого|ый)$/u, /^месяца?$/u], ['месяца'], [/^(?:текущего|отчетного)$/u, 'месяца'])
}

/** A bare number is taken only when a unit follows further on: «12–15 декабря», «1, 15 и 20 мая», «I, III квартал». */
function waiting(cursor: Cursor, number: number): PendingNumber | undefined {
  if (number < -2 || number === 0 || number > 31) return undefined
  for (let ahead = 0; ahead < reach; ahead += 1) {
    const token = peek(cursor, ahead)
    if (!token) return undefined
    if (token.kind === 'word') {
      const passed = /^(?:и|по|до|в|во)$/u.test(token.text) || token.roman || ordinals.has(token.text)
      if (passed || lastWord(token) !== undefined) continue
      const unit = units.get(token.text)
      const counted = unit === 'quarter' || unit === 'half' || unit === 'school-quarter' || unit === 'trimester'
      const ofMonth = unit === 'week' || unit === 'decade'
      const named = months.has(token.text) || counted || ofMonth || weekdays.has(token.text)
      return ahead > 0 && (named || token.text.startsWith('половин')) ? { unit: 'number', number } : undefined
    }
    if (token.kind === 'date' && token.date?.day !== undefined) return { unit: 'number', number }
    const small = token.kind === 'number' && (token.digits ?? 0) <= 2
    if (!small && token.kind !== 'dash' && token.kind !== 'comma' && token.kind !== 'slash') return undefined
  }
  return undefined
}
