import { mendWord } from './mend-word.js'
import type { Token } from './term-tokens.js'

/** «1 п/г», «кв-л», «уч/г»: words cut short inside, as pieces with their mark. */
const cutShort: ReadonlyMap<string, string[]> = new Map(
  Object.entries({
    'п/г': ['полугодие'],
    'п-г': ['полугодие'],
    'п.г': ['полугодие'],
    'п-е': ['полугодие'],
    'п-ие': ['полугодие'],
    'полуг-е': ['полугодие'],
    'полуг-ие': ['полугодие'],
    'пол-е': ['полугодие'],
    'пол-ие': ['полугодие'],
    'кв-л': ['квартал'],
    'кв-ла': ['квартала'],
    'кв-ал': ['квартал'],
    'чет-ть': ['четверть'],
    'четв-ть': ['четверть'],
    'ч-ть': ['четверть'],
    'м-ц': ['месяц'],
    'м-ца': ['месяца'],
    'мес-ц': ['месяц'],
    'мес-ца': ['месяца'],
    'нед-я': ['неделя'],
    'г-д': ['год'],
    'г-да': ['года'],
    'уч/г': ['учебный', 'год'],
    'у/г': ['учебный', 'год'],
    'уч/год': ['учебный', 'год'],
    'уч/года': ['учебного', 'года'],
    'у/года': ['учебного', 'года'],
  }),
)

/** Words cut short with a dot, other than those that the grammar knows as units. */
const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    кажд: 'каждый',
    необх: 'необходимости',
    необход: 'необходимости',
    пост: 'постоянно',
    посл: 'последний',
    последн: 'последний',
    нач: 'начало',
    кон: 'конец',
    сер: 'середина',
    учеб: 'учебный',
    треб: 'требованию',
    согл: 'согласованию',
    соотв: 'соответствии',
    отд: 'отдельному',
    инд: 'индивидуальному',
    индивид: 'индивидуальному',
    понед: 'понедельник',
    граф: 'графику',
  }),
)

/** «непозднее» for «не позднее». */
const joined = /^(не)(позднее|позже|ранее|раньше|реже|менее|меньше|более|больше|чаще)$/u

/** Words that say two: «ежечетвертно». */
const taken: ReadonlyMap<string, string[]> = new Map(
  Object.entries({
    ежечетвертно: ['каждую', 'четверть'],
    ежеполугодно: ['каждое', 'полугодие'],
    ежесеместрово: ['каждый', 'семестр'],
  }),
)

/** Puts together what is cut short («п/г», «I I») and takes apart what is written together («непозднее»). One pass. */
export function joinTokens(tokens: readonly Token[]): Token[] {
  const mended: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    const hours = timeOfDay(tokens, at)
    if (hours > 0) {
      at += hours - 1
      const next = tokens[at + 1]
      const dated = next?.kind === 'number' || next?.kind === 'date'
      if (isHourPreposition(mended.at(-1)) && !(dated && mended.at(-1)?.text === 'до')) mended.pop()
      continue
    }
    if (token.kind !== 'word') {
      mended.push(token)
      continue
    }
    const short = shortened(tokens, at)
    if (short) {
      mended.push(...short)
      at += 2
      continue
    }
    const before = mended.at(-1)
    if (token.text === 'i' && before?.kind === 'word' && /^i{1,2}$/u.test(before.text) && !before.ordinal) {
      mended[mended.length - 1] = { ...before, text: `${before.text}i`, value: (before.value ?? 0) + 1, end: token.end }
      continue
    }
    const full = abbreviations.get(token.text)
    if (full !== undefined && tokens[at + 1]?.kind === 'dot') {
      mended.push({ ...token, text: full })
      at += 1
      continue
    }
    mended.push(...wordTokens(token))
  }
  return mended
}

function isDottedTime(token: Token | undefined): boolean {
  return token?.kind === 'date' && !token.date && /^\d{1,2}\s?\.\s?\d{2}$/u.test(token.text)
}

/** Count of the tokens of «14.00», «10:00 ч.», «с 9.30 до 12.30»: hours say nothing about days. */
function timeOfDay(tokens: readonly Token[], at: number): number {
  const length = (from: number): number => {
    if (isDottedTime(tokens[from])) return 1
    const colon =
      tokens[from]?.kind === 'number' && tokens[from + 1]?.kind === 'colon' && tokens[from + 2]?.digits === 2
    if (colon) return 3
    // «10-00»: no day has the number 00.
    const dashed =
      tokens[from]?.kind === 'number' && tokens[from + 1]?.kind === 'dash' && tokens[from + 2]?.text === '00'
    return dashed && (tokens[from]?.value ?? 24) < 24 ? 3 : 0
  }
  let count = length(at)
  if (count === 0) return 0
  const link = tokens[at + count]
  if (link?.kind === 'dash' || /^(?:до|по)$/u.test(link?.text ?? '')) {
    const more = length(at + count + 1)
    if (more > 0) count += more + 1
  }
  if (/^(?:ч|час|часа|часов)$/u.test(tokens[at + count]?.text ?? '')) {
    count += tokens[at + count + 1]?.kind === 'dot' ? 2 : 1
  }
  return count
}

function isHourPreposition(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:в|с|к|до)$/u.test(token.text)
}

function shortened(tokens: readonly Token[], at: number): Token[] | undefined {
  const first = tokens[at]
  const mark = tokens[at + 1]
  const last = tokens[at + 2]
  if (!first || last?.kind !== 'word' || !mark) return undefined
  const sign = { slash: '/', dash: '-', dot: '.' }[mark.kind as string]
  if (sign === undefined) return undefined
  if (mark.start !== first.end || last.start !== mark.end) return undefined
  const words = cutShort.get(first.text + sign + last.text)
  return words?.map((text) => ({ kind: 'word', text, start: first.start, end: last.end, newLine: first.newLine }))
}

function wordTokens(token: Token): Token[] {
  const words = taken.get(token.text)
  if (words) return words.map((text, index) => ({ ...token, text, newLine: index === 0 && token.newLine }))
  const parts = joined.exec(token.text)
  if (!parts?.[1] || !parts[2]) return [token]
  return [
    { ...token, text: parts[1] },
    { ...token, text: parts[2], newLine: false },
  ]
}

/** The tokens with misprints mended; `undefined` when there are none. */
export function mendTokens(tokens: readonly Token[]): Token[] | undefined {
  let found = false
  const mended = tokens.map((token) => {
    const right = token.kind === 'word' && !token.roman ? mendWord(token.text) : undefined
    if (right === undefined) return token
    found = true
    return { ...token, text: right, mended: true }
  })
  return found ? mended : undefined
}
