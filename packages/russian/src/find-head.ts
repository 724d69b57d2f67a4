import type { Agreement } from './adjective.js'
import { adjectiveAgreement } from './adjective.js'
import { headNoun } from './head-nouns.js'
import { isUpperCase } from './letter-case.js'
import type { Noun } from './noun.js'

/** The word that a phrase hangs on. */
export interface Head {
  index: number
  noun: Noun
  /** False when the noun is not in the table and was guessed by its ending. */
  known: boolean
}

/** First parts that stay as they are: пресс-секретарь, вице-президент, шеф-повар. */
const frozenPrefix =
  /^(?:вице|пресс|статс|бизнес|веб|арт|медиа|экс|обер|унтер|контр|генерал|премьер|шеф|топ|кино|фото|it|ит|hr|pr|смарт|эко)$/u
const adverb = /^(?:временно|постоянно|специально|особо|вновь)$/u
const agent = /(?:тель|арь|ист|ник|тор|сор|ер|ёр|ент|ант|лог|гог|граф|ец|ач|вод|вед|арх|ург|атр)$/u

/** The head of a phrase in the nominative: its first noun, or its last adjective when no noun agrees with it. */
export function findHead(words: readonly string[]): Head | undefined {
  let adjective: { index: number; agreement: Agreement } | undefined
  for (let index = 0; index < words.length; index += 1) {
    const word = bareWord(words[index] ?? '')
    const noun = nounOf(word)
    if (noun && !(noun.adjectival && agreesWithNext(noun, words, index))) return { index, noun, known: true }
    const agreement = isAdjective(word) ? adjectiveAgreement(word) : undefined
    if (agreement !== undefined) adjective = { index, agreement }
    else if (!adverb.test(word)) {
      const guess = isUpperCase(words[index] ?? '') ? undefined : guessNoun(word, adjective?.agreement)
      if (guess) return { index, noun: guess, known: false }
      break
    }
  }
  if (!adjective) return undefined
  const noun: Noun = { agreement: adjective.agreement, animate: true, adjectival: true }
  return { index: adjective.index, noun, known: false }
}

/** True when a phrase begins with a head of its own, after its adjectives. */
export function startsWithHead(words: readonly string[], fits: (noun: Noun) => boolean): boolean {
  const head = words.find((word) => !isAdjective(bareWord(word)) || nounOf(bareWord(word)) !== undefined)
  if (head === undefined) return false
  const noun = nounOf(bareWord(head))
  return noun ? fits(noun) : agent.test(bareWord(head)) && !isUpperCase(head)
}

/** True for the first part of a hyphenated word that is never declined. */
export function isFrozenPrefix(part: string): boolean {
  return frozenPrefix.test(part)
}

/** The word in small letters without the marks around it. */
export function bareWord(word: string): string {
  return word.toLowerCase().replace(/[«»"„“(),.;:]/gu, '')
}

/** A noun by its ending, for words that the table does not know. Only what looks like a nominative. */
export function guessNoun(word: string, agreement?: Agreement): Noun | undefined {
  if (!/^[а-яё-]{3,}$/u.test(word)) return undefined
  if (agreement === 'plural') return /[ыиая]$/u.test(word) ? { agreement, animate: true } : undefined
  if (agreement === 'neuter') return /[ое]$/u.test(word) ? { agreement, animate: false } : undefined
  if (agreement === 'feminine') return /[аяь]$/u.test(word) ? { agreement, animate: false } : undefined
  if (/[бвгджзйклмнпрстфхцчшщ]$/u.test(word) || agent.test(word)) {
    return { agreement: 'masculine', animate: agent.test(word) }
  }
  if (agreement === 'masculine') return undefined
  if (/[ое]$/u.test(word)) return { agreement: 'neuter', animate: false }
  if (/[ая]$/u.test(word)) return { agreement: 'feminine', animate: true }
  return /[иы]$/u.test(word) ? { agreement: 'plural', animate: true } : undefined
}

function nounOf(word: string): Noun | undefined {
  const whole = headNoun(word)
  if (whole || !word.includes('-')) return whole
  return word
    .split('-')
    .map((part) => (isFrozenPrefix(part) ? undefined : headNoun(part)))
    .find((noun) => noun !== undefined)
}

/** Nouns in -ение, -тие and plural adjectives in -ие end alike. */
function isAdjective(word: string): boolean {
  if (adjectiveAgreement(word) === undefined) return false
  return !word.endsWith('ие') || (/[кгхжшщчн]ие$/u.test(word) && !/[еая]ние$/u.test(word))
}

/**
 * «ответственный секретарь», «дежурный администратор»: the word is an adjective here. In the plural only a person
 * counts: the second word of «обучающиеся школы» is a genitive.
 */
function agreesWithNext(noun: Noun, words: readonly string[], index: number): boolean {
  for (let next = index + 1; next < words.length; next += 1) {
    const word = bareWord(words[next] ?? '')
    const other = nounOf(word)
    if (other && !other.adjectival) {
      return other.agreement === noun.agreement && (noun.agreement !== 'plural' || other.animate)
    }
    if (!isAdjective(word)) return false
  }
  return false
}
