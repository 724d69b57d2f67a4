import { type Content, parsePeriod } from '@dorozhnik/model'
import { formatTerm, readTerm } from '@dorozhnik/russian'
import type { Scope } from '../scope.js'

/**
 * A term as it is printed: in the author's words, or written from what it means, where the profile asks for it and
 * the term is plain text. What cannot be written so that it reads back the same stays as it is.
 */
export function termContent({ profile, plans }: Scope, term: Content | undefined): Content | undefined {
  if (profile.words.term === 'author') return term
  const text = plainOf(term)
  const period = plans[0]?.plan.period === undefined ? undefined : parsePeriod(plans[0].plan.period)
  if (text === undefined || period === undefined) return term
  return formatTerm(readTerm(text, { period }), { dates: profile.words.date })
}

/** The text of a term that is nothing but text. */
function plainOf(term: Content | undefined): string | undefined {
  if (term === undefined || typeof term === 'string') return term
  const [only, second] = term
  if (only?.type !== 'paragraph' || second !== undefined) return undefined
  const texts = only.children.map((child) => (child.type === 'text' ? child.value : undefined))
  return texts.includes(undefined) ? undefined : texts.join('')
}
