import { adjectiveAgreement, declineAdjective } from './adjective.js'
import { findHead, guessNoun, isFrozenPrefix, startsWithHead } from './find-head.js'
import type { Declined, GrammaticalCase } from './grammatical-case.js'
import { certainly, doubtfully } from './grammatical-case.js'
import { headNoun } from './head-nouns.js'
import { matchLetterCase } from './letter-case.js'
import type { Noun } from './noun.js'
import { declineNoun } from './noun.js'
import { isUnchanging } from './unchanging.js'

type Oblique = Exclude<GrammaticalCase, 'nominative'>

/** «дорожная карта» in brackets is a word for the thing, not its proper name. */
const quotedTerm = /^[«„“"](?:\p{Ll}|Дорожная карта)/u
/** No post and no organisation is called longer. */
const longestPhrase = 2000

/**
 * Declines a phrase whose head noun stands in the nominative: the adjectives before the head and the head itself
 * change, everything after the head stays («заместителя начальника управления»). Both sides of « – » are
 * declined, as is what follows «и» or a comma when it begins with a head of its own. What stands in quotation
 * marks is never touched.
 */
export function declineNounPhrase(phrase: string, grammaticalCase: Oblique): Declined {
  if (phrase.length > longestPhrase) return unread(phrase)
  const pieces = phrase.normalize('NFC').split(/(\s+[–—-]\s+|\s*,\s+|\s*[()])/u)
  let doubt: Declined | undefined
  let quotes = 0
  const forms = pieces.map((piece, index) => {
    const separator = index % 2 === 1
    const quoted = quotes > 0
    quotes += openedQuotes(piece)
    if (separator || quoted || piece.trim() === '') return piece
    if (isUnchanging(piece) && !(pieces[index - 1]?.includes('(') && quotedTerm.test(piece))) return piece
    const apposition = index > 0 && /[,()]/u.test(pieces[index - 1] ?? '')
    if (apposition && !startsWithHead(piece.trim().split(/\s+/u), mayFollowComma)) return piece
    const declined = declineClause(piece, grammaticalCase)
    if (!declined.certain) doubt ??= declined
    return declined.form
  })
  const form = forms.join('')
  return doubt ? { ...doubt, form } : certainly(form)
}

/** The plural of a thing looks like its genitive: «отдел опеки, школы». */
function mayFollowComma(noun: Noun): boolean {
  return noun.animate || noun.agreement !== 'plural'
}

/** How many quotation marks a piece opens more than it closes. */
function openedQuotes(piece: string): number {
  return (piece.match(/[«„“]/gu)?.length ?? 0) - (piece.match(/[»”]/gu)?.length ?? 0)
}

function declineClause(clause: string, grammaticalCase: Oblique): Declined {
  const tokens = clause.split(/(\s+)/u)
  const places = tokens.flatMap((text, at) => (at % 2 === 0 && text !== '' ? [{ text, at }] : []))
  const words = places.map(({ text }) => text)
  const head = findHead(words)
  if (head === undefined) return unread(clause)
  const second = secondHead(words, head.index)
  if (second !== undefined) {
    const cut = places[second]?.at ?? 0
    const first = declineClause(tokens.slice(0, cut - 2).join(''), grammaticalCase)
    const rest = declineClause(tokens.slice(cut).join(''), grammaticalCase)
    const form = first.form + tokens.slice(cut - 2, cut).join('') + rest.form
    return { ...(first.certain ? rest : first), form }
  }
  places.slice(0, head.index + 1).forEach(({ text, at }, index) => {
    tokens[at] = reshape(text, (word) => {
      if (index === head.index) return declineCompound(word, head.noun, grammaticalCase)
      return adjectiveAgreement(word) ? declineAdjective(word, grammaticalCase, head.noun.animate) : word
    })
  })
  const form = tokens.join('')
  return head.known ? certainly(form) : guessed(words[head.index] ?? clause, form)
}

/** «методист и классный руководитель»: where the second head begins. Only a person, or a word right after «и». */
function secondHead(words: readonly string[], head: number): number | undefined {
  let quotes = 0
  for (let index = head + 1; index < words.length - 1; index += 1) {
    const word = words[index] ?? ''
    quotes += openedQuotes(word)
    if (quotes > 0 || word !== 'и') continue
    const fits = (noun: Noun): boolean => noun.animate || (index === head + 1 && noun.agreement !== 'plural')
    if (startsWithHead(words.slice(index + 1, index + 6), fits)) return index + 1
  }
  return undefined
}

function declineCompound(word: string, noun: Noun, grammaticalCase: Oblique): string {
  if (headNoun(word) || !word.includes('-')) return declineNoun(word, headNoun(word) ?? noun, grammaticalCase)
  return word
    .split('-')
    .map((part, index) => {
      if (index === 0 && isFrozenPrefix(part)) return part
      // «предприятия-партнёры» are things, «педагог-психолог» is a person: the first part decides.
      return declineNoun(
        part,
        { ...(headNoun(part) ?? guessNoun(part) ?? noun), animate: noun.animate },
        grammaticalCase,
      )
    })
    .join('-')
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
