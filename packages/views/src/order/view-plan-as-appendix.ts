import type { Block, PageSection } from '@dorozhnik/blocks'
import { orientationOf } from '../plan/orientation.js'
import { planBlocks } from '../plan/view-plan.js'
import type { Appendix, OrderScope, Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { appendixHead } from './appendix-head.js'

/** A plan as an appendix of an order: the same pages under the mark of the appendix. `body` is the text of the order. */
export function viewPlanAsAppendix(
  scope: Scope,
  orderScope: OrderScope,
  appendix: Appendix,
  body: readonly Block[],
): PageSection {
  const { plan } = appendix
  return {
    type: 'pageSection',
    role: 'appendix',
    orientation: orientationOf(plan),
    children: [...appendixHead(scope, orderScope, appendix, body), ...planBlocks(scope, appendix.name, plan)],
    ...originOf(scope, plan),
  }
}
