import type { AppendixMark, Block } from '@dorozhnik/blocks'
import { inlineText } from '@dorozhnik/blocks'
import type { Approval, Order } from '@dorozhnik/model'
import { findDocument } from '@dorozhnik/model'
import { findOrganization } from '../parties/find-organization.js'
import { organizationForm } from '../parties/party-form.js'
import type { Appendix, OrderScope, Scope } from '../scope.js'
import { actForms } from '../stamps/act-kinds.js'
import { agreementStamps } from '../stamps/agreement-stamp.js'
import { approvalStamp, approvedWord } from '../stamps/approval-stamp.js'
import { stampsOf } from '../stamps/document-stamps.js'
import { namedAct } from '../stamps/named-act.js'
import { actBasis } from '../stamps/stamp-act.js'
import { phrase } from '../templates/phrase.js'
import { printedDate } from './date-and-number.js'

/**
 * What heads an appendix: its mark, the stamp of approval, or both. Under a stamp that names the order the mark is
 * its first line alone. An approval that the plan itself speaks of is printed whatever the order asks for.
 */
export function appendixHead(
  scope: Scope,
  orderScope: OrderScope,
  appendix: Appendix,
  body: readonly Block[],
): Block[] {
  const { order, name } = orderScope
  const { approval, agreements } = appendix.plan
  const plan: Scope = { ...scope, document: appendix.name }
  const own = approval?.order === undefined ? undefined : findDocument(scope.workspace, appendix.name, approval.order)
  const byThisOrder = own?.name === name || (approval !== undefined && isSameAct(approval, order))
  const form = byThisOrder ? 'mark-and-stamp' : formOf(scope, order, appendix, body)
  const stamp =
    approval !== undefined
      ? approvalStamp(plan, approval, appendix.plan)
      : form === 'mark'
        ? []
        : [orderStamp(scope, order, appendix)]
  const named = stamp.length > 0 && (approval === undefined || byThisOrder)
  // References in the order count on the number of the appendix.
  const marked = !named || form === 'mark-and-stamp' || appendix.number !== undefined
  return [
    ...(marked ? [appendixMark(scope, order, appendix, !named)] : []),
    ...stampsOf([...agreementStamps(plan, agreements), ...stamp]),
  ]
}

/** An approval that repeats date and number of the order means this order. */
function isSameAct({ act, date, number, organization }: Approval, order: Order): boolean {
  return (
    act !== undefined &&
    actForms(act).nominative === 'приказ' &&
    number !== undefined &&
    number === order.number &&
    date === order.date &&
    (organization ?? order.organization) === order.organization
  )
}

function formOf(
  scope: Scope,
  order: Order,
  appendix: Appendix,
  body: readonly Block[],
): 'mark' | 'stamp' | 'mark-and-stamp' {
  const form = order.appendixMark ?? scope.profile.appendixMark.form
  if (form !== 'by-clause') return form
  return body.some((block) => approvesAttached(block, appendix)) ? 'mark-and-stamp' : 'mark'
}

/**
 * «Утвердить прилагаемый план …» goes with a stamp, «утвердить план согласно приложению» with a mark. A clause that
 * names the numbers of appendices speaks of these alone.
 */
function approvesAttached(block: Block, { number }: Appendix): boolean {
  if (block.type !== 'clause') return false
  const text = block.children
    .map((child) => (child.type === 'paragraph' ? inlineText(child.children) : ''))
    .join(' ')
    .toLowerCase()
  if (!text.startsWith('утвердить') || !text.includes('прилагаем')) return false
  const named = [...text.matchAll(/приложени\p{L}*[\s\u00a0]+(?:№[\s\u00a0]*)?(\d+)/gu)].map(([, figure]) =>
    Number(figure),
  )
  return number === undefined || named.length === 0 || named.includes(number)
}

function orderStamp(scope: Scope, order: Order, { plan }: Appendix): ReturnType<typeof approvalStamp>[number] {
  const { organization, date, number } = order
  const named = namedAct({ organization, ...(date && { date }), ...(number && { number }) }, undefined, 'приказ')
  return { type: 'approvalStamp', word: approvedWord(scope, plan.title), basis: actBasis(scope, order, named) }
}

function appendixMark(scope: Scope, order: Order, appendix: Appendix, full: boolean): AppendixMark {
  const number = appendix.number === undefined ? {} : { number: appendix.number }
  if (!full) return { type: 'appendixMark', ...number }
  const date = printedDate(scope, order)
  return {
    type: 'appendixMark',
    ...number,
    act: actOf(scope, order),
    ...(date === undefined ? {} : { date }),
    ...(order.number === undefined ? {} : { actNumber: order.number }),
  }
}

function actOf(scope: Scope, order: Order): string {
  const id = order.organization
  const organization = findOrganization(scope, id)
  // The letterhead has already reported an organisation that nobody knows.
  if (organization === undefined) return phrase(scope, 'appendix-act', { organization: '' }).trim()
  const place = scope.places.at(order, 'organization')
  return phrase(scope, 'appendix-act', { organization: organizationForm(scope, id, organization, 'genitive', place) })
}
