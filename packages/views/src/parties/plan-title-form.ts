import type { Place } from '@dorozhnik/diagnostics'
import type { Plan } from '@dorozhnik/model'
import type { GrammaticalCase } from '@dorozhnik/russian'
import { declineOrganization } from '@dorozhnik/russian'
import { lowerFirst } from '../lower-first.js'
import type { Scope } from '../scope.js'

/** The title of a plan inside a sentence, in a case: `план мероприятий («дорожную карту») по …`. */
export function planTitleForm(
  scope: Scope,
  plan: Plan,
  grammaticalCase: GrammaticalCase,
  place: Place | undefined,
): string {
  const title = lowerFirst(plan.title)
  // Titles decline like names of organisations: the head noun and its adjectives, and a bracket after them.
  const { form, certain, reason } = declineOrganization(title, grammaticalCase)
  if (!certain) scope.report('guessed-title', { form, title: plan.title, reason }, place)
  return form
}
