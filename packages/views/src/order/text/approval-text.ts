import { findParty, type Id } from '@dorozhnik/model'
import type { OrderScope, Scope } from '../../scope.js'
import { phrase } from '../../templates/phrase.js'
import { partyForm } from '../../parties/party-form.js'
import type { Draft } from './draft.js'
import { approve, assignments, control, oneOrList, publish, responsibleForms } from './shared-drafts.js'

/** Approves the plan, appoints those who coordinate, has it carried out and reported, publishes, controls. */
export function approvalText(scope: Scope, orderScope: OrderScope): Draft[] {
  const coordinators = coordinatorsOf(scope, orderScope)
  return [
    ...approve(scope, orderScope),
    ...appoint(scope, coordinators),
    execute(scope, orderScope, coordinators.length),
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

function appoint(scope: Scope, people: readonly string[]): Draft[] {
  if (people.length === 0) return []
  return [
    oneOrList(scope, people, (person) => phrase(scope, 'clause-coordinate', { person }), 'clause-coordinate-several'),
  ]
}

function execute(scope: Scope, orderScope: OrderScope, coordinators: number): Draft {
  const terms = phrase(scope, 'clause-execute-terms', { end: coordinators === 0 ? '.' : ';' })
  const recipient = phrase(scope, coordinators === 1 ? 'report-recipient' : 'report-recipients')
  const clauses = coordinators === 0 ? [terms] : [terms, phrase(scope, 'clause-execute-report', { recipient })]
  if (orderScope.order.addressees !== undefined) return assignments(scope, orderScope, clauses)
  return { text: phrase(scope, 'clause-execute'), clauses }
}
