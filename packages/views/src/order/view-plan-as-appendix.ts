import type { AppendixMark, PageSection } from '@dorozhnik/blocks'
import type { Order } from '@dorozhnik/model'
import { findOrganization } from '../parties/find-organization.js'
import { organizationForm } from '../parties/party-form.js'
import { orientationOf } from '../plan/orientation.js'
import { planBlocks } from '../plan/view-plan.js'
import type { Appendix, OrderScope, Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { phrase } from '../templates/phrase.js'
import { printedDate } from './date-and-number.js'

/** A plan as an appendix of an order: the same pages under the mark of the appendix. */
export function viewPlanAsAppendix(scope: Scope, orderScope: OrderScope, appendix: Appendix): PageSection {
  const { plan } = appendix
  return {
    type: 'pageSection',
    role: 'appendix',
    orientation: orientationOf(plan),
    children: [appendixMark(scope, orderScope, appendix), ...planBlocks(scope, appendix.name, plan)],
    ...originOf(scope, plan),
  }
}

function appendixMark(scope: Scope, { order }: OrderScope, appendix: Appendix): AppendixMark {
  const date = printedDate(scope, order)
  return {
    type: 'appendixMark',
    ...(appendix.number === undefined ? {} : { number: appendix.number }),
    act: act(scope, order),
    ...(date === undefined ? {} : { date }),
    ...(order.number === undefined ? {} : { actNumber: order.number }),
  }
}

function act(scope: Scope, order: Order): string {
  const id = order.organization
  const organization = findOrganization(scope, id)
  // The letterhead has already reported an organisation that nobody knows.
  if (organization === undefined) return phrase(scope, 'appendix-act', { organization: '' }).trim()
  const place = scope.places.at(order, 'organization')
  return phrase(scope, 'appendix-act', { organization: organizationForm(scope, id, organization, 'genitive', place) })
}
