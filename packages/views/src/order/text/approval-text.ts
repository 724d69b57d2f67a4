import { activitiesOf, findParty, type Id } from '@dorozhnik/model'
import type { OrderScope, Scope } from '../../scope.js'
import { phrase } from '../../templates/phrase.js'
import { partyForm } from '../../parties/party-form.js'
import type { Draft } from './draft.js'
import {
  approve,
  assignments,
  control,
  isOneResponsible,
  oneOrList,
  publish,
  responsibleForms,
} from './shared-drafts.js'

/** Approves the plan, appoints those who coordinate, has it carried out and reported, publishes, controls. */
export function approvalText(scope: Scope, orderScope: OrderScope): Draft[] {
  const coordinators = coordinatorsOf(scope, orderScope)
  const isGroup = orderScope.order.responsible !== undefined && !isOneResponsible(scope, orderScope)
  const hasActivities = orderScope.appendices.some(({ plan }) => activitiesOf(plan).next().done !== true)
  // Without activities, as with a regulation, there are no terms to keep and nothing to report on.
  const carriedOut = hasActivities || orderScope.order.addressees !== undefined
  return [
    ...approve(scope, orderScope),
    ...appoint(scope, coordinators, hasActivities, isGroup),
    ...(carriedOut ? [execute(scope, orderScope, isGroup ? coordinators.length * 2 : coordinators.length)] : []),
    ...publish(scope, orderScope),
    control(scope, orderScope),
  ]
}

/** Those whom the order names, otherwise the executor; without one, the people who have to be acquainted. */
function coordinatorsOf(scope: Scope, orderScope: OrderScope): string[] {
  const { order } = orderScope
  if (order.responsible !== undefined) return responsibleForms(scope, orderScope, 'accusative')
  const [key, ids]: ['executor' | 'acquaint', readonly Id[]] =
    order.executor === undefined ? ['acquaint', order.acquaint ?? []] : ['executor', [order.executor]]
  return ids.flatMap((id) => {
    const party = findParty(scope.workspace.registry, id)
    return party?.kind === 'person'
      ? [partyForm(scope, id, party, 'accusative', 'post-name', scope.places.at(order, key))]
      : []
  })
}

function appoint(scope: Scope, people: readonly string[], hasActivities: boolean, isGroup: boolean): Draft[] {
  if (people.length === 0) return []
  const one = hasActivities ? 'clause-coordinate' : 'clause-organize'
  const several = hasActivities ? 'clause-coordinate-several' : 'clause-organize-several'
  return [oneOrList(scope, people, (person) => phrase(scope, one, { person }), several, isGroup)]
}

function execute(scope: Scope, orderScope: OrderScope, coordinators: number): Draft {
  const terms = phrase(scope, 'clause-execute-terms', { end: coordinators === 0 ? '.' : ';' })
  const recipient = phrase(scope, coordinators === 1 ? 'report-recipient' : 'report-recipients')
  const clauses = coordinators === 0 ? [terms] : [terms, phrase(scope, 'clause-execute-report', { recipient })]
  if (orderScope.order.addressees !== undefined) return assignments(scope, orderScope, clauses)
  return { text: phrase(scope, 'clause-execute'), clauses }
}
