import type { Block } from '@dorozhnik/blocks'
import type { Order } from '@dorozhnik/model'
import { findPerson } from '../parties/find-person.js'
import { initialsOf } from '../parties/initials-of.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'

/** Who prepared the order: full name and phone; post and e-mail are there for writers that show them. */
export function executor(scope: Scope, order: Order): Block[] {
  const id = order.executor
  if (id === undefined) return []
  const person = findPerson(scope, id, 'executor', scope.places.at(order, 'executor'))
  if (person === undefined) return []
  return [
    {
      type: 'executor',
      name: scope.profile.executor.name === 'full' ? person.name : initialsOf(scope, person.name, 'after'),
      ...(person.phone === undefined ? {} : { phone: person.phone }),
      ...(person.email === undefined ? {} : { email: person.email }),
      ...originOf(scope, order, 'executor'),
    },
  ]
}
