import type { Block, PageSection } from '@dorozhnik/blocks'
import { planPages } from '../plan/view-plan.js'
import type { Appendix, OrderScope, Scope } from '../scope.js'
import { appendixHead } from './appendix-head.js'

/** A plan as an appendix of an order: the same pages under the mark of the appendix. `body` is the text of the order. */
export function viewPlanAsAppendix(
  scope: Scope,
  orderScope: OrderScope,
  appendix: Appendix,
  body: readonly Block[],
): PageSection[] {
  return planPages(scope, appendix.name, appendix.plan, 'appendix', appendixHead(scope, orderScope, appendix, body))
}
