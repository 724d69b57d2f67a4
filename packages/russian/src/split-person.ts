import { isFrozenPost } from './frozen-post.js'
import { findHead } from './find-head.js'
import { parseName, sexOf } from './person-name.js'

/** A name and the post beside it. */
export interface NameAndPost {
  name: string
  post: string
  /** Where the post stands. */
  order: 'post-first' | 'name-first'
}

/** No name and no post beside it are longer. */
const longestPerson = 500

/**
 * Takes a person with a post apart: «Лебедева Марина Олеговна, начальник управления», «начальник управления Лебедева
 * М.О.». `undefined` when the text is no such pair.
 */
export function splitPerson(text: string): NameAndPost | undefined {
  const plain = text.trim()
  if (plain.length > longestPerson) return undefined
  return nameThenPost(plain) ?? postThenName(plain)
}

function nameThenPost(text: string): NameAndPost | undefined {
  const comma = text.indexOf(',')
  if (comma <= 0) return undefined
  const [name, post] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()]
  return post !== '' && isFullName(name.split(/\s+/u)) ? { name, post, order: 'name-first' } : undefined
}

function postThenName(text: string): NameAndPost | undefined {
  const words = text.split(/\s+/u)
  for (const count of [4, 3, 2]) {
    const cut = words.length - count
    if (cut < 1 || !isFullName(words.slice(cut))) continue
    const post = words.slice(0, cut)
    // «директор школы имени Соколова И.П.»
    if (/^(?:имени|им\.?|памяти)$/iu.test(post.at(-1) ?? '')) return undefined
    const isPost = isFrozenPost(post.join(' ')) || findHead(post, 'post')?.noun.animate === true
    return isPost ? { post: post.join(' '), name: words.slice(cut).join(' '), order: 'post-first' } : undefined
  }
  return undefined
}

/** A name that shows by its patronymic or its initials that it is one. */
function isFullName(words: readonly string[]): boolean {
  const [first = ''] = words
  if (words.length < 2 || words.length > 5 || !/^\p{Lu}/u.test(first)) return false
  const name = words.join(' ')
  const { surname, given } = parseName(name)
  if (given === undefined || surname.includes(' ') || /^\p{Lu}{2,4}$/u.test(surname)) return false
  if (given.endsWith('.')) return words.length <= 3
  return (
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:оглы|кызы|угли|кизи|гызы|улы)$/u.test(word)) && isKnown(name)
  )
}

function isKnown(name: string): boolean {
  return sexOf(name) !== undefined
}
