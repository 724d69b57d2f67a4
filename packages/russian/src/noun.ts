import type { Agreement } from './adjective.js'
import { declineAdjective } from './adjective.js'
import type { GrammaticalCase } from './grammatical-case.js'

type Oblique = Exclude<GrammaticalCase, 'nominative'>

/** What must be known of a noun to decline it. */
export interface Noun {
  agreement: Agreement
  animate: boolean
  /** Five oblique forms (genitive, dative, accusative, instrumental, prepositional) where no rule can make them. */
  forms?: readonly [string, string, string, string, string]
  /** The ending is stressed: -ом, -ой after a sibilant or ц (врачом), -ём after a soft consonant (секретарём). */
  stressed?: boolean
  /** The word is an adjective by form: заведующий, рабочая, обучающиеся. */
  adjectival?: boolean
  /** Never declined: бюро. */
  indeclinable?: boolean
}

const order: readonly Oblique[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional']

/** Declines a noun given in the nominative and in small letters. */
export function declineNoun(word: string, noun: Noun, grammaticalCase: Oblique): string {
  if (noun.indeclinable) return word
  if (noun.forms) return noun.forms[order.indexOf(grammaticalCase)] ?? word
  if (noun.adjectival) return declineAdjective(word, grammaticalCase, noun.animate)
  if (grammaticalCase === 'accusative' && accusativeIsNominative(word, noun)) return word
  const key = grammaticalCase === 'accusative' && !/[ая]$/u.test(word) ? 'genitive' : grammaticalCase
  return noun.agreement === 'plural' ? plural(word, noun, grammaticalCase) : singular(word, noun, key)
}

function accusativeIsNominative(word: string, noun: Noun): boolean {
  if (noun.agreement === 'neuter') return true
  if (noun.agreement === 'plural') return !noun.animate
  if (noun.agreement === 'feminine') return word.endsWith('ь')
  return !noun.animate && !/[ая]$/u.test(word)
}

function singular(word: string, noun: Noun, grammaticalCase: Oblique): string {
  const stem = word.slice(0, -1)
  const at = order.indexOf(grammaticalCase)
  const pick = (...endings: [string, string, string, string, string]): string => endings[at] ?? ''
  const hissing = /[жшчщц]$/u
  if (word.endsWith('ия')) return stem + pick('и', 'и', 'ю', 'ей', 'и')
  if (word.endsWith('я')) return stem + pick('и', 'е', 'ю', noun.stressed ? 'ёй' : 'ей', 'е')
  if (word.endsWith('а')) {
    const instrumental = hissing.test(stem) && !noun.stressed ? 'ей' : 'ой'
    return stem + pick(/[кгхжшчщ]$/u.test(stem) ? 'и' : 'ы', 'е', 'у', instrumental, 'е')
  }
  if (word.endsWith('ие')) return stem + pick('я', 'ю', 'е', 'ем', 'и')
  if (word.endsWith('е'))
    return stem + (hissing.test(stem) ? pick('а', 'у', 'е', 'ем', 'е') : pick('я', 'ю', 'е', 'ем', 'е'))
  if (word.endsWith('о')) return stem + pick('а', 'у', 'о', 'ом', 'е')
  if (word.endsWith('ь')) {
    if (noun.agreement === 'feminine') return stem + pick('и', 'и', 'ь', 'ью', 'и')
    return stem + pick('я', 'ю', 'я', noun.stressed ? 'ём' : 'ем', 'е')
  }
  if (word.endsWith('ий')) return stem + pick('я', 'ю', 'я', 'ем', 'и')
  if (word.endsWith('й')) return stem + pick('я', 'ю', 'я', 'ем', 'е')
  const base = word.endsWith('ец') ? fleeting(word) : word
  return base + pick('а', 'у', 'а', hissing.test(word) && !noun.stressed ? 'ем' : 'ом', 'е')
}

/** специалист keeps its vowels, боец and представитель's kin in -ец lose it: борец → борц-, боец → бойц-. */
function fleeting(word: string): string {
  const stem = word.slice(0, -2)
  // Between three consonants the vowel stays: кузнеца, мудреца; but истца, столбца.
  if (/[бвгджзклмнпрстфхцчшщ]{2}$/u.test(stem) && !/(?:ист|столб)$/u.test(stem)) return word
  if (/[аеёиоуыэюя]$/u.test(stem)) return `${stem}йц`
  return stem.endsWith('л') ? `${stem}ьц` : `${stem}ц`
}

function plural(word: string, noun: Noun, grammaticalCase: Oblique): string {
  const stem = word.slice(0, -1)
  const soft = /[яи]$/u.test(word) && !/[кгхжшчщ]и$/u.test(word)
  if (grammaticalCase === 'dative') return stem + (soft ? 'ям' : 'ам')
  if (grammaticalCase === 'instrumental') return stem + (soft ? 'ями' : 'ами')
  if (grammaticalCase === 'prepositional') return stem + (soft ? 'ях' : 'ах')
  return pluralGenitive(word, stem, noun)
}

function pluralGenitive(word: string, stem: string, noun: Noun): string {
  if (/(?:ии|ия)$/u.test(word)) return `${stem}й`
  if (/[жшчщ]и$/u.test(word)) return noun.stressed ? `${stem}ей` : `${stem}ей`
  if (/[яи]$/u.test(word) && !/[кгх]и$/u.test(word)) return `${stem}ей`
  if (word.endsWith('цы')) return noun.stressed ? `${stem}ов` : `${stem}ев`
  return `${stem}ов`
}
