import { adjectiveAgreement, declineAdjective } from './adjective.js'
import { bareWord, findHead, guessNoun, isFrozenPrefix, isParticiple, startsWithHead } from './find-head.js'
import type { Declined, GrammaticalCase } from './grammatical-case.js'
import { certainly, doubtfully } from './grammatical-case.js'
import { headNoun } from './head-nouns.js'
import { matchLetterCase } from './letter-case.js'
import { guessed, mixedSex, nameInside, unread } from './doubts-of-phrases.js'
import type { Noun } from './noun.js'
import { declineNoun } from './noun.js'
import type { PhraseKind } from './regular-nouns.js'
import { regularNoun } from './regular-nouns.js'
import { splitPhrase } from './split-phrase.js'
import { isUnchanging } from './unchanging.js'

type Oblique = Exclude<GrammaticalCase, 'nominative'>

/** «дорожная карта» in brackets is a word for the thing, not its proper name. */
const quotedTerm = /^[«„“"](?:\p{Ll}|Дорожная карта)/u

/** What all parts of a phrase are declined by. */
interface Task {
  grammaticalCase: Oblique
  kind: PhraseKind
}

/** A clause in its form, with the noun that it hangs on. */
interface Clause extends Declined {
  noun?: Noun
}

/**
 * Declines a phrase whose head noun stands in the nominative: the adjectives before the head and the head itself
 * change, everything after the head stays («заместителя начальника управления»). Both sides of « – » are
 * declined, as is what follows «и» or a comma when it begins with a head of its own, and a participle that
 * agrees with the head («лицо, ответственное за …»). What stands in quotation marks is never touched.
 */
export function declineNounPhrase(phrase: string, grammaticalCase: Oblique, kind: PhraseKind): Declined {
  const task = { grammaticalCase, kind }
  const pieces = splitPhrase(phrase.normalize('NFC'), kind)
  let doubt: Declined | undefined
  let noun: Noun | undefined
  let quotes = 0
  const forms = pieces.map((piece, index) => {
    const separator = index % 2 === 1
    const quoted = quotes > 0
    quotes += openedQuotes(piece)
    if (separator || quoted || piece.trim() === '') return piece
    if (isUnchanging(piece) && !(pieces[index - 1]?.includes('(') && quotedTerm.test(piece))) {
      const after = kind === 'organization' && index === 0 ? afterAbbreviation(piece, task) : undefined
      // «ИП Соколов И.П.»
      doubt ??= after ?? (isNameAt(piece.trim().split(/\s+/u), 1) ? nameInside(piece) : undefined)
      return after?.form ?? piece
    }
    const apposition = index > 0 && /[,()/]/u.test(pieces[index - 1] ?? '')
    if (apposition) {
      const words = piece.trim().split(/\s+/u).slice(0, 12)
      const first = bareWord(words[0] ?? '')
      if (
        noun &&
        isParticiple(first) &&
        adjectiveAgreement(first) === noun.agreement &&
        !findHead(words, kind)?.known
      ) {
        return declineParticiple(piece, noun, task)
      }
      // «заведующий подразделением (детский сад)»: the bracket speaks of the unit, not of the person.
      const mark = (pieces[index - 1] ?? '').trim()
      const fits = kind === 'post' && mark === '(' ? isPerson : mayFollowComma
      // «помощник (ассистент) учителя»: the plural of a head in the singular is its genitive.
      const singular = noun !== undefined && noun.agreement !== 'plural' && (kind === 'post' || mark === ')')
      if (!startsWithHead(words, (own) => fits(own) && !(singular && own.agreement === 'plural'))) return piece
    }
    const declined = declineClause(piece, task)
    noun = declined.noun
    if (!declined.certain) doubt ??= declined
    return declined.form
  })
  const form = forms.join('')
  return doubt?.reason ? { form, certain: false, reason: doubt.reason } : certainly(form)
}

/** «МБОУ средняя школа № 5»: some decline what stands after the abbreviation, some leave it. */
function afterAbbreviation(piece: string, task: Task): Declined | undefined {
  const [, short = '', rest = ''] = /^(\s*(?:\p{Lu}{2,6}\s+){1,3})(\p{Ll}.*)$/u.exec(piece) ?? []
  const words = rest.split(/\s+/u).slice(0, 12)
  if (!startsWithHead(words, ({ agreement, animate }) => !animate && agreement !== 'plural')) return undefined
  if (!findHead(words, task.kind)?.known) return undefined
  const form = short + declineClause(rest, task).form
  return doubtfully(
    form,
    `Слова после сокращения в «${piece.trim()}» могут и склоняться, и стоять без изменений: проверьте форму.`,
    `The words after the abbreviation in “${piece.trim()}” may be declined or left as they are: check the form.`,
  )
}

/** «молодые семьи» are people whose accusative is a thing's. */
function isLiving({ agreement, animate, forms }: Noun): boolean {
  return animate && (agreement !== 'plural' || forms === undefined || forms[2] === forms[0])
}

function isPerson(noun: Noun): boolean {
  return noun.animate
}

/** The plural of a thing looks like its genitive: «отдел опеки, школы». */
function mayFollowComma(noun: Noun): boolean {
  return noun.animate || noun.agreement !== 'plural'
}

/** How many quotation marks a piece opens more than it closes. */
function openedQuotes(piece: string): number {
  return (piece.match(/[«„“]/gu)?.length ?? 0) - (piece.match(/[»”]/gu)?.length ?? 0)
}

/** How far the head of a clause may stand from its beginning. */
const farthestHead = 60

function declineClause(clause: string, task: Task): Clause {
  const tokens = clause.split(/(\s+)/u)
  const places = tokens.flatMap((text, at) => (at % 2 === 0 && text !== '' ? [{ text, at }] : []))
  const words = places.map(({ text }) => text)
  let doubt: Declined | undefined
  let noun: Noun | undefined
  for (let start = 0; start < words.length; ) {
    const head = findHead(words.slice(start, start + farthestHead), task.kind)
    if (head === undefined) {
      doubt ??= unread(words.slice(start).join(' '))
      break
    }
    noun ??= head.noun
    const at = start + head.index
    const second = secondHead(words, at, head.noun.agreement === 'plural')
    declineTokens(tokens, places, { start, head: at, end: second ?? words.length, noun: head.noun, task })
    if (!head.known) doubt ??= guessed(words[at] ?? clause, clause)
    if (head.noun.animate && isNameAt(words, at + 1)) doubt ??= nameInside(clause)
    if (isWomanInMansPost(head.noun, words[at + 1])) doubt ??= mixedSex(clause)
    if (second === undefined) break
    start = second
  }
  const form = tokens.join('')
  return { ...(doubt ?? certainly(form)), form, ...(noun && { noun }) }
}

/** Words of one head: its place, where its words begin and end. */
interface HeadPlace {
  start: number
  head: number
  end: number
  noun: Noun
  task: Task
}

/** Puts the adjectives before a head, the head and the participles behind it into the case. */
function declineTokens(
  tokens: string[],
  places: readonly { text: string; at: number }[],
  { start, head, end, noun, task }: HeadPlace,
): void {
  places.slice(start, head + 1).forEach(({ text, at }, index) => {
    tokens[at] = reshape(text, (word) => {
      if (start + index === head) return declineCompound(word, noun, task)
      return adjectiveAgreement(word) ? declineAdjective(word, task.grammaticalCase, isLiving(noun)) : word
    })
  })
  let inside = 0
  places.slice(head + 1, end).forEach(({ text, at }, after) => {
    const quoted = inside > 0
    inside += openedQuotes(text)
    const before = places[head + after]?.text ?? ''
    if (!quoted && followsHead(text, before, after === 0, noun)) tokens[at] = declineParticiple(text, noun, task)
  })
}

/**
 * «врач-терапевт участковый», «лицо ответственное за …», «специалист отдела ответственный за …»: an adjective right
 * after the head, or a participle farther on that can be nothing but a nominative.
 */
function followsHead(word: string, before: string, next: boolean, noun: Noun): boolean {
  if (!/^\p{Ll}/u.test(word) || noun.adjectival) return false
  const bare = bareWord(word)
  // «план мероприятий»: a genitive in -ий is no adjective.
  if (next) return isParticiple(bare) || /(?:ый|ая|ое|ые|ск(?:ий|ие))$/u.test(bare)
  const nominative = noun.agreement === 'masculine' || noun.agreement === 'feminine'
  return nominative && isParticiple(bare) && !/^(?:в|во|на|за|под|через|про|о|об|по|с|и)$/iu.test(before)
}

/** «ответственное» of «лицо, ответственное за …»: the first word alone, when it agrees with the noun. */
function declineParticiple(piece: string, noun: Noun, { grammaticalCase }: Task): string {
  const [first = ''] = piece.trimStart().split(/\s/u, 1)
  if (adjectiveAgreement(bareWord(first)) !== noun.agreement) return piece
  const at = piece.indexOf(first)
  const form = reshape(first, (lower) => declineAdjective(lower, grammaticalCase, isLiving(noun)))
  return piece.slice(0, at) + form + piece.slice(at + first.length)
}

/** «методист и классный руководитель»: where the second head begins. Only a person, or a word right after «и». */
function secondHead(words: readonly string[], head: number, plural: boolean): number | undefined {
  let quotes = 0
  for (let index = head + 1; index < words.length - 1; index += 1) {
    const word = words[index] ?? ''
    quotes += openedQuotes(word)
    if (quotes > 0 || word !== 'и') continue
    // «координаторы и школьные команды»: the adjective shows that no genitive follows.
    const shown = adjectiveAgreement(bareWord(words[index + 1] ?? '')) === 'plural'
    // «школы и колледжи»: right after a plural nothing hangs on it.
    const next = index === head + 1
    const fits = (noun: Noun): boolean =>
      noun.animate || (noun.agreement === 'plural' ? shown || (next && plural) : next)
    if (startsWithHead(words.slice(index + 1, index + 6), fits)) return index + 1
  }
  return undefined
}

function declineCompound(word: string, noun: Noun, { grammaticalCase, kind }: Task): string {
  if (headNoun(word) || !word.includes('-')) return declineNoun(word, headNoun(word) ?? noun, grammaticalCase)
  return word
    .split('-')
    .map((part, index) => {
      if (index === 0 && isFrozenPrefix(part)) return part
      // «предприятия-партнёры» are things, «педагог-психолог» is a person: the first part decides, but for women's
      // nouns: «завод-изготовитель», «организацию-партнёра».
      const own = headNoun(part) ?? regularNoun(part, kind) ?? guessNoun(part, kind) ?? noun
      const animate = noun.animate || (noun.agreement === 'feminine' && own.animate)
      return declineNoun(part, { ...own, animate }, grammaticalCase)
    })
    .join('-')
}

/** Declines the letters of a word and leaves marks around them alone. */
function reshape(text: string, decline: (lower: string) => string): string {
  const match = /^([^\p{L}]*(?:\p{Lu}{2,6}-(?=\p{Ll}))?)([\p{L}-]+)(.*)$/u.exec(text)
  if (!match) return text
  const [, before = '', word = '', after = ''] = match
  return before + matchLetterCase(decline(word.toLowerCase()), word) + after
}

/** «ведущая специалист»: a woman's adjective before the masculine name of her post. */
function isWomanInMansPost({ adjectival, agreement }: Noun, next = ''): boolean {
  if (!adjectival || agreement !== 'feminine') return false
  const noun = headNoun(bareWord(next))
  return noun?.agreement === 'masculine' && noun.animate
}

/** «индивидуальный предприниматель Петров П.П.» */
function isNameAt(words: readonly string[], index: number): boolean {
  const [first = '', second = '', third = ''] = words.slice(index, index + 3)
  if (!/^\p{Lu}[\p{L}-]*\p{Ll}$/u.test(first)) return false
  if (/^\p{Lu}\.(?:\s?\p{Lu}\.)?$/u.test(second)) return true
  return /^\p{Lu}\p{Ll}/u.test(second) && /^\p{Lu}\p{Ll}+(?:[иы]ч|вна|чна|шна)$/u.test(third)
}
