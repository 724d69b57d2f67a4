import type { Agreement } from './adjective.js'
import { adjectiveAgreement } from './adjective.js'
import { bareWord, findHead } from './find-head.js'
import { headNoun } from './head-nouns.js'

/** The stamp in its four forms. */
export type Approved = 'УТВЕРЖДЁН' | 'УТВЕРЖДЕНА' | 'УТВЕРЖДЕНО' | 'УТВЕРЖДЕНЫ'

const stamps: Record<Agreement, Approved> = {
  masculine: 'УТВЕРЖДЁН',
  feminine: 'УТВЕРЖДЕНА',
  neuter: 'УТВЕРЖДЕНО',
  plural: 'УТВЕРЖДЕНЫ',
}

/**
 * «УТВЕРЖДЁН», «УТВЕРЖДЕНА», «УТВЕРЖДЕНО» or «УТВЕРЖДЕНЫ», by the head word of what is approved: план → УТВЕРЖДЁН,
 * дорожная карта → УТВЕРЖДЕНА, положение → УТВЕРЖДЕНО, показатели → УТВЕРЖДЕНЫ. A title may be given instead of the
 * word: its first noun counts, or its last adjective when there is none. Several titles joined by «и» right after
 * the first word («План и график») are a plural.
 */
export function agreeApproved(title: string): Approved {
  const words = (title.slice(0, 500).match(/[\p{L}-]+/gu) ?? []).map((word) => bareWord(word))
  const head = findHead(words, 'organization')
  if (head === undefined) return stamps[byEnding(words.at(-1) ?? '')]
  const next = words[head.index + 2]
  if (words[head.index + 1] === 'и' && next !== undefined && head.known) {
    const second = findHead(words.slice(head.index + 2), 'organization')
    if (second?.known) return 'УТВЕРЖДЕНЫ'
  }
  if (hasSecondTitle(title, words[head.index] ?? '')) return 'УТВЕРЖДЕНЫ'
  return stamps[head.noun.agreement]
}

/** «Перечень показателей и методика их расчёта»: a woman's noun in -а, -я after «и» can be nothing but another title. */
function hasSecondTitle(title: string, head: string): boolean {
  const plain = title.slice(0, 500).toLowerCase()
  const outside = plain.slice(plain.indexOf(head) + head.length).split(/[«„“"]/u, 1)[0] ?? ''
  const words = outside.match(/[\p{L}-]+/gu) ?? []
  return words.some((word, index) => {
    if (word !== 'и') return false
    const next = words.slice(index + 1, index + 6).find((one) => adjectiveAgreement(one) !== 'feminine') ?? ''
    return /[ая]$/u.test(next) && headNoun(next)?.agreement === 'feminine' && headNoun(next)?.animate === false
  })
}

function byEnding(word: string): Agreement {
  if (/[ыи]$/u.test(word)) return 'plural'
  if (/[ое]$/u.test(word)) return 'neuter'
  return /[ая]$/u.test(word) ? 'feminine' : 'masculine'
}
