import type { PhraseOptions } from './decline-post.js'
import type { Declined, GrammaticalCase } from './grammatical-case.js'
import { certainly } from './grammatical-case.js'
import { declineNounPhrase } from './noun-phrase.js'

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
  if (grammaticalCase === 'nominative') return certainly(name)
  const given = options.forms?.[grammaticalCase]
  if (given) return certainly(given)
  return declineNounPhrase(name, grammaticalCase)
}

/** Puts the name of a group into a case: «руководителям общеобразовательных организаций». Given forms win. */
export function declineGroup(name: string, grammaticalCase: GrammaticalCase, options: PhraseOptions = {}): Declined {
  return declineOrganization(name, grammaticalCase, options)
}
