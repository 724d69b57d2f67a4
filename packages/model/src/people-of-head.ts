import type { Approvable } from './approval.js'
import type { Id } from './content.js'
import type { OrderHeader } from './order.js'

/** A person that the head of a document names, with the value that holds the name. */
export interface NamedPerson {
  id: Id
  holder: object
  key: string | number
}

/** Everybody whom the head of an order or of another document names as a person, in the order of the fields. */
export function* peopleOfHead(head: Partial<Omit<OrderHeader, 'document'>> & Approvable): Generator<NamedPerson> {
  const { copy, approval, agreements = [] } = head
  for (const key of ['signatory', 'actingFor', 'executor'] as const) yield* named(head, key, head[key])
  for (const ids of [head.alsoSign, head.visas]) {
    for (const [index, id] of (ids ?? []).entries()) yield { id, holder: ids as object, key: index }
  }
  if (copy !== undefined) yield* named(copy, 'certifiedBy', copy.certifiedBy)
  for (const stamp of approval === undefined ? agreements : [approval, ...agreements])
    yield* named(stamp, 'person', stamp.person)
}

function* named(holder: object, key: string, id: Id | undefined): Generator<NamedPerson> {
  if (id !== undefined) yield { id, holder, key }
}
