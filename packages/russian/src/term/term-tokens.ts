/** A date in figures; a missing part is absent. */
export interface DigitalDate {
  year?: number
  month: number
  day?: number
}

/** A piece of a term, with offsets into the author's text. */
export interface Token {
  kind:
    | 'word'
    | 'number'
    | 'date'
    | 'dash'
    | 'comma'
    | 'semicolon'
    | 'dot'
    | 'colon'
    | 'slash'
    | 'open'
    | 'close'
    | 'other'
  /** In small letters, ё as е, Latin look-alikes as Cyrillic. */
  text: string
  start: number
  end: number
  /** True when a line ended between this token and the one before it. */
  newLine: boolean
  /** Of a number, or of a Roman numeral. */
  value?: number
  /** A Roman numeral; it is a word as well. */
  roman?: boolean
  /** Written with an ending: 2-я, 15-го. */
  ordinal?: boolean
  /** A misprint was mended in it. */
  mended?: boolean
  /** Count of the figures. */
  digits?: number
  date?: DigitalDate
}

const lookAlikes = new Map(
  Object.entries({ a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к', m: 'м', t: 'т', h: 'н', b: 'в' }),
)
const simple: Record<string, Token['kind']> = {
  ',': 'comma',
  ';': 'semicolon',
  '.': 'dot',
  ':': 'colon',
  '/': 'slash',
  '\\': 'slash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
}
const ordinalEnding = /(?:\s?[-‐‑–])?\s?(?:го|ого|ое|ая|ой|ую|ый|ий|му|ом|ом|е|й|я|ю|х|м)(?![\p{L}\p{M}])/uy
const digitalDate = /(\d{1,2})\s?\.\s?(\d{1,2})(?:\s?\.\s?(\d{4}|\d{2})(?!\d))?(?!\d)/y
const slashDate = /(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/y
/** «01,09,2025»: a comma that was meant as a dot. */
const commaDate = /(\d{1,2}),(\d{2}),(\d{4})(?!\d)/y
const isoDate = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y
const monthOfYear = /(\d{2})\.(\d{4})(?![.\d])/y
const digits = /\d+/y
const dotOfDay = /\.(?=\s?[-–—]\s?\d{1,2}\s?\.\s?\d)/y
const gluedRoman = /[IVXІХ]{1,4}(?=(?:кв|пол|п[./-]?г|четв|семест|триместр|декад|нед|этап))/uy
const romanEnding = /[-‐‑–]?(?:ого|ому|ым|ая|ое|ый|ой|ые|ых|го|ю|я|е|й|м|х)(?![\p{L}\p{M}])/uy
const address = /(?:[a-z][a-z0-9+.-]{1,10}:\/\/|www\.)[^\s]*/iuy
const tag = /<\/?([a-z][a-z0-9]{0,9})(?:\s[^<>]{0,100})?\/?>/iuy
const dots = /…|\.{2,}/y
// Soft hyphens and marks of direction may stand inside a word.
const letters = /[\p{L}\p{M}](?:[\u00ad\u200b-\u200f\u2060\ufeff]?[\p{L}\p{M}])*/uy
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
const blank = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff«»„“”"'‘’*_]/u

/** Cuts a term into tokens in one pass; quotation marks, emphasis marks and invisible characters fall out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let newLine = false
  const push = (token: Omit<Token, 'start' | 'end' | 'newLine'>, length: number): void => {
    tokens.push({ ...token, start: at, end: at + length, newLine })
    at += length
    newLine = false
  }
  while (at < text.length) {
    const character = text.charAt(at)
    if (blank.test(character)) {
      if (character === '\n') newLine = true
      at += 1
      continue
    }
    const figures = character >= '0' && character <= '9' ? readFigures(text, at) : undefined
    if (figures) {
      push(figures.token, figures.length)
      continue
    }
    const other = match(address, text, at)
    if (other) {
      push({ kind: 'other', text: other[0] }, other[0].length)
      continue
    }
    const word = match(gluedRoman, text, at) ?? match(letters, text, at)
    if (word) {
      const token = wordToken(word[0])
      const ending = token.roman ? match(romanEnding, text, at + word[0].length) : null
      push(ending ? { ...token, ordinal: true } : token, word[0].length + (ending?.[0].length ?? 0))
      continue
    }
    const markup = match(tag, text, at)
    if (markup) {
      if (/^(?:br|p|div|li)$/iu.test(markup[1] ?? '')) newLine = true
      at += markup[0].length
      continue
    }
    const ellipsis = match(dots, text, at)
    if (ellipsis) {
      push({ kind: 'dash', text: ellipsis[0] }, ellipsis[0].length)
      continue
    }
    const kind = /[-‐-―−]/u.test(character) ? 'dash' : (simple[character] ?? 'other')
    push({ kind, text: character }, 1)
  }
  return tokens
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

type Piece = { token: Omit<Token, 'start' | 'end' | 'newLine'>; length: number }

function readFigures(text: string, at: number): Piece {
  return readDate(text, at) ?? readNumber(text, at)
}

function readDate(text: string, at: number): Piece | undefined {
  const iso = match(isoDate, text, at)
  if (iso) return dateOf(iso[0], Number(iso[3]), Number(iso[2]), iso[1])
  const month = match(monthOfYear, text, at)
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) {
    const date: DigitalDate = { month: Number(month[1]), year: Number(month[2]) }
    return { token: { kind: 'date', text: month[0], date }, length: month[0].length }
  }
  const full = match(slashDate, text, at) ?? match(commaDate, text, at) ?? match(digitalDate, text, at)
  return full ? dateOf(full[0], Number(full[1]), Number(full[2]), full[3]) : undefined
}

/**
 * A day that the calendar does not have («31.11») stays a date, so that the reason can be told; what has no month
 * («14.00») is a token without a date, and no rule of the grammar takes it.
 */
function dateOf(text: string, day: number, month: number, yearText: string | undefined): Piece {
  const year = yearText === undefined ? undefined : Number(yearText) + (yearText.length === 2 ? 2000 : 0)
  const token: Piece['token'] = { kind: 'date', text }
  if (month >= 1 && month <= 12) token.date = year === undefined ? { month, day } : { year, month, day }
  return { token, length: text.length }
}

function readNumber(text: string, at: number): Piece {
  const figures = match(digits, text, at)?.[0] ?? text.charAt(at)
  const ending = match(ordinalEnding, text, at + figures.length)
  const written = figures + (ending?.[0] ?? '')
  const token: Piece['token'] = { kind: 'number', text: figures, value: Number(figures), digits: figures.length }
  // «15 - го» is an ordinal, «15 - я» and «15 х» are not.
  if (ending && (!/\s/u.test(ending[0]) || /^\s?[-‐‑–]\s?(?:го|ого|ое|ая|ый|ой)$/u.test(ending[0])))
    return { token: { ...token, ordinal: true }, length: written.length }
  // «10.-17.11.2025»: the dot of a date that is cut short.
  return { token, length: figures.length + (match(dotOfDay, text, at + figures.length) ? 1 : 0) }
}

function wordToken(written: string): Piece['token'] {
  const folded = written
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\u0301/gu, '')
    .replace(invisible, '')
  const roman = romanValue(folded)
  const text = cyrillic(folded)
  return roman === undefined ? { kind: 'word', text } : { kind: 'word', text, value: roman, roman: true }
}

/** Latin letters that look like Cyrillic ones are taken for them, unless the word has others. */
function cyrillic(word: string): string {
  if (!/[a-z]/u.test(word)) return word
  const mapped = Array.from(word, (letter) => lookAlikes.get(letter) ?? letter).join('')
  return /[a-z]/u.test(mapped) ? word : mapped
}

function romanValue(word: string): number | undefined {
  const latin = word.replaceAll('і', 'i').replaceAll('х', 'x').replaceAll('l', 'i')
  const found = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].indexOf(latin)
  return found < 0 ? undefined : found + 1
}
