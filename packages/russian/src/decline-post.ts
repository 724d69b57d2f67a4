import { isFrozenPost } from './frozen-post.js'
import { formGiven } from './given-forms.js'
import type { Declined, GivenForms, GrammaticalCase } from './grammatical-case.js'
import { certainly } from './grammatical-case.js'
import { nameInside } from './doubts-of-phrases.js'
import { notUnderstood } from './not-understood.js'
import { declineNounPhrase } from './noun-phrase.js'
import { splitPerson } from './split-person.js'

/** Forms that the author gave. */
export interface PhraseOptions {
  forms?: GivenForms
}

/** No post and no organisation is called longer. */
export const longestPhrase = 2000

/**
 * Puts a post into a case: «заместителя начальника управления», «педагогу-психологу», «исполняющего обязанности
 * директора». «И.о. начальника …» does not change. Given forms win.
 */
export function declinePost(post: string, grammaticalCase: GrammaticalCase, options: PhraseOptions = {}): Declined {
  const given = grammaticalCase === 'nominative' ? undefined : formGiven(options.forms, grammaticalCase)
  if (given !== undefined) return certainly(given)
  const refusal = notUnderstood(post, longestPhrase)
  if (refusal) return refusal
  if (grammaticalCase === 'nominative') return certainly(post)
  const declined = isFrozenPost(post)
    ? declineSecondPost(post, grammaticalCase)
    : declineNounPhrase(post, grammaticalCase, 'post')
  return declined.certain && splitPerson(post) ? nameInside(declined.form) : declined
}

/** «и.о. директора — заместитель директора»: a second post after a dash is declined although the first is not. */
function declineSecondPost(post: string, grammaticalCase: Exclude<GrammaticalCase, 'nominative'>): Declined {
  const dash = /\s[–—-]\s*(?=\p{L})/u.exec(post)
  if (dash === null) return certainly(post)
  const start = dash.index + dash[0].length
  const second = declinePost(post.slice(start), grammaticalCase)
  return { ...second, form: post.slice(0, start) + second.form }
}
