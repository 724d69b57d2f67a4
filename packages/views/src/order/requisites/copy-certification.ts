import type { CopyCertification } from '@dorozhnik/blocks'
import type { Order } from '@dorozhnik/model'
import { capitalizeFirst } from '@dorozhnik/russian'
import { findPerson } from '../../parties/find-person.js'
import { initialsOf } from '../../parties/initials-of.js'
import type { Scope } from '../../scope.js'
import { originOf } from '../../scope.js'
import { sealMark } from './seal-mark.js'
import { stampDate } from '../../stamps/named-act.js'

/** «Верно», with who certifies the copy. */
export function copyCertification(scope: Scope, { copy }: Order): CopyCertification[] {
  if (copy === undefined || scope.audience === 'public') return []
  const person = findPerson(scope, copy.certifiedBy, 'copy.certifiedBy', scope.places.at(copy, 'certifiedBy'))
  if (person === undefined) return []
  return [
    {
      type: 'copyCertification',
      post: capitalizeFirst(person.post ?? ''),
      name: initialsOf(scope, person.name, 'before'),
      ...stampDate(scope, copy, copy.date),
      ...(copy.original === undefined ? {} : { original: copy.original }),
      ...sealMark(copy.seal),
      ...originOf(scope, copy),
    },
  ]
}
