import type { Place } from '@dorozhnik/diagnostics'
import type { PartedDocument } from '@dorozhnik/model'
import type { Declined, GrammaticalCase } from '@dorozhnik/russian'
import { capitalizeFirst, declineOrganization } from '@dorozhnik/russian'
import { lowerFirst } from '../lower-first.js'
import type { Scope } from '../scope.js'

/**
 * The title of a plan inside a sentence, in a case: `план мероприятий («дорожную карту») по …`. A regulation keeps its
 * capital letter: `Положение о …`, but for what is only called so: `справка по итогам …`.
 */
export function planTitleForm(
  scope: Scope,
  plan: PartedDocument,
  grammaticalCase: GrammaticalCase,
  place: Place | undefined,
): string {
  const { form, certain, reason } = declineTitle(lowerFirst(plan.title), grammaticalCase)
  if (!certain) scope.report('guessed-title', { form, title: plan.title, reason }, place)
  return plan.document === 'regulation' && !isPaper(form) ? capitalizeFirst(form) : form
}

/** «утвердить справку по итогам …»: a paper, and no act that keeps its capital letter. */
function isPaper(title: string): boolean {
  return /^(?:(?:информационн|аналитическ)\p{L}+ )?(?:справк|отч[её]т|переч(?:ень|н)|спис(?:ок|к)|анализ|итог|результат|рекомендаци|информаци)/iu.test(
    title,
  )
}

/** First words of titles, all of things: their accusative is the nominative. */
const unchanging =
  /^(?:план|положение|правила|комплекс|график|проект|перечень|паспорт|состав|порядок|регламент|реестр|список|мероприятия|меры|показатели|критерии|рекомендации|требования)(?![\p{L}])/u
/** The same for adjectives that are not feminine: `календарный`, `муниципальное`, `целевые`. */
const unchangingAdjective = /^[\p{L}-]+(?:ый|ий|ой|ое|ее|ые|ие)(?![\p{L}-])/u

/** Titles decline like names of organisations: the head noun and its adjectives, and a bracket after them. */
function declineTitle(title: string, grammaticalCase: GrammaticalCase): Declined {
  if (grammaticalCase === 'accusative' && (unchanging.test(title) || unchangingAdjective.test(title))) {
    return { form: title.replace(/(?<=\(«)([Дд])орожная карта(?=»\))/u, '$1орожную карту'), certain: true }
  }
  return declineOrganization(title, grammaticalCase)
}
