import type { Block, OfficialDocument, PageSection } from '@dorozhnik/blocks'
import { takesSheet } from '@dorozhnik/blocks'
import type { Order } from '@dorozhnik/model'
import { viewBlocks } from '../content/blocks.js'
import { indexPlan } from '../plan/plan-index.js'
import type { OrderScope, Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { agreementStamps } from '../stamps/agreement-stamp.js'
import { stampsOf } from '../stamps/document-stamps.js'
import { phrase } from '../templates/phrase.js'
import { acquaintance } from './acquaintance.js'
import { resolveAppendices } from './appendices.js'
import { clauseNumbers } from './clause-numbers.js'
import { viewClauses } from './clauses.js'
import { commaBefore } from './comma-before.js'
import { dateAndNumber } from './date-and-number.js'
import { executor } from './executor.js'
import { letterhead } from './letterhead.js'
import { operativeWord } from './operative-word.js'
import { copyCertification } from './requisites/copy-certification.js'
import { firstSheet } from './requisites/first-sheet.js'
import { visas } from './requisites/visas.js'
import { signature } from './signature.js'
import { standardText } from './text/standard-text.js'
import { viewPlanAsAppendix } from './view-plan-as-appendix.js'

/** An order with its appendices, each on pages of its own. */
export function viewOrder(scope: Scope, name: string, order: Order): OfficialDocument {
  const orderScope: OrderScope = {
    name,
    order,
    appendices: resolveAppendices(scope, name, order),
    clauses: clauseNumbers(order.clauses),
  }
  const plans = orderScope.appendices.map(({ plan }) => indexPlan(plan))
  const inner: Scope = { ...scope, document: name, order: orderScope, plans }
  const text = body(inner, orderScope)
  const page: PageSection = {
    type: 'pageSection',
    role: 'order',
    orientation: 'portrait',
    children: [
      ...firstSheet(inner, order),
      ...letterhead(inner, order),
      { type: 'documentKind', text: phrase(inner, 'order-kind') },
      dateAndNumber(inner, order),
      subject(inner, order),
      ...text,
      ...viewBlocks(inner, order.closing ?? []),
      ...signature(inner, order),
      ...stampsOf(agreementStamps(inner, order.agreements)),
      ...copyCertification(inner, order),
      ...closing(inner, order),
    ],
    ...originOf(inner, order),
  }
  return {
    type: 'document',
    title: order.subject,
    sections: [
      page,
      ...orderScope.appendices.flatMap((appendix) => viewPlanAsAppendix(inner, orderScope, appendix, text)),
    ],
  }
}

function subject(scope: Scope, order: Order): Block {
  const origin = originOf(scope, order, 'subject')
  return { type: 'subject', children: [{ type: 'text', value: order.subject, ...origin }], ...origin }
}

/** The executor stands at the bottom of the last page of the order: after those who sign it, before their sheet. */
function closing(scope: Scope, order: Order): Block[] {
  const audience = scope.audience ?? 'signature'
  const maker = audience === 'public' ? [] : executor(scope, order)
  // Visas and acquaintance belong to the original.
  if (audience !== 'signature') return maker
  const people = acquaintance(scope, order)
  const sheet = people.some((block) => takesSheet(scope.profile.acquaintance, block.people.length))
  return [...(sheet ? [...maker, ...people] : [...people, ...maker]), ...visas(scope, order)]
}

/**
 * Preamble, operative word and clauses. An order without clauses gets the standard ones when it has no text at all, or
 * when it says what it is for: its preamble is then its own.
 */
function body(scope: Scope, orderScope: OrderScope): Block[] {
  const { order } = orderScope
  const { clauses, operative } = order
  const isBare = order.preamble.length === 0 && operative === undefined
  if (clauses.length === 0 && (isBare || order.purpose !== undefined)) return standardText(scope, orderScope)
  if (clauses.length === 0) scope.report('order-without-clauses', {}, scope.places.at(order))
  const preamble = viewBlocks(scope, order.preamble)
  if (clauses.length === 0 && operative === undefined) return preamble
  return [...commaBefore(scope, preamble), operativeWord(scope, order, preamble), ...viewClauses(scope, clauses)]
}
