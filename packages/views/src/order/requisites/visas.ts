import type { Visas } from '@dorozhnik/blocks'
import type { Order } from '@dorozhnik/model'
import { findPerson } from '../../parties/find-person.js'
import { initialsOf } from '../../parties/initials-of.js'
import type { Scope } from '../../scope.js'
import { originOf } from '../../scope.js'

/** Those who look the order over before it is signed, in the author's order. */
export function visas(scope: Scope, order: Order): Visas[] {
  const ids = order.visas ?? []
  const people = ids.flatMap((id, index) => {
    const place = scope.places.at(ids, index) ?? scope.places.at(order, 'visas')
    const person = findPerson(scope, id, 'visas', place)
    if (person === undefined) return []
    const { name, post } = person
    return [{ name: initialsOf(scope, name, 'before'), ...(post === undefined ? {} : { post }) }]
  })
  if (people.length === 0) return []
  return [{ type: 'visas', people, document: `Приказ «${order.subject}»`, ...originOf(scope, order, 'visas') }]
}
