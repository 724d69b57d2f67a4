import { formGiven } from './given-forms.js'
import type { Declined, GivenForms, GrammaticalCase } from './grammatical-case.js'
import { certainly } from './grammatical-case.js'
import { notUnderstood } from './not-understood.js'
import { declineNounPhrase } from './noun-phrase.js'

/** Forms that the author gave. */
export interface PhraseOptions {
  forms?: GivenForms
}

/** No post and no organisation is called longer. */
export const longestPhrase = 2000

/** «И.о.», «врио», cut words and posts that are one frozen word: what follows is in its own case for good. */
const frozenStart =
  /^(?:(?:временно\s)?и\s?[./]\s?о\.?(?![a-zЀ-ӿ])|ио\s|в\.?\s?р\.?\s?и\.?\s?о\.?\s|врип\s|(?:зам|пом|нач|рук|зав|дир|исп|пред|упр|отв)\.|зам(?:директора|начальника|руководителя|заведующего|заведующей|министра|главы|председателя|декана|мэра|губернатора|префекта|редактора|командира)(?![a-zЀ-ӿ])|(?:управ|зав)(?:делами|отделом|отделением|кафедрой|складом|канцелярией|библиотекой|столовой|хозяйством|сектором|лабораторией|производством|архивом|интернатом|фермой|клубом)(?![a-zЀ-ӿ]))/iu

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
  if (!isFrozenPost(post)) return declineNounPhrase(post, grammaticalCase, 'post')
  return declineSecondPost(post, grammaticalCase)
}

/** True for a post that begins with «и.о.», «врио» or a cut word. */
export function isFrozenPost(post: string): boolean {
  return frozenStart.test(post.trimStart())
}

/** «и.о. директора — заместитель директора»: a second post after a dash is declined although the first is not. */
function declineSecondPost(post: string, grammaticalCase: Exclude<GrammaticalCase, 'nominative'>): Declined {
  const dash = /\s[–—-]\s*(?=\p{L})/u.exec(post)
  if (dash === null) return certainly(post)
  const start = dash.index + dash[0].length
  const second = declinePost(post.slice(start), grammaticalCase)
  return { ...second, form: post.slice(0, start) + second.form }
}
