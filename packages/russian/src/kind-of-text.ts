import { adjectiveAgreement } from './adjective.js'
import { isFrozenPost } from './frozen-post.js'
import { bareWord, findHead } from './find-head.js'
import { headNoun } from './head-nouns.js'
import { hasForeignWords, parseName, sexOf } from './person-name.js'
import { splitPerson } from './split-person.js'
import { isUnchanging } from './unchanging.js'

/** What a text names. */
export type KindOfText = 'name' | 'person' | 'post' | 'group' | 'organization'

/**
 * What a text names, as far as its words tell: a name has a patronymic, initials or nothing but capitalised words
 * that are no nouns of posts; a person is a name with a post after a comma or before it. `undefined` when there is no telling.
 */
export function kindOfText(text: string): KindOfText | undefined {
  const plain = text.trim()
  if (plain === '' || plain.length > 2000) return undefined
  const comma = plain.indexOf(',')
  if (comma > 0 && comma < 200 && isName(plain.slice(0, comma))) return 'person'
  if (splitPerson(plain)) return 'person'
  if (isName(plain)) return 'name'
  if (isFrozenPost(plain)) return 'post'
  if (isUnchanging(plain)) return 'organization'
  const words = plain.split(/\s+/u)
  const head = findHead(words, 'post')
  const noun = head?.known ? head.noun : (findHead(words, 'organization')?.noun ?? head?.noun)
  if (noun === undefined) return undefined
  if (noun.agreement === 'plural') return noun.animate ? 'group' : 'organization'
  const person = noun.animate || words.some((word) => bareWord(word) === 'лицо')
  return person ? 'post' : 'organization'
}

function isName(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  if (words.length > 7) return false
  const parsed = parseName(text)
  const { given, surname } = parsed
  if (!/^\p{Lu}|\s\p{Lu}/u.test(surname) || hasForeignWords(parsed)) return false
  if (given?.endsWith('.') || sexOf(text) !== undefined) return true
  return (
    words.length < 4 && words.every((word) => /^\p{Lu}[\p{Ll}’'-]+(?:-?\p{Lu}\p{Ll}+)*$/u.test(word) && !isCommon(word))
  )
}

/** A word of posts and organisations, or an adjective that begins a name of one. */
function isCommon(word: string): boolean {
  const bare = word.toLowerCase()
  if (bare.split('-').some((part) => headNoun(part) !== undefined)) return true
  return adjectiveAgreement(bare) !== undefined && /(?:ное|ние|ная|ный|ские|ское|ее|ое)$/u.test(bare)
}
