import type { Id, Person } from '@dorozhnik/model'
import { declineName, type GrammaticalCase } from '@dorozhnik/russian'

const cases: readonly GrammaticalCase[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
]

/** Somebody who is known by a surname. */
export interface NamedPerson {
  id: Id
  /** First letters of the given name and the patronymic. */
  initials: readonly string[]
}

/** People by every case of their surnames, in plain letters. */
export function surnamesOf(people: readonly [Id, Person][]): Map<string, NamedPerson[]> {
  const forms = new Map<string, NamedPerson[]>()
  for (const [id, person] of people) {
    const initials = person.name
      .split(/\s+/u)
      .slice(1)
      .map((name) => plain(name).charAt(0))
    for (const form of surnameForms(person)) forms.set(form, [...(forms.get(form) ?? []), { id, initials }])
  }
  return forms
}

function surnameForms({ name, sex, forms }: Person): Set<string> {
  const own = { ...(sex === undefined ? {} : { sex }), ...(forms && { forms }) }
  const all = cases.map((grammaticalCase) => declineName(name, grammaticalCase, own).form)
  return new Set(all.flatMap((form) => /^[\p{L}\u2010\u2011-]+/u.exec(form)?.map(plain) ?? []))
}

/** Small letters, «е» for «ё» and a plain hyphen: what people type and what the registry holds differ in them. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[\u2010\u2011]/gu, '-')
}

/** Surnames that are also names of places: «Сосновского района». */
const adjective = /(?:ск|цк)(?:ий|ой|ого|ому|им|ом|ая|ую|ое|ие|их|ими)$/u
/** What is named after a person bears a surname alone. */
const namedAfter = /^(?:им|имени|ул|улиц\p{L}|пл|площад\p{L}|просп|проспект\p{L}?|пер|пос|с|д|г)\.?$/iu

/**
 * People whose surname stands in a text with a capital letter: beside their initials or names, alone inside of a
 * sentence, or as all that a cell holds. Alone at the beginning of a sentence it may be another word.
 */
export function namesIn(text: string, surnames: ReadonlyMap<string, readonly NamedPerson[]>): Set<Id> {
  const found = new Set<Id>()
  if (surnames.size === 0) return found
  const words = [...text.matchAll(/[\p{L}\u2010\u2011-]+\.?/gu)].map(({ 0: word }) => word)
  for (const [index, word] of words.entries()) {
    const people = /^\p{Lu}/u.test(word) ? surnames.get(plain(word.replace(/\.$/u, ''))) : undefined
    if (people === undefined) continue
    const [before, after] = [words[index - 1], words[index + 1]]
    const beside = [before, after].filter(isInitial)
    const isAlone = words.length === 1 || (beside.length === 0 && isInside(word, before))
    for (const { id, initials } of people) {
      const named = [before, after].some((other) => isNamePart(other) && initials.includes(plain(other).charAt(0)))
      if (named || isAlone) found.add(id)
    }
  }
  return found
}

/** True for a surname that stands alone inside of a sentence. */
function isInside(word: string, before: string | undefined): boolean {
  if (before === undefined || namedAfter.test(before) || adjective.test(plain(word))) return false
  // «отв.» and «гл.» end no sentence.
  return !before.endsWith('.') || before.length <= 4
}

/** An initial, or a word with a capital letter such as a given name has. */
function isNamePart(word: string | undefined): word is string {
  return word !== undefined && /^\p{Lu}(?:\.|\p{Ll}+\.?)?$/u.test(word)
}

/** `И.` */
function isInitial(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}\.?$/u.test(word)
}
