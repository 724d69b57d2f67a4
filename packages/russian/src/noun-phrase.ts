import type { Agreement } from './adjective.js'
import { adjectiveAgreement, declineAdjective } from './adjective.js'
import type { Declined, GrammaticalCase } from './grammatical-case.js'
import { certainly, doubtfully } from './grammatical-case.js'
import { headNoun } from './head-nouns.js'
import { isUpperCase, matchLetterCase } from './letter-case.js'
import type { Noun } from './noun.js'
import { declineNoun } from './noun.js'

type Oblique = Exclude<GrammaticalCase, 'nominative'>

/** First parts that stay as they are: пресс-секретарь, вице-президент, шеф-повар. */
const frozenPrefix =
  /^(?:вице|пресс|статс|бизнес|веб|арт|медиа|экс|обер|унтер|контр|генерал|премьер|шеф|топ|кино|фото|it|смарт|эко)$/u
const adverb = /^(?:временно|постоянно|специально|особо|вновь)$/u

/**
 * Declines a phrase whose head noun stands in the nominative: the adjectives before the head and the head itself
 * change, everything after the head stays («заместителя начальника управления»). Both sides of « – » are
 * declined, as is what follows «и» or a comma when it begins with a known head of its own.
 */
export function declineNounPhrase(phrase: string, grammaticalCase: Oblique): Declined {
  const pieces = phrase.normalize('NFC').split(/(\s+[–—-]\s+|\s*,\s+|\s*[()])/u)
  let doubt: Declined | undefined
  let form = ''
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] ?? ''
    const separator = i % 2 === 1
    const isApposition = i > 0 && /[,()]/u.test(pieces[i - 1] ?? '')
    if (separator || piece.trim() === '' || insideQuotes(form) || (isApposition && !startsWithHead(piece))) {
      form += piece
      continue
    }
    const declined = declineClause(piece, grammaticalCase)
    form += declined.form
    if (!declined.certain) doubt ??= declined
  }
  return doubt ? { ...doubt, form } : certainly(form)
}

function insideQuotes(before: string): boolean {
  return (before.match(/[«„“]/gu)?.length ?? 0) > (before.match(/[»”]/gu)?.length ?? 0)
}

function startsWithHead(piece: string): boolean {
  const words = piece.split(/\s+/u)
  const head = words.find(
    (word) => adjectiveAgreement(word.toLowerCase()) === undefined || headNoun(word.toLowerCase()),
  )
  return head !== undefined && nounOf(head) !== undefined
}

function declineClause(clause: string, grammaticalCase: Oblique): Declined {
  const tokens = clause.split(/(\s+)/u)
  const words = tokens.map((text, at) => ({ text, at })).filter(({ at, text }) => at % 2 === 0 && text !== '')
  const head = findHead(words.map(({ text }) => text))
  if (head === undefined) return unread(clause)
  const noun = head.noun
  const declineAt = (index: number, word: (lower: string) => string): void => {
    const place = words[index]
    if (place) tokens[place.at] = reshape(place.text, word)
  }
  for (let i = 0; i < head.index; i += 1) {
    declineAt(i, (word) => (adjectiveAgreement(word) ? declineAdjective(word, grammaticalCase, noun.animate) : word))
  }
  declineAt(head.index, (word) => declineCompound(word, noun, grammaticalCase))
  const joined = words[head.index + 1]?.text.toLowerCase() === 'и'
  const rest = words.slice(head.index + 2)
  const after = rest[0]
  if (joined && after && startsWithHead(rest.map(({ text }) => text).join(' '))) {
    const second = declineClause(tokens.slice(after.at).join(''), grammaticalCase)
    return { ...second, form: tokens.slice(0, after.at).join('') + second.form }
  }
  const form = tokens.join('')
  return head.known ? certainly(form) : guessed(words[head.index]?.text ?? clause, form)
}

/** The head: the first noun in the nominative, or the last adjective when no noun follows. */
function findHead(words: string[]): { index: number; noun: Noun; known: boolean } | undefined {
  let adjective: { index: number; agreement: Agreement } | undefined
  for (let index = 0; index < words.length; index += 1) {
    const word = bare(words[index] ?? '')
    const noun = nounOf(word)
    const agreement = adjectiveAgreement(word)
    if (noun && !(noun.adjectival && nextIsHead(words, index))) return { index, noun, known: true }
    if (agreement !== undefined && !/(?:ние|тие|ство|ция|сия|ие)$/u.test(word.replace(/(?:ский|цкий)$/u, ''))) {
      adjective = { index, agreement }
      continue
    }
    if (agreement !== undefined && adjectiveLike(word)) {
      adjective = { index, agreement }
      continue
    }
    if (adverb.test(word)) continue
    const guess = isUpperCase(words[index] ?? '') ? undefined : guessNoun(word, adjective?.agreement)
    if (guess) return { index, noun: guess, known: false }
    break
  }
  if (!adjective) return undefined
  return {
    index: adjective.index,
    noun: { agreement: adjective.agreement, animate: true, adjectival: true },
    known: false,
  }
}

