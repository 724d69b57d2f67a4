import type { Block } from '@dorozhnik/blocks'
import type { Order } from '@dorozhnik/model'
import { capitalizeFirst } from '@dorozhnik/russian'
import { findPerson } from '../parties/find-person.js'
import { initialsOf } from '../parties/initials-of.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'

/** The signature: post with a capital letter, initials before the surname. Nothing when nobody signs. */
export function signature(scope: Scope, order: Order): Block[] {
  const id = order.signatory
  if (id === undefined) {
    scope.report('no-signatory', {}, scope.places.at(order))
    return []
  }
  const place = scope.places.at(order, 'signatory')
  const person = findPerson(scope, id, 'signatory', place)
  if (person === undefined) return []
  if (person.post === undefined) scope.report('person-without-post', { id, name: person.name }, place)
  const signatory = { post: capitalizeFirst(person.post ?? ''), name: initialsOf(scope, person.name, 'before') }
  return [{ type: 'signature', signatories: [signatory], ...originOf(scope, order, 'signatory') }]
}
