/** A date as it is printed. */
export interface FoundDate {
  text: string
  /** The two forms that are allowed, a blank to be filled in, or anything else. */
  form: 'word' | 'digital' | 'blank' | 'other'
  /** Year, month, day as one number for comparing, `20250826`; absent in a blank. */
  day?: number
}

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]

const word = new RegExp(`(["«„]?)(\\d{1,2})(["»“]?) (${months.join('|')}) (\\d{4}) ?(г\\.|года)?`, 'iu')
/** «г.» before a capital letter belongs to the place that follows: `26.08.2025 г. Кедровый`. */
const digital = /(\d{1,2})\.(\d{1,2})\.(\d{4})( ?г\.(?! ?[А-ЯЁ])| ?г(?!\.)| ?года)?/u
const blank = /_{2,}/u

/** The first date of a text whose spaces are plain. */
export function findDate(text: string): FoundDate | undefined {
  const inWords = word.exec(text)
  if (inWords !== null) {
    const [whole, open, day = '', close, month = '', year = '', ending] = inWords
    const proper = open === '' && close === '' && !day.startsWith('0') && ending === 'г.'
    const number = Number(year) * 10000 + (months.indexOf(month.toLowerCase()) + 1) * 100 + Number(day)
    return { text: whole, form: proper ? 'word' : 'other', day: number }
  }
  const inFigures = digital.exec(text)
  if (inFigures !== null) {
    const [whole, day = '', month = '', year = '', ending] = inFigures
    const proper = day.length === 2 && month.length === 2 && ending === undefined
    const number = Number(year) * 10000 + Number(month) * 100 + Number(day)
    return { text: whole, form: proper ? 'digital' : 'other', day: number }
  }
  const empty = blank.exec(text)
  return empty === null ? undefined : { text: empty[0], form: 'blank' }
}

/** The number after «№»; an empty text for a blank. A number inside of quotes is part of a name: «СОШ № 18». */
export function findNumber(text: string): string | undefined {
  const found = /№ ?([^\s,;()»]+)/u.exec(withoutQuoted(text))?.[1]
  if (found === undefined) return undefined
  return /^_+$/u.test(found) ? '' : found
}

/** A text without what stands between «quotes», which may hold others. */
function withoutQuoted(text: string): string {
  let depth = 0
  let rest = ''
  for (const sign of text) {
    if (sign === '«') depth += 1
    if (depth === 0) rest += sign
    if (sign === '»') depth = Math.max(0, depth - 1)
  }
  return rest
}
