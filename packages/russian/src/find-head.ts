import type { Agreement } from './adjective.js'
import { adjectiveAgreement } from './adjective.js'
import { headNoun } from './head-nouns.js'
import { isUpperCase } from './letter-case.js'
import type { Noun } from './noun.js'
import type { PhraseKind } from './regular-nouns.js'
import { regularNoun } from './regular-nouns.js'

/** The word that a phrase hangs on. */
export interface Head {
  index: number
  noun: Noun
  /** False when the noun is not in the table and was guessed by its ending. */
  known: boolean
}

/** First parts that stay as they are: пресс-секретарь, вице-президент, шеф-повар, PR-менеджер. */
const frozenPrefix =
  /^(?:ит|икт|сми|вице|пресс|статс|бизнес|веб|арт|медиа|экс|обер|унтер|контр|генерал|премьер|шеф|топ|кино|фото|аудио|видео|смарт|эко|онлайн|офлайн|интернет|спорт|агит|бренд|контент|проект|продакт|диджитал|промо|пиар|лего|робо|нано|био|нейро|супер|мини|[a-z]+)$/u
const adverb =
  /^(?:временно|постоянно|специально|особо|вновь|ранее|впервые|условно|общественно|научно|учебно|организационно|их|его|её|ее)$/u
const agent =
  /(?:тель|арь|ист|ник|чик|щик|тор|сор|ер|ёр|ент|ант|лог|гог|граф|ец|ач|вод|вед|арх|ург|атр|мен|вуч|хоз|рук)$/u
const manyPeople = /(?:тели|[тс]оры|исты|анты|чики|щики|веды|логи)$/u
/** «ст. воспитатель», «гл. бухгалтер»: the head is still to come. */
const cutAdjective = /^(?:ст|мл|кл|гл|вед|осн|гос|муниц|техн|мед|соц|уч|пед|доп)\.$/u

/** The head of a phrase in the nominative: its first noun, or its last adjective when no noun agrees with it. */
export function findHead(words: readonly string[], kind: PhraseKind): Head | undefined {
  let adjective: { index: number; agreement: Agreement } | undefined
  for (let index = 0; index < words.length; index += 1) {
    const raw = words[index] ?? ''
    const word = bareWord(raw)
    const found = nounOf(word, kind)
    // «ведущий мероприятия»: the adjective is the head when the noun does not agree with it.
    if (found && adjective && found.agreement !== adjective.agreement) break
    if (found && !(found.adjectival && agreesWithNext(found, words, index, kind))) {
      return { index, noun: found, known: partsAreKnown(word, kind) }
    }
    const agreement = isAdjective(word) ? adjectiveAgreement(word) : undefined
    if (agreement !== undefined) adjective = { index, agreement }
    else if (!isAdverb(word, words[index + 1]) && !cutAdjective.test(raw.toLowerCase())) {
      const regular = fitting(regularNoun(word, kind), adjective?.agreement)
      if (regular) return { index, noun: regular, known: true }
      const guess = isUpperCase(raw) || isCut(raw) ? undefined : guessNoun(word, kind, adjective?.agreement)
      if (guess) return { index, noun: guess, known: false }
      break
    }
  }
  if (!adjective) return undefined
  const noun: Noun = { agreement: adjective.agreement, animate: kind !== 'organization', adjectival: true }
  return { index: adjective.index, noun, known: false }
}

/** True when a phrase begins with a head of its own, after its adjectives. */
export function startsWithHead(words: readonly string[], fits: (noun: Noun) => boolean): boolean {
  const head = words.find((word) => {
    const bare = bareWord(word)
    return !/^(?:их|его|её|ее)$/u.test(bare) && (!isAdjective(bare) || nounOf(bare, 'post') !== undefined)
  })
  if (head === undefined) return false
  const bare = bareWord(head)
  // Of the plurals only those that cannot be the genitive of a thing («техники», «политики»).
  const noun = nounOf(bare, 'post') ?? (manyPeople.test(bare) ? regularNoun(bare, 'group') : undefined)
  return noun ? fits(noun) : agent.test(bare) && !isUpperCase(head)
}

/** True for the first part of a hyphenated word that is never declined. */
export function isFrozenPrefix(part: string): boolean {
  return frozenPrefix.test(part)
}

