import type { ActReference, Approval, Id, Order } from '@dorozhnik/model'
import { findDocument } from '@dorozhnik/model'
import { findOrganization } from '../parties/find-organization.js'
import { organizationForm } from '../parties/party-form.js'
import { reportUnknownParty } from '../parties/report-unknown-party.js'
import { printDate } from '../print-date.js'
import type { Scope } from '../scope.js'

/** An act with everything that its reference says, an order of the workspace behind it or not. */
export interface NamedAct {
  kind: string
  /** An id or a text. */
  organization?: string
  date?: string
  number?: string
}

/** The act that approves; absent when a person does. What the author wrote wins over what the order says. */
export function approvingAct(scope: Scope, approval: Approval, own: Id | undefined): NamedAct | undefined {
  const order = approval.order === undefined ? undefined : orderBehind(scope, approval, approval.order)
  if (approval.act === undefined && approval.order === undefined) return undefined
  return namedAct(approval, own, approval.act ?? 'приказ', order)
}

/** An act from what its reference says, then from the order behind it. */
export function namedAct(reference: ActReference, own: Id | undefined, kind: string, order?: Order): NamedAct {
  const organization = reference.organization ?? order?.organization ?? own
  const date = reference.date ?? order?.date
  const number = reference.number ?? order?.number
  return {
    kind,
    ...(organization === undefined ? {} : { organization }),
    ...(date === undefined ? {} : { date }),
    ...(number === undefined ? {} : { number }),
  }
}

/** The order of the workspace that a reference names by its path. */
export function orderBehind(scope: Scope, reference: object, path: string): Order | undefined {
  const found = findDocument(scope.workspace, scope.document, path)
  if (found?.document.document === 'order') return found.document
  const orders = Object.entries(scope.workspace.documents).filter(([, document]) => document.document === 'order')
  const near = scope.nearest(path, () => orders.map(([name]) => name))
  scope.report('unknown-order', { name: path, near }, scope.places.at(reference, 'order'))
  return undefined
}

/** The organisation of an act in the genitive or the instrumental: an entry of the registry, or a text as it stands. */
export function bodyOf(
  scope: Scope,
  reference: object,
  organization: string | undefined,
  grammaticalCase: 'genitive' | 'instrumental',
): string | undefined {
  if (organization === undefined) return undefined
  const place = scope.places.at(reference, 'organization') ?? scope.places.at(reference)
  const known = findOrganization(scope, organization)
  // What looks like an id and is none is a slip; a text is in Russian.
  if (known === undefined && /^[A-Za-z][\w-]*$/.test(organization)) {
    reportUnknownParty(scope, organization, place)
    return organization
  }
  return organizationForm(scope, organization, known ?? { name: organization }, grammaticalCase, place)
}

/** A date of a stamp as the profile writes it, or as it stands when it is none. */
export function stampDate(
  scope: Scope,
  reference: object,
  day: string | undefined,
  form?: 'word' | 'digital',
): { date?: string } {
  if (day === undefined) return {}
  return { date: printDate(scope, day, scope.places.at(reference, 'date'), form) ?? day }
}
