import { type Id, findParty, type Party } from '@dorozhnik/model'
import { capitalizeFirst, type GrammaticalCase } from '@dorozhnik/russian'
import { joinFullStop } from '../../expressions/join-full-stop.js'
import { findOrganization } from '../../parties/find-organization.js'
import { organizationForm, partyForm } from '../../parties/party-form.js'
import { planTitleForm } from '../../parties/plan-title-form.js'
import { reportUnknownParty } from '../../parties/report-unknown-party.js'
import type { Appendix, OrderScope, Scope } from '../../scope.js'
import { phrase } from '../../templates/phrase.js'
import type { TemplateName } from '../../templates/standard-templates.js'
import { appendixReference } from '../appendix-reference.js'
import { type Draft, listed } from './draft.js'

/** «Утвердить …»: the only appendix in one sentence, several one by one. */
export function approve(
  scope: Scope,
  { appendices }: OrderScope,
  one: TemplateName = 'clause-approve',
  several: TemplateName = 'clause-approve-several',
): Draft[] {
  const [only, second] = appendices
  if (only === undefined) return []
  if (second === undefined) {
    const plan = titleOf(scope, only, 'accusative')
    return [{ text: phrase(scope, one, { plan, ...references(scope, only) }) }]
  }
  const clauses = appendices.map((appendix, index) => {
    const words = { plan: titleOf(scope, appendix, 'accusative'), ...references(scope, appendix) }
    return phrase(scope, 'clause-approve-item', { ...words, end: index === appendices.length - 1 ? '.' : ';' })
  })
  return [{ text: phrase(scope, several), clauses }]
}

/** How an appendix is referred to: `приложение № 1`, `приложению № 1`. */
export function references(scope: Scope, appendix: Appendix): { reference: string; dativeReference: string } {
  return {
    reference: appendixReference(scope, appendix),
    dativeReference: appendixReference(scope, appendix, 'dative'),
  }
}

/** The title of an appendix inside a sentence. */
export function titleOf(scope: Scope, appendix: Appendix, grammaticalCase: 'genitive' | 'accusative'): string {
  return planTitleForm(scope, appendix.plan, grammaticalCase, scope.places.at(appendix.plan, 'title'))
}

/** «Разместить приказ на официальном сайте …». */
export function publish(scope: Scope, { order }: OrderScope): Draft[] {
  const organization = findOrganization(scope, order.organization)
  if (organization === undefined) return []
  const place = scope.places.at(order, 'organization')
  const genitive = organizationForm(scope, order.organization, organization, 'genitive', place)
  return [{ text: phrase(scope, 'clause-publish', { organization: genitive }) }]
}

/** The last clause: the signatory controls, or whom the order names. */
export function control(scope: Scope, { order }: OrderScope): Draft {
  const [person] = order.control === undefined ? [] : formsOf(scope, order, 'control', [order.control], 'accusative')
  if (person === undefined) return { text: phrase(scope, 'clause-control') }
  return { text: joinedStop(phrase(scope, 'clause-control-by', { person })) }
}

/** Those who answer: as the order names them, otherwise its executor. */
export function responsibleForms(scope: Scope, { order }: OrderScope, grammaticalCase: GrammaticalCase): string[] {
  if (order.responsible !== undefined) return formsOf(scope, order, 'responsible', order.responsible, grammaticalCase)
  return order.executor === undefined ? [] : formsOf(scope, order, 'executor', [order.executor], grammaticalCase)
}

/** Assignments to those whom the order names, or to heads of organisations. */
export function assignments(scope: Scope, { order }: OrderScope, clauses: string[]): Draft {
  const named = order.addressees === undefined ? [] : formsOf(scope, order, 'addressees', order.addressees, 'dative')
  if (named.length === 0) return { text: phrase(scope, 'clause-heads'), clauses }
  return { text: phrase(scope, 'clause-assignment', { whom: capitalizeFirst(named.join(', ')) }), clauses }
}

/** Assignments to those who answer; none when there is nobody. */
export function assignmentsToResponsible(scope: Scope, orderScope: OrderScope, clauses: string[]): Draft[] {
  const named = responsibleForms(scope, orderScope, 'dative')
  if (named.length === 0) return []
  return [{ text: phrase(scope, 'clause-assignment', { whom: capitalizeFirst(named.join(', ')) }), clauses }]
}

/** True when one person or organisation answers; a group is several: «назначить ответственными …». */
export function isOneResponsible({ workspace }: Scope, { order }: OrderScope): boolean {
  const [only, second] = order.responsible ?? [order.executor]
  return only !== undefined && second === undefined && findParty(workspace.registry, only)?.kind !== 'group'
}

/** One in a sentence, several in a list below another one; one group is in a list too. */
export function oneOrList(
  scope: Scope,
  items: readonly string[],
  one: (item: string) => string,
  several: TemplateName,
  isGroup = false,
): Draft {
  const [only, second] = items
  if (!isGroup && only !== undefined && second === undefined) return { text: joinedStop(one(only)) }
  return { text: phrase(scope, several), list: listed(items, (item) => `${joinFullStop(item, '.')}.`) }
}

function formsOf(
  scope: Scope,
  order: OrderScope['order'],
  key: 'control' | 'responsible' | 'executor' | 'addressees',
  ids: readonly Id[],
  grammaticalCase: GrammaticalCase,
): string[] {
  return ids.flatMap((id, index) => {
    const list: unknown = order[key]
    const place = Array.isArray(list)
      ? (scope.places.at(list, index) ?? scope.places.at(order, key))
      : scope.places.at(order, key)
    const party: Party | undefined = findParty(scope.workspace.registry, id)
    if (party !== undefined) return [partyForm(scope, id, party, grammaticalCase, 'post-name', place)]
    reportUnknownParty(scope, id, place)
    return []
  })
}

/** «… Соколова И.П..» ends with one full stop. */
function joinedStop(text: string): string {
  return text.replace(/\.\.$/u, '.')
}
