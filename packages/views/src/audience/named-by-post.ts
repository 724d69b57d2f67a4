import type { Id, Order, Person } from '@dorozhnik/model'
import type { Scope } from '../scope.js'

/**
 * The post that stands for a person in a public copy without names, in the nominative; absent where the name is
 * printed: in other copies, of those who sign, of those whose names the law makes public, and of those without a post.
 */
export function namedByPost(scope: Scope, id: Id, person: Person): string | undefined {
  if (scope.audience !== 'public' || scope.posts !== true || isPublic(scope, id, person)) return undefined
  return person.post
}

/** True for a person whose name stays in a public copy: the law makes it public, or it stands in a signature. */
export function isPublic(scope: Scope, id: Id, person: Person): boolean {
  return person.public === true || signs(scope.order?.order, id)
}

function signs(order: Order | undefined, id: Id): boolean {
  return order !== undefined && (order.signatory === id || order.alsoSign?.includes(id) === true)
}
