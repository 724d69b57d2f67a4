import type { Block, Signatory } from '@dorozhnik/blocks'
import type { Id, Order, Person } from '@dorozhnik/model'
import { capitalizeFirst } from '@dorozhnik/russian'
import { findPerson } from '../parties/find-person.js'
import { initialsOf } from '../parties/initials-of.js'
import { partyForm } from '../parties/party-form.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { sealMark } from './requisites/seal-mark.js'
import { electronicSignature } from './requisites/electronic-signature.js'

/** The signatures, by rank: post with a capital letter, initials before the surname. Nothing when nobody signs. */
export function signature(scope: Scope, order: Order): Block[] {
  const { signatory, alsoSign = [], seal } = order
  if (signatory === undefined) {
    scope.report('no-signatory', {}, scope.places.at(order))
    return []
  }
  const first = signatoryOf(scope, order, signatory, 'signatory', actingPost(scope, order))
  const others = alsoSign.map((id, index) => {
    const place = scope.places.at(alsoSign, index)
    return signatoryOf(scope, order, id, 'alsoSign', undefined, place)
  })
  const signatories = [...first.map((one) => ({ ...one, ...electronicSignature(scope, order) })), ...others.flat()]
  if (signatories.length === 0) return []
  return [
    {
      type: 'signature',
      signatories,
      ...sealMark(seal),
      ...originOf(scope, order, 'signatory'),
    },
  ]
}

function signatoryOf(
  scope: Scope,
  order: Order,
  id: Id,
  field: 'signatory' | 'alsoSign',
  acting: string | undefined,
  place: ReturnType<Scope['places']['at']> = scope.places.at(order, field),
): Signatory[] {
  const person = findPerson(scope, id, field, place)
  if (person === undefined) return []
  if (person.post === undefined && acting === undefined)
    scope.report('person-without-post', { id, name: person.name }, place)
  return [{ post: acting ?? capitalizeFirst(person.post ?? ''), name: initialsOf(scope, person.name, 'before') }]
}

/** «И.о. начальника …»: the post of the one whose duties the signatory performs is always in the genitive. */
function actingPost(scope: Scope, order: Order): string | undefined {
  const { actingFor } = order
  if (actingFor === undefined) return undefined
  const place = scope.places.at(order, 'actingFor')
  const person: Person | undefined = findPerson(scope, actingFor, 'actingFor', place)
  if (person === undefined) return undefined
  if (person.post === undefined) {
    scope.report('person-without-post', { id: actingFor, name: person.name }, place)
    return undefined
  }
  const post = partyForm(scope, actingFor, { kind: 'person', person }, 'genitive', 'post', place)
  return `${scope.profile.signature.acting === 'full' ? 'Исполняющий обязанности' : 'И.о.'} ${post}`
}
