import type { ElectronicSignature } from '@dorozhnik/blocks'
import type { Certificate, Order } from '@dorozhnik/model'
import { formatDate } from '@dorozhnik/russian'
import { isIsoDate } from '@dorozhnik/model'
import type { Scope } from '../../scope.js'

const parts = ['certificate', 'owner', 'from', 'until'] as const

/** The mark of an electronic signature, from nothing but what was given: with a part missing there is no mark. */
export function electronicSignature(scope: Scope, order: Order): { electronic?: ElectronicSignature } {
  const { electronicSignature: given } = order
  // A certificate names its owner: it is for those who check the signature.
  if (given === undefined || scope.audience === 'public') return {}
  const missing = parts.filter((part) => !(given as Partial<Certificate>)[part]?.trim())
  if (missing.length > 0) {
    scope.report('signature-incomplete', { missing: missing.join(', ') }, scope.places.at(order, 'electronicSignature'))
    return {}
  }
  checkValidity(scope, order, given)
  const day = (part: 'from' | 'until'): string => {
    // Certificates have their days in figures, whatever the house writes elsewhere.
    if (isIsoDate(given[part])) return formatDate(given[part], 'digital')
    scope.report('not-a-date', { value: given[part] }, scope.places.at(given, part))
    return given[part]
  }
  return {
    electronic: { certificate: given.certificate, owner: given.owner, from: day('from'), until: day('until') },
  }
}

/** A certificate is good for orders that are signed while it is valid. */
function checkValidity(scope: Scope, { date }: Order, given: Certificate): void {
  const { from, until } = given
  if (![from, until].every(isIsoDate)) return
  const signed = date !== undefined && isIsoDate(date) ? date : from
  if (from > until || signed < from || signed > until)
    scope.report('certificate-not-valid', { from, until, date }, scope.places.at(given, 'until'))
}
