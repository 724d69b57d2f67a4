import type { Block, Clause, List } from '@dorozhnik/blocks'
import type { Person } from '@dorozhnik/model'
import { findParty } from '@dorozhnik/model'
import { joinFullStop } from '../expressions/join-full-stop.js'
import { findOrganization } from '../parties/find-organization.js'
import { organizationForm, partyForm } from '../parties/party-form.js'
import { planTitleForm } from '../parties/plan-title-form.js'
import type { Appendix, OrderScope, Scope } from '../scope.js'
import { phrase } from '../templates/phrase.js'
import { appendixReference } from './appendix-reference.js'
import { commaBefore } from './comma-before.js'
import { operativeWord } from './operative-word.js'

/** Text of a clause with the texts of its sub-clauses. */
interface Draft {
  text: string
  list?: string[]
  clauses?: string[]
}

/**
 * The text of an order that has none of its own, in the usual order: approve the plan, appoint those
 * who coordinate, have it carried out and reported, publish, control.
 */
export function standardClauses(scope: Scope, orderScope: OrderScope): Block[] {
  if (orderScope.appendices.length === 0) {
    // An appendix that is named and missing has been reported already.
    if ((orderScope.order.appendices ?? []).length === 0) {
      scope.report('nothing-to-approve', {}, scope.places.at(orderScope.order))
    }
    return []
  }
  const coordinators = findCoordinators(scope, orderScope)
  const drafts = [
    approve(scope, orderScope),
    ...appoint(scope, orderScope, coordinators),
    execute(scope, coordinators.length),
    ...publish(scope, orderScope),
    { text: phrase(scope, 'clause-control') },
  ]
  const preamble = standardPreamble(scope, orderScope)
  return [
    ...(preamble === '' ? [] : commaBefore(scope, [paragraph(preamble)])),
    operativeWord(scope, orderScope.order),
    ...drafts.flatMap((draft, index) => draftClauses(draft, `${index + 1}.`)),
  ]
}

/** Empty unless the organisation has a phrase of its own; only then the titles are declined. */
function standardPreamble(scope: Scope, { appendices }: OrderScope): string {
  if (!Object.hasOwn(scope.templates ?? {}, 'order-preamble')) return phrase(scope, 'order-preamble', { plan: '' })
  const plan = appendices.map((appendix) => titleOf(scope, appendix, 'genitive')).join(', ')
  return phrase(scope, 'order-preamble', { plan })
}

function approve(scope: Scope, { appendices }: OrderScope): Draft {
  const [only, second] = appendices
  if (only !== undefined && second === undefined) {
    const plan = titleOf(scope, only, 'accusative')
    return { text: phrase(scope, 'clause-approve', { plan, ...references(scope, only) }) }
  }
  const clauses = appendices.map((appendix, index) => {
    const words = { plan: titleOf(scope, appendix, 'accusative'), ...references(scope, appendix) }
    return phrase(scope, 'clause-approve-item', { ...words, end: index === appendices.length - 1 ? '.' : ';' })
  })
  return { text: phrase(scope, 'clause-approve-several'), clauses }
}

function references(scope: Scope, appendix: Appendix): { reference: string; dativeReference: string } {
  return {
    reference: appendixReference(scope, appendix),
    dativeReference: appendixReference(scope, appendix, 'dative'),
  }
}

/** The executor coordinates; without one, the people who have to be acquainted. */
function findCoordinators(scope: Scope, { order }: OrderScope): [string, Person][] {
  return (order.executor === undefined ? (order.acquaint ?? []) : [order.executor]).flatMap(
    (id): [string, Person][] => {
      const party = findParty(scope.workspace.registry, id)
      return party?.kind === 'person' ? [[id, party.person]] : []
    },
  )
}

function appoint(scope: Scope, { order }: OrderScope, coordinators: readonly [string, Person][]): Draft[] {
  const key = order.executor === undefined ? 'acquaint' : 'executor'
  const people = coordinators.map(([id, person]) =>
    partyForm(scope, id, { kind: 'person', person }, 'accusative', 'post-name', scope.places.at(order, key)),
  )
  const [only, second] = people
  if (only === undefined) return []
  if (second === undefined) return [{ text: phrase(scope, 'clause-coordinate', { person: only }) }]
  const list = people.map((person, index) =>
    index === people.length - 1 ? `${joinFullStop(person, '.')}.` : `${person};`,
  )
  return [{ text: phrase(scope, 'clause-coordinate-several'), list }]
}

function execute(scope: Scope, coordinators: number): Draft {
  const terms = phrase(scope, 'clause-execute-terms', { end: coordinators === 0 ? '.' : ';' })
  if (coordinators === 0) return { text: phrase(scope, 'clause-execute'), clauses: [terms] }
  const recipient = phrase(scope, coordinators === 1 ? 'report-recipient' : 'report-recipients')
  return {
    text: phrase(scope, 'clause-execute'),
    clauses: [terms, phrase(scope, 'clause-execute-report', { recipient })],
  }
}

function publish(scope: Scope, { order }: OrderScope): Draft[] {
  const organization = findOrganization(scope, order.organization)
  if (organization === undefined) return []
  const place = scope.places.at(order, 'organization')
  const genitive = organizationForm(scope, order.organization, organization, 'genitive', place)
  return [{ text: phrase(scope, 'clause-publish', { organization: genitive }) }]
}

function titleOf(scope: Scope, appendix: Appendix, grammaticalCase: 'genitive' | 'accusative'): string {
  return planTitleForm(scope, appendix.plan, grammaticalCase, scope.places.at(appendix.plan, 'title'))
}

function draftClauses(draft: Draft, number: string): Clause[] {
  const list: List[] =
    draft.list === undefined
      ? []
      : [
          {
            type: 'list',
            ordered: false,
            items: draft.list.map((item) => ({ type: 'listItem', children: [paragraph(item)] })),
          },
        ]
  return [
    { type: 'clause', number, level: 1, children: [paragraph(draft.text), ...list] },
    ...(draft.clauses ?? []).map(
      (text, index): Clause => ({
        type: 'clause',
        number: `${number}${index + 1}.`,
        level: 2,
        children: [paragraph(text)],
      }),
    ),
  ]
}

function paragraph(value: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}
