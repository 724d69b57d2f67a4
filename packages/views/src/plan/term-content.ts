import { type Content, parsePeriod } from '@dorozhnik/model'
import { formatTerm, readTerm, type TermReading } from '@dorozhnik/russian'
import type { Scope } from '../scope.js'

/**
 * A term as it is printed: in the author's words, or written from what it means, where the profile asks for it and
 * the term is plain text. What cannot be written so that it reads back the same stays as it is, and so does what was
 * guessed, and a term without a figure that says «always»: «в течение учебного года» is no «постоянно».
 */
export function termContent({ profile, plans }: Scope, term: Content | undefined): Content | undefined {
  if (profile.words.term === 'author') return term
  const text = plainOf(term)
  const period = plans[0]?.plan.period === undefined ? undefined : parsePeriod(plans[0].plan.period)
  if (text === undefined || period === undefined) return term
  const reading = readTerm(text, { period })
  return isPlain(reading) ? formatTerm(reading, { dates: profile.words.date }) : term
}

function isPlain({ text, kind, statements }: TermReading): boolean {
  if (kind === 'ongoing' && !/[0-9]/u.test(text)) return false
  return statements.every(({ assumed }) => assumed.length === 0)
}

/** The text of a term that is nothing but text. */
function plainOf(term: Content | undefined): string | undefined {
  if (term === undefined || typeof term === 'string') return term
  const [only, second] = term
  if (only?.type !== 'paragraph' || second !== undefined) return undefined
  const texts = only.children.map((child) => (child.type === 'text' ? child.value : undefined))
  return texts.includes(undefined) ? undefined : texts.join('')
}
