import { inclineFirstname, inclineMiddlename } from 'lvovich'
import type { GrammaticalCase } from './grammatical-case.js'
import { matchLetterCase } from './letter-case.js'
import { declineNoun } from './noun.js'
import type { Sex } from './person-name.js'
import { isFiliation } from './person-name.js'
import { exceptionalGivenName, syllables } from './surname-exceptions.js'

type Oblique = Exclude<GrammaticalCase, 'nominative'>

const patronymicEnding = /(?:[иы]ч|[вш]на|ична)$/u
/** «Хасан ибн Али»: small words inside an Arabic name, however they are written. */
const frozenWord = /^(?:ибн|бинт|абу)$/u

/** Puts given names into a case, each word of them. Initials stay. */
export function declineGivenName(given: string, grammaticalCase: Oblique, sex: Sex): string {
  return given
    .split(' ')
    .map((word) =>
      word.endsWith('.') ? word : matchLetterCase(ofWord(word.toLowerCase(), grammaticalCase, sex), word),
    )
    .join(' ')
}

/** Puts a patronymic into a case. «Тофик оглы» stays; what is no patronymic by form is a second given name. */
export function declinePatronymic(patronymic: string, grammaticalCase: Oblique, sex: Sex): string {
  const lower = patronymic.toLowerCase()
  if (patronymic.endsWith('.') || isFiliation(lower.split(/[\s-]/u).at(-1) ?? '')) return patronymic
  if (!patronymicEnding.test(lower) || lower.includes(' ')) return declineGivenName(patronymic, grammaticalCase, sex)
  const form =
    sex === 'male' && lower.endsWith('ыч')
      ? declineNoun(lower, { agreement: 'masculine', animate: true }, grammaticalCase)
      : inclineMiddlename(lower, grammaticalCase, sex)
  return matchLetterCase(form, patronymic)
}

function ofWord(word: string, grammaticalCase: Oblique, sex: Sex): string {
  if (frozenWord.test(word) || /[еёиоуыэю]$|[аеёиоуыэюя]а$/u.test(word)) return word
  const joined = /^(.+)-([^-]+)$/u.exec(word)
  if (joined?.[1] && joined[2] && isOneName(joined[1], joined[2])) {
    return `${joined[1]}-${ofWord(joined[2], grammaticalCase, sex)}`
  }
  if (sex === 'female') {
    const exceptional = exceptionalGivenName(word, grammaticalCase)
    if (exceptional !== undefined) return exceptional
  }
  // A man's name in -ый, -ой is a noun here, though it looks like an adjective.
  if (sex === 'male' && /[ыо]й$/u.test(word)) return asNoun(word, grammaticalCase)
  if (sex === 'male' && word.endsWith('ий') && syllables(word) > 1 && !word.includes('-')) {
    return asNoun(word, grammaticalCase)
  }
  if (sex === 'male' && grammaticalCase === 'instrumental' && /[жшчщц]$/u.test(word)) return `${word}ем`
  if (word === 'илья' && grammaticalCase === 'instrumental') return 'ильёй'
  if (grammaticalCase === 'instrumental' && /[жшчщц]а$/u.test(word)) return `${word.slice(0, -1)}ей`
  return inclineFirstname(word, grammaticalCase, sex)
}

/** Жан-Поль, Айлан-оол, Джамал-Эддин: the last part alone is declined. */
function isOneName(first: string, last: string): boolean {
  return (
    /^(?:жан|абд|абу)$/u.test(first) || /^(?:оол|кыс|[эуа]?ддин|хан|бек|бей|мирза|г[еи]р[еи]й|гери|али)$/u.test(last)
  )
}

function asNoun(word: string, grammaticalCase: Oblique): string {
  return declineNoun(word, { agreement: 'masculine', animate: true }, grammaticalCase)
}