function nextIsHead(words: string[], index: number): boolean {
  for (let next = index + 1; next < words.length; next += 1) {
    const word = bare(words[next] ?? '')
    const noun = nounOf(word)
    if (noun) return !noun.adjectival || nextIsHead(words, next)
    if (adjectiveAgreement(word) === undefined) return false
  }
  return false
}

/** Plural adjectives in -ие look like neuter nouns in -ие. */
function adjectiveLike(word: string): boolean {
  return /(?:[кгхщ]ие|шие|жие|ние)$/u.test(word) && !/(?:ение|ание|тие|ство)$/u.test(word)
}

function nounOf(word: string): Noun | undefined {
  const lower = bare(word)
  const whole = headNoun(lower)
  if (whole || !lower.includes('-')) return whole
  const parts = lower.split('-')
  return parts.map((part) => (frozenPrefix.test(part) ? undefined : headNoun(part))).find((noun) => noun !== undefined)
}

function declineCompound(word: string, noun: Noun, grammaticalCase: Oblique): string {
  if (headNoun(word) || !word.includes('-')) return declineNoun(word, headNoun(word) ?? noun, grammaticalCase)
  return word
    .split('-')
    .map((part, index) => {
      if (index === 0 && frozenPrefix.test(part)) return part
      return declineNoun(part, headNoun(part) ?? guessNoun(part, undefined) ?? noun, grammaticalCase)
    })
    .join('-')
}

/** A noun by its ending, for words that the table does not know. Only what looks like a nominative. */
function guessNoun(word: string, agreement: Agreement | undefined): Noun | undefined {
  if (!/^[а-яё-]{3,}$/u.test(word)) return undefined
  if (agreement === 'plural') return /[ыиая]$/u.test(word) ? { agreement: 'plural', animate: true } : undefined
  if (agreement === 'neuter') return /[ое]$/u.test(word) ? { agreement: 'neuter', animate: false } : undefined
  if (agreement === 'feminine') return /[аяь]$/u.test(word) ? { agreement: 'feminine', animate: false } : undefined
  if (/(?:тель|арь|ист|ик|ор|ер|ёр|ент|ант|лог|граф|ец|ач|яр|ир|[бвгджзклмнпрстфхцчшщ])$/u.test(word)) {
    return { agreement: 'masculine', animate: isAgent(word) }
  }
  if (word.endsWith('й')) return { agreement: 'masculine', animate: false }
  if (/(?:ство|ние|тие|о)$/u.test(word)) return { agreement: 'neuter', animate: false }
  if (/[ая]$/u.test(word)) return { agreement: 'feminine', animate: true }
  if (/[иы]$/u.test(word)) return { agreement: 'plural', animate: true }
  return undefined
}

function isAgent(word: string): boolean {
  return /(?:тель|арь|ист|ик|ор|ер|ёр|ент|ант|лог|граф|ец|ач|яр|ир|вод|вед|арх|ург|атр|ед)$/u.test(word)
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[«»"„“(),.;:]/gu, '')
}

/** Declines the letters of a word and leaves marks around them alone. */
function reshape(text: string, decline: (lower: string) => string): string {
  const match = /^([^\p{L}]*)([\p{L}-]+)(.*)$/u.exec(text)
  if (!match) return text
  const [, before = '', word = '', after = ''] = match
  return before + matchLetterCase(decline(word.toLowerCase()), word) + after
}

function unread(clause: string): Declined {
  return doubtfully(
    clause,
    `Не видно, какое слово в «${clause}» склонять: укажите падежные формы.`,
    `It is not clear which word of “${clause}” to decline: give its case forms.`,
  )
}

function guessed(word: string, form: string): Declined {
  return doubtfully(
    form,
    `Слова «${word}» нет в словаре должностей и организаций, форма «${form}» образована по окончанию: проверьте её.`,
    `“${word}” is not in the table of posts and organisations; the form “${form}” was made by its ending: check it.`,
  )
}