/** The word in small letters without the marks around it. */
export function bareWord(word: string): string {
  return word.toLowerCase().replace(/[«»"„“(),.;:]/gu, '')
}

/** A participle in the nominative, as in «лицо, ответственное за …»; «которые» is none. */
export function isParticiple(word: string): boolean {
  return /(?:[щш]ий|[щш]ая|[щш]ее|[щш]ие|нный|нная|нное|нные|мый|мая|мое|мые)(?:ся)?$/u.test(word)
}

/** «материально ответственное лицо»: an adverb stands before an adjective. */
function isAdverb(word: string, next: string | undefined): boolean {
  return adverb.test(word) || (/[нкв]о-?$/u.test(word) && next !== undefined && isAdjective(bareWord(next)))
}

/** «рук. ОО», «к.п.н.»: what is cut short has no ending. */
function isCut(raw: string): boolean {
  return /^\p{L}+\.\p{L}|^\p{Ll}{1,5}\.$/u.test(raw)
}

const caseEndings =
  /(?:ами|ями|ого|его|ому|ему|ыми|ими|ов|ев|ей|ам|ям|ах|ях|ом|ем|ём|ой|ым|им|ых|их|а|у|е|ы|и|я|ю)(?:ся)?$/u

/** «руководителям», «заведующего»: a form of a known noun that is no nominative; no adjective ends in -ого. */
function isOblique(word: string): boolean {
  if (/(?:[оеё]го|[оеё]му)(?:ся)?$/u.test(word)) return true
  const ending = caseEndings.exec(word)?.[0]
  if (ending === undefined) return false
  const stem = word.slice(0, -ending.length)
  const back = ending.endsWith('ся') ? 'ся' : ''
  return ['', 'ь', 'а', 'я', 'е', 'о', 'ий', 'ый', 'ая', 'ие', 'ые', 'и', 'ы'].some((nominative) => {
    const lemma = stem + nominative + back
    return lemma !== word && headNoun(lemma) !== undefined
  })
}

/** A noun by its ending, for words that the table does not know. Only what looks like a nominative. */
export function guessNoun(word: string, kind: PhraseKind, agreement?: Agreement): Noun | undefined {
  if (!/^[а-яё-]{3,}$/u.test(word) || word.split('-').some(isOblique)) return undefined
  const person = kind !== 'organization'
  if (agreement === 'plural') return /[ыиая]$/u.test(word) ? { agreement, animate: person } : undefined
  if (agreement === 'neuter') return /[ое]$/u.test(word) ? { agreement, animate: false } : undefined
  if (agreement === 'feminine') return /[аяь]$/u.test(word) ? { agreement, animate: false } : undefined
  if (/[бвгджзйклмнпрстфхцчшщ]$/u.test(word) || agent.test(word) || (person && word.endsWith('ь'))) {
    return { agreement: 'masculine', animate: person }
  }
  if (agreement === 'masculine') return undefined
  if (/[ое]$/u.test(word)) return { agreement: 'neuter', animate: false }
  if (/[аяь]$/u.test(word)) return { agreement: 'feminine', animate: true }
  return /[иы]$/u.test(word) ? { agreement: 'plural', animate: person } : undefined
}

function nounOf(word: string, kind: PhraseKind): Noun | undefined {
  const whole = headNoun(word)
  if (whole || !word.includes('-')) return whole
  const parts = word.split('-').filter((part, index, all) => index === all.length - 1 || !isFrozenPrefix(part))
  return parts.map((part) => headNoun(part) ?? regularNoun(part, kind)).find((noun) => noun !== undefined)
}

/** Every part of «секретарь-машинистка» must be known, but for the frozen ones. */
function partsAreKnown(word: string, kind: PhraseKind): boolean {
  if (headNoun(word)) return true
  return word
    .split('-')
    .every((part, index) => (index === 0 && isFrozenPrefix(part)) || (headNoun(part) ?? regularNoun(part, kind)))
}

function fitting(noun: Noun | undefined, agreement: Agreement | undefined): Noun | undefined {
  return agreement === undefined || noun?.agreement === agreement ? noun : undefined
}

/** Nouns in -ение, -тие and plural adjectives in -ие end alike. */
function isAdjective(word: string): boolean {
  if (adjectiveAgreement(word) === undefined) return false
  return !word.endsWith('ие') || (/[кгхжшчщн]ие$/u.test(word) && !/[еая]ние$/u.test(word))
}

/**
 * «ответственный секретарь», «дежурный администратор»: the word is an adjective here. In the plural only a person
 * counts: the second word of «обучающиеся школы» is a genitive.
 */
function agreesWithNext(noun: Noun, words: readonly string[], index: number, kind: PhraseKind): boolean {
  for (let next = index + 1; next < words.length; next += 1) {
    const word = bareWord(words[next] ?? '')
    const other = nounOf(word, kind) ?? regularNoun(word, kind)
    // «участковый уполномоченный»: of two such words the last is the head.
    if (other) {
      return other.agreement === noun.agreement && (noun.agreement !== 'plural' || other.animate)
    }
    // «рабочая подкомиссия»: an organisation is no person, whatever the noun after it.
    if (!isAdjective(word)) return kind === 'organization' && guessNoun(word, kind, noun.agreement) !== undefined
  }
  return false
}
