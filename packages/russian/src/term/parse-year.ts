import type { Atom } from './calendar-atom.js'
import type { Cursor } from './cursor.js'
import { attempt, peek, takeKind, takeWords, wordAt } from './cursor.js'
import type { Token } from './term-tokens.js'
import { months } from './term-words.js'

const yearWord = /^(?:г|гг|год|года|году|годом|годы|годов|годах)$/u
const schoolWord = /^(?:учебн(?:ый|ого|ом|ому|ые|ых)|уч)$/u
const relativeWords: [RegExp, number][] = [
  [/^(?:текущ(?:ий|его|ем|ему)|эт(?:от|ого|ом)|настоящ(?:ий|его|ем)|данн(?:ый|ого|ом))$/u, 0],
  [/^(?:следующ(?:ий|его|ем|ему)|будущ(?:ий|его|ем|ему)|нов(?:ый|ого|ом|ому))$/u, 1],
  [/^(?:прошл(?:ый|ого|ом)|предыдущ(?:ий|его|ем))$/u, -1],
]

/** Adds the year that is written after an atom: «2025», «, 2025 г.», «2025/26 учебного года», «текущего года». */
export function parseYear(cursor: Cursor, atom: Atom): Atom {
  return attempt(cursor, () => writtenYear(cursor, atom)) ?? atom
}

/** A year, years or a school year standing alone: «2026 год», «2023–2026 годы», «учебный год 2025/26». */
export function parseYearAtom(cursor: Cursor): Atom | undefined {
  return attempt(cursor, () => schoolYearAtom(cursor) ?? yearsAtom(cursor) ?? relativeYearAtom(cursor))
}

function writtenYear(cursor: Cursor, atom: Atom): Atom | undefined {
  // «Сентябрь,2025»: the comma belongs to the year unless more years follow it; «Май – 2026» is no range.
  const comma = takeKind(cursor, 'comma') || (atom.unit !== 'day' && takeDashBeforeYear(cursor))
  const pair = takePair(cursor)
  if (pair) {
    if (takeSchool(cursor) || pair.slash) return { ...atom, schoolYear: pair.first, school: true }
    if (comma) return undefined
    takeYearWord(cursor)
    // «зима 2025–2026»: one winter that lies in two years.
    if (atom.unit === 'season' && atom.months && atom.months[0] > atom.months[1] && pair.second === pair.first + 1) {
      return { ...atom, year: pair.first }
    }
    return { ...atom, year: pair.first, yearTo: pair.second }
  }
  const year = takeYear(cursor)
  if (year !== undefined) {
    if (takeSchool(cursor)) return undefined
    takeYearWord(cursor)
    return { ...atom, year }
  }
  if (comma) return undefined
  const relative = takeRelative(cursor)
  if (relative !== undefined) {
    if (takeSchool(cursor)) return { ...atom, school: true }
    return takeYearWord(cursor) ? { ...atom, relativeYear: relative } : undefined
  }
  if (takeSchool(cursor)) {
    const named = takePair(cursor)
    return named ? { ...atom, school: true, schoolYear: named.first } : { ...atom, school: true }
  }
  return undefined
}

function takeDashBeforeYear(cursor: Cursor): boolean {
  return peek(cursor)?.kind === 'dash' && yearOf(peek(cursor, 1)) !== undefined && takeKind(cursor, 'dash')
}

function schoolYearAtom(cursor: Cursor): Atom | undefined {
  const start = cursor.at
  const pair = takePair(cursor)
  if (pair) {
    if (takeSchool(cursor) || pair.slash || isSchoolList(cursor, pair)) {
      return { unit: 'school-year', schoolYear: pair.first }
    }
    cursor.at = start
    return undefined
  }
  const relative = takeRelative(cursor)
  if (!takeSchool(cursor)) {
    cursor.at = start
    return undefined
  }
  const named = takePair(cursor)
  if (named) return { unit: 'school-year', schoolYear: named.first }
  return relative === undefined || relative === 0
    ? { unit: 'school-year' }
    : { unit: 'school-year', relativeYear: relative }
}

