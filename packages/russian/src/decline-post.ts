import type { Declined, GivenForms, GrammaticalCase } from './grammatical-case.js'
import { certainly } from './grammatical-case.js'
import { declineNounPhrase } from './noun-phrase.js'

/** Forms that the author gave. */
export interface PhraseOptions {
  forms?: GivenForms
}

/** «И.о.», «врио» and cut words: what follows is in its own case for good. */
const frozenStart =
  /^(?:и\.\s?о\.|в\.?\s?р\.?\s?и\.?\s?о\.?\s|врип\s|зам\.|пом\.|нач\.|рук\.|зав\.|дир\.|зам(?:директора|начальника|руководителя|заведующего|министра|главы|председателя|декана)(?!\p{L}))/iu

/**
 * Puts a post into a case: «заместителя начальника управления», «педагогу-психологу», «исполняющего обязанности
 * директора». «И.о. начальника …» does not change. Given forms win.
 */
export function declinePost(post: string, grammaticalCase: GrammaticalCase, options: PhraseOptions = {}): Declined {
  if (grammaticalCase === 'nominative') return certainly(post)
  const given = options.forms?.[grammaticalCase]
  if (given) return certainly(given)
  if (frozenStart.test(post.trimStart())) return certainly(post)
  return declineNounPhrase(post, grammaticalCase)
}
