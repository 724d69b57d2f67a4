import type { PhraseOptions } from './decline-post.js'
import { longestPhrase } from './decline-post.js'
import { formGiven } from './given-forms.js'
import type { Declined, GrammaticalCase } from './grammatical-case.js'
import { certainly } from './grammatical-case.js'
import { notUnderstood } from './not-understood.js'
import { declineNounPhrase } from './noun-phrase.js'
import type { PhraseKind } from './regular-nouns.js'

/**
 * Puts the name of an organisation into a case: «управлению образования администрации …», «муниципального
 * бюджетного учреждения «…»». A name that begins with an abbreviation («МБОУ «…»»), a number or a quotation mark
 * does not change. Given forms win.
 */
export function declineOrganization(
  name: string,
  grammaticalCase: GrammaticalCase,
  options: PhraseOptions = {},
): Declined {
  return declineNamed(name, grammaticalCase, options, 'organization')
}

/** Puts the name of a group into a case: «руководителям общеобразовательных организаций». Given forms win. */
export function declineGroup(name: string, grammaticalCase: GrammaticalCase, options: PhraseOptions = {}): Declined {
  return declineNamed(name, grammaticalCase, options, 'group')
}

function declineNamed(
  name: string,
  grammaticalCase: GrammaticalCase,
  options: PhraseOptions,
  kind: PhraseKind,
): Declined {
  const given = grammaticalCase === 'nominative' ? undefined : formGiven(options.forms, grammaticalCase)
  if (given !== undefined) return certainly(given)
  const refusal = notUnderstood(name, longestPhrase)
  if (refusal) return refusal
  return grammaticalCase === 'nominative' ? certainly(name) : declineNounPhrase(name, grammaticalCase, kind)
}
