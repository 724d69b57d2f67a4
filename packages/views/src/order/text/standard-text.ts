import type { Block } from '@dorozhnik/blocks'
import type { OrderPurpose } from '@dorozhnik/model'
import type { OrderScope, Scope } from '../../scope.js'
import { phrase } from '../../templates/phrase.js'
import { viewBlocks } from '../../content/blocks.js'
import { commaBefore } from '../comma-before.js'
import { operativeWord } from '../operative-word.js'
import { approvalText } from './approval-text.js'
import { type Draft, draftClauses, draftParagraph } from './draft.js'
import { amendmentText, repealText } from './earlier-acts.js'
import { appointmentText, monitoringText, projectText } from './purpose-texts.js'
import { titleOf } from './shared-drafts.js'

/** What writes the text of an order without a body, by what the order is for. */
const texts: Readonly<Record<OrderPurpose, (scope: Scope, orderScope: OrderScope) => Draft[]>> = {
  approval: approvalText,
  project: projectText,
  appointment: appointmentText,
  amendment: amendmentText,
  repeal: repealText,
  monitoring: monitoringText,
}

/** Orders that are about their appendices: without one they have nothing to say. */
const aboutAppendices: ReadonlySet<OrderPurpose> = new Set(['approval', 'project', 'monitoring'])

/**
 * The text of an order that has no clauses of its own, written from its head, its appendices and the registry, so that
 * numbers, titles and cases cannot disagree. A preamble that the author wrote stands over it.
 */
export function standardText(scope: Scope, orderScope: OrderScope): Block[] {
  const { order, appendices } = orderScope
  const own = viewBlocks(scope, order.preamble)
  const purpose = order.purpose ?? 'approval'
  if (aboutAppendices.has(purpose) && appendices.length === 0) {
    // An appendix that is named and missing has been reported already.
    if ((order.appendices ?? []).length === 0) scope.report('nothing-to-approve', {}, scope.places.at(order))
    return own
  }
  const drafts = texts[purpose](scope, orderScope)
  if (drafts.length === 0) return own
  const preamble = own.length > 0 ? own : standardPreamble(scope, orderScope)
  return [
    ...commaBefore(scope, preamble),
    operativeWord(scope, order, preamble),
    ...drafts.flatMap((draft, index) => draftClauses(draft, `${index + 1}.`)),
  ]
}

/** Empty unless the organisation has a phrase of its own; only then the titles are declined. */
function standardPreamble(scope: Scope, { appendices }: OrderScope): Block[] {
  const isOwn = Object.hasOwn(scope.templates ?? {}, 'order-preamble')
  const plan = isOwn ? appendices.map((appendix) => titleOf(scope, appendix, 'genitive')).join(', ') : ''
  const text = phrase(scope, 'order-preamble', { plan })
  return text === '' ? [] : [draftParagraph(text)]
}
