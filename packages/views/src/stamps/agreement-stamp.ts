import type { AgreementStamp } from '@dorozhnik/blocks'
import type { Agreement } from '@dorozhnik/model'
import { findPerson } from '../parties/find-person.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { personBasis } from './approval-stamp.js'
import { namedAct } from './named-act.js'
import { actBasis } from './stamp-act.js'

/** The stamps of those who agree, in the author's order. */
export function agreementStamps(scope: Scope, agreements: readonly Agreement[] | undefined): AgreementStamp[] {
  return (agreements ?? []).flatMap((agreement) => agreementStamp(scope, agreement))
}

function agreementStamp(scope: Scope, agreement: Agreement): AgreementStamp[] {
  const stamp = { type: 'agreementStamp', word: 'СОГЛАСОВАНО', ...originOf(scope, agreement) } as const
  if (agreement.act !== undefined)
    return [{ ...stamp, basis: actBasis(scope, agreement, namedAct(agreement, undefined, agreement.act)) }]
  if (agreement.person === undefined) {
    scope.report('approval-empty', {}, scope.places.at(agreement))
    return []
  }
  const place = scope.places.at(agreement, 'person')
  const person = findPerson(scope, agreement.person, 'agreements.person', place)
  return person === undefined ? [] : [{ ...stamp, basis: personBasis(scope, agreement, person) }]
}
