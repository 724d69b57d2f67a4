import { adjectiveAgreement } from './adjective.js'
import { headNoun } from './head-nouns.js'

/**
 * «УТВЕРЖДЁН», «УТВЕРЖДЕНА», «УТВЕРЖДЕНО» or «УТВЕРЖДЕНЫ», by the head word of what is approved: план → УТВЕРЖДЁН,
 * дорожная карта → УТВЕРЖДЕНА, положение → УТВЕРЖДЕНО, показатели → УТВЕРЖДЕНЫ. A title may be given instead of the
 * word: its first noun counts.
 */
export function agreeApproved(headWord: string): 'УТВЕРЖДЁН' | 'УТВЕРЖДЕНА' | 'УТВЕРЖДЕНО' | 'УТВЕРЖДЕНЫ' {
  const words = headWord.toLowerCase().match(/\p{L}+/gu) ?? []
  const word =
    words.find((candidate) => headNoun(candidate) ?? adjectiveAgreement(candidate) === undefined) ?? words[0] ?? ''
  const agreement = headNoun(word)?.agreement
  if (agreement === 'plural') return 'УТВЕРЖДЕНЫ'
  if (agreement === 'neuter') return 'УТВЕРЖДЕНО'
  if (agreement === 'feminine') return 'УТВЕРЖДЕНА'
  if (agreement === 'masculine') return 'УТВЕРЖДЁН'
  if (/(?:[ыи]|правила|[еая]ния|ятия)$/u.test(word)) return 'УТВЕРЖДЕНЫ'
  if (/[ое]$/u.test(word)) return 'УТВЕРЖДЕНО'
  return /(?:[ая]|ость|пись|едомость)$/u.test(word) ? 'УТВЕРЖДЕНА' : 'УТВЕРЖДЁН'
}
