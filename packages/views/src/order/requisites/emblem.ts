import type { Emblem } from '@dorozhnik/blocks'
import type { Order } from '@dorozhnik/model'
import { findOrganization } from '../../parties/find-organization.js'
import type { Scope } from '../../scope.js'
import { originOf } from '../../scope.js'

/** The arms or the emblem of the organisation; never both, as the standard says: the arms then go first. */
export function emblem(scope: Scope, order: Order): Emblem[] {
  const organization = findOrganization(scope, order.organization)
  if (organization === undefined) return []
  const { arms, name } = organization
  if (arms !== undefined && organization.emblem !== undefined)
    scope.report('arms-and-emblem', {}, scope.places.at(organization, 'emblem'))
  const kind = arms === undefined ? 'emblem' : 'arms'
  const picture = arms ?? organization.emblem
  if (picture === undefined) return []
  const alternative = kind === 'arms' ? 'Герб' : `Эмблема: ${organization.short ?? name}`
  return [{ type: 'emblem', kind, picture, alternative, ...originOf(scope, organization, kind) }]
}