/** «2025-2026, 2026-2027 учебные годы»: the school years in a list lend their noun to the first. */
function isSchoolList(cursor: Cursor, { first, second }: { first: number; second: number }): boolean {
  if (second !== first + 1) return false
  const start = cursor.at
  let found = false
  for (let pairs = 0; pairs < 12 && !found; pairs += 1) {
    if (!takeKind(cursor, 'comma') && !takeWords(cursor, 'и') && !takeKind(cursor, 'dash')) break
    if (!takePair(cursor)) break
    found = takeSchool(cursor)
  }
  cursor.at = start
  return found
}

function yearsAtom(cursor: Cursor): Atom | undefined {
  if (/^календарн(?:ый|ого|ом)$/u.test(wordAt(cursor)) && yearOf(peek(cursor, 1)) !== undefined) cursor.at += 1
  const year = takeYear(cursor)
  if (year === undefined) return undefined
  if (/^(?:раз|раза)$/u.test(wordAt(cursor))) return undefined
  takeYearWord(cursor)
  return { unit: 'year', year }
}

function relativeYearAtom(cursor: Cursor): Atom | undefined {
  const relative = takeRelative(cursor)
  takeWords(cursor, /^календарн(?:ый|ого|ом)$/u)
  if (!/^(?:год|года|году)$/u.test(wordAt(cursor))) return undefined
  // «года» by itself is a rest of something.
  if (relative === undefined && wordAt(cursor) === 'года' && peek(cursor, -1)?.kind !== 'word') {
    return isShortLasting(cursor) ? (takeYearWord(cursor) ? { unit: 'year' } : undefined) : undefined
  }
  takeYearWord(cursor)
  return relative === undefined ? { unit: 'year' } : { unit: 'year', relativeYear: relative }
}

/** «в теч. года». */
function isShortLasting(cursor: Cursor): boolean {
  return peek(cursor, -1)?.kind === 'dot' && wordAt(cursor, -2) === 'теч'
}

/** «2025/26», «2025–2026»; the second year must be the next one, unless it is spelled in full. */
function takePair(cursor: Cursor): { first: number; second: number; slash: boolean } | undefined {
  const first = yearOf(peek(cursor))
  const link = peek(cursor, 1)
  if (first === undefined || (link?.kind !== 'dash' && link?.kind !== 'slash')) return undefined
  const token = peek(cursor, 2)
  const short =
    token?.kind === 'number' &&
    token.digits === 2 &&
    token.value === (first + 1) % 100 &&
    !months.has(wordAt(cursor, 3))
  const second = short ? first + 1 : yearOf(token)
  if (second === undefined || second <= first) return undefined
  const school = schoolAhead(cursor, 3)
  if ((link.kind === 'slash' || school) && second !== first + 1) return undefined
  cursor.at += 3
  return { first, second, slash: link.kind === 'slash' || (short && !yearWord.test(wordAt(cursor))) }
}

function schoolAhead(cursor: Cursor, ahead: number): boolean {
  return schoolWord.test(wordAt(cursor, ahead))
}

function takeYear(cursor: Cursor): number | undefined {
  const year = yearOf(peek(cursor))
  if (year !== undefined) cursor.at += 1
  return year
}

function yearOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || token.digits !== 4) return undefined
  const value = token.value ?? 0
  return value >= 1900 && value < 2200 ? value : undefined
}

/** «г.», «гг.», «года» after a year. */
export function takeYearWord(cursor: Cursor): boolean {
  if (!takeWords(cursor, yearWord)) return false
  takeKind(cursor, 'dot')
  // «г.г.» for «гг.»
  if (wordAt(cursor, -1) !== 'г' && takeWords(cursor, 'г')) takeKind(cursor, 'dot')
  return true
}

/** «учебного года», «уч. г.», «уч.год». */
function takeSchool(cursor: Cursor): boolean {
  const before = cursor.at
  if (takeWords(cursor, schoolWord)) {
    takeKind(cursor, 'dot')
    if (takeYearWord(cursor)) return true
  }
  cursor.at = before
  return false
}

function takeRelative(cursor: Cursor): number | undefined {
  const word = wordAt(cursor)
  const found = relativeWords.find(([pattern]) => pattern.test(word))?.[1]
  if (found !== undefined) cursor.at += 1
  return found
}
