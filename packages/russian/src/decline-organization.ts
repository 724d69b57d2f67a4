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
  if (startsUnchanging(name)) return certainly(name)
  return declineNounPhrase(name, grammaticalCase)
}

/** Puts the name of a group into a case: «руководителям общеобразовательных организаций». Given forms win. */
export function declineGroup(name: string, grammaticalCase: GrammaticalCase, options: PhraseOptions = {}): Declined {
  return declineOrganization(name, grammaticalCase, options)
}

function startsUnchanging(name: string): boolean {
  const first = name.trimStart().split(/\s/u)[0] ?? ''
  if (/^[«„“"'\d]/u.test(first)) return true
  const letters = first.replace(/[^\p{L}]/gu, '')
  // МБОУ, ЦЗН, ОО; a whole word in capitals (УПРАВЛЕНИЕ) has vowels enough to be told by its length.
  return (
    /^\p{Lu}{2,6}$/u.test(letters) && !/^(?:ОТДЕЛ|ЦЕНТР|ШКОЛА|ЛИЦЕЙ|ДОМ|СОВЕТ|ФОНД|СОЮЗ|КЛУБ|ДУМА|ШТАБ)$/u.test(letters)
  )
}
