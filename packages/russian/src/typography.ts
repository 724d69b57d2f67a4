import { noBreak } from './no-break.js'

/**
 * How running text is set. `keep` leaves what the author typed; it is the default for everything that
 * would change a character, so that words, quotes and numbers reach the paper as they were written.
 */
export interface TypographyStyle {
  /** No-break spaces where a line must not end. Changes only the kind of spaces. */
  noBreak?: boolean
  /** `guillemets`: «…» on both levels; `nested`: «… „…“ …». Straight and curly quotes of a pair are replaced. */
  quotes?: 'keep' | 'guillemets' | 'nested'
  /** `en`: an en dash between the two ends of a range of years, dates, classes and the like, and around months. */
  ranges?: 'keep' | 'en'
  /** `em` or `en`: the dash between words, set off by spaces. */
  dash?: 'keep' | 'em' | 'en'
  /** `spaced`: 15 %, as ГОСТ 8.417 has it; `tight`: 15%. */
  percent?: 'keep' | 'spaced' | 'tight'
  /** `spaced`: № 5 and § 5 with a no-break space. */
  numberSign?: 'keep' | 'spaced'
}

/** Sets a text. Idempotent; telephone numbers, identifiers, addresses and date ranges keep their figures. */
export function typesetText(text: string, style: TypographyStyle): string {
  let set = text
  if (style.quotes === 'guillemets' || style.quotes === 'nested') set = setQuotes(set, style.quotes)
  if (style.ranges === 'en') set = setRanges(set)
  if (style.dash === 'em' || style.dash === 'en') set = setDashes(set, style.dash === 'em' ? '—' : '–')
  if (style.percent === 'spaced') set = set.replace(/(\d)[ \u00a0\u202f]?%(?![\da-z])/gi, '$1\u00a0%')
  else if (style.percent === 'tight') set = set.replace(/(\d)[ \u00a0\u202f]%/g, '$1%')
  if (style.numberSign === 'spaced')
    set = set.replace(/(?<![/=&?#_-])([№§])[ \u00a0\u202f]?(?=[\p{L}\d])/gu, '$1\u00a0')
  return style.noBreak === false ? set : noBreak(set)
}

const openingQuotes = '«„“"'
const closingQuotes = '»“”"'

/**
 * Replaces the quotes of a text when every one of them has its pair. In doubt — an inch mark, a quote
 * that is closed in another paragraph — the text stays as it is.
 */
function setQuotes(text: string, form: 'guillemets' | 'nested'): string {
  const characters = [...text]
  const set = [...characters]
  const open: number[] = []
  const first = characters.findIndex((character) => openingQuotes.includes(character))
  for (const [index, character] of characters.entries()) {
    const opens = openingQuotes.includes(character) && canOpen(characters, index)
    const closes = closingQuotes.includes(character) && canClose(characters, index, first)
    if (!opens && !closes) {
      if (openingQuotes.includes(character) || closingQuotes.includes(character)) return text
      continue
    }
    // “ closes „ and opens in other languages: what is open decides.
    if (closes && (!opens || open.length > 0)) {
      const start = open.pop()
      if (start === undefined) return text
      const inner = form === 'nested' && open.length % 2 === 1
      set[start] = inner ? '„' : '«'
      set[index] = inner ? '“' : '»'
    } else open.push(index)
  }
  return open.length === 0 ? set.join('') : text
}

/** An opening quote stands at the beginning, after a space, a bracket, a dash or another quote, and before a word. */
function canOpen(characters: readonly string[], index: number): boolean {
  const [before, after] = [characters[index - 1], characters[index + 1]]
  return (
    (before === undefined || /[\s([{«„“"–—-]/.test(before)) && after !== undefined && !/[\s)\]},.;:!?»”]/.test(after)
  )
}

/** A closing quote stands behind a word or a mark, and not before a letter. */
function canClose(characters: readonly string[], index: number, firstQuote: number): boolean {
  const [before, after] = [characters[index - 1], characters[index + 1]]
  // A figure before a straight quote may be inches: 15".
  if (characters[index] === '"' && before !== undefined && /\d/.test(before) && index <= firstQuote) return false
  return before !== undefined && !/[\s([{«„–—]/.test(before) && (after === undefined || !/[\p{L}\d]/u.test(after))
}

const monthName =
  '(?:(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:[ьяюе]|ем|ём)|(?:март|август)(?:[ауе]|ом)?|ма(?:[йяюе]|ем))(?!\\p{L})'
const counted =
  '(?:[ \\u00a0\\u202f]?%|(?:-?(?:х|го|й|е|м|ми)(?![а-я]))?[ \\u00a0](?:класс|кл\\.|год|гг?\\.|уч\\.|учебн|лет|час|мин|дн|мес|недел|челове|чел\\.|балл|этап|полугод|квартал))'

/** Dashes in ranges that are certainly ranges; a hyphen between other figures may be anything. */
function setRanges(text: string): string {
  return (
    text
      // 2025-2026, and not a part of a longer number such as a telephone, nor the number of a standard.
      .replace(
        /(?<![\d\p{L}./\\@=&?#:_~–-]|[№§][ \u00a0\u202f]?|[\d)][ \u00a0]|(?:ГОСТ|ОСТ|СП|ТУ|ИСО)(?: Р)?[ \u00a0])((?:19|20)\d\d) ?[-—] ?((?:19|20)?\d\d)(?![\d\p{L}/\\@=&?#_~–-]|\.[\d\p{L}])/gu,
        (whole, from: string, to: string) =>
          Number(to) > Number(to.length === 2 ? from.slice(2) : from) ? `${from}–${to}` : whole,
      )
      // 12.05.2025-15.06.2025
      .replace(
        /(?<![\d./\\@=&?#_~-])(\d{1,2}\.\d{1,2}\.\d{2,4}) ?[-—] ?(\d{1,2}\.\d{1,2}\.\d{2,4})(?![\d/\\@-]|\.[\d\p{L}])/gu,
        '$1–$2',
      )
      // 6-11 классов, 5-7 лет
      .replace(
        new RegExp(`(?<![\\da-zЀ-ӿ./–-]|[№§][ \\u00a0\\u202f]?)(\\d{1,3})[-—](\\d{1,3})(?=${counted})`, 'giu'),
        (whole, from: string, to: string) => (Number(to) > Number(from) ? `${from}–${to}` : whole),
      )
      // сентябрь-май, октябрь - ноябрь: months are words, so their dash has spaces.
      .replace(new RegExp(`(?<![a-zЀ-ӿ])(${monthName}) ?[-—–] ?(?=${monthName}(?![a-zЀ-ӿ]))`, 'giu'), '$1 – ')
  )
}

/** The dash between words; a hyphen only where spaces on both sides show that it is meant as one. */
function setDashes(text: string, dash: string): string {
  return text.replace(
    /(?<=[\p{L}\d»“"')\]%.,])([ \u00a0])[-–—] (?=[\p{L}«„"(\d])/gu,
    (whole, space: string, offset: number) => {
      const before = text.slice(Math.max(0, offset - longestMonth), offset).match(/[\p{L}\d]+$/u)?.[0] ?? ''
      const next = offset + whole.length
      const after = text.slice(next, next + longestMonth).match(/^[\p{L}\d]+/u)?.[0] ?? ''
      // Between figures and between months it is a range, which has a rule of its own.
      const range = (/^\d+$/.test(before) && /^\d+$/.test(after)) || (isMonth(before) && isMonth(after))
      return range ? whole : `${space}${dash} `
    },
  )
}

const wholeMonth = new RegExp(`^${monthName}$`, 'iu')
/** As much of a text as is looked at beside a dash. */
const longestMonth = 16

function isMonth(word: string): boolean {
  return wholeMonth.test(word)
}
