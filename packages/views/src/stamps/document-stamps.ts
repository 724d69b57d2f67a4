import type { AgreementStamp, ApprovalStamp, Stamps } from '@dorozhnik/blocks'
import type { Approvable } from '@dorozhnik/model'
import type { Scope } from '../scope.js'
import { agreementStamps } from './agreement-stamp.js'
import { type ApprovedDocument, approvalStamp } from './approval-stamp.js'

/** The stamps that head a document of its own: agreement from the left, approval at the right. */
export function documentStamps(scope: Scope, document: Approvable & ApprovedDocument): Stamps[] {
  const { approval, agreements } = document
  return stampsOf([
    ...agreementStamps(scope, agreements),
    ...(approval === undefined ? [] : approvalStamp(scope, approval, document)),
  ])
}

/** Stamps side by side; no node where there is none. */
export function stampsOf(children: (AgreementStamp | ApprovalStamp)[]): Stamps[] {
  return children.length === 0 ? [] : [{ type: 'stamps', children }]
}
