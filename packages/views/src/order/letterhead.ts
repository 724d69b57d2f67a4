import type { Block } from '@dorozhnik/blocks'
import type { Order } from '@dorozhnik/model'
import { findOrganization } from '../parties/find-organization.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { linesOf } from '../lines-of.js'
import { placeOfIssue } from './date-and-number.js'

/** Whose order it is; nothing when the registry does not know. */
export function letterhead(scope: Scope, order: Order): Block[] {
  const organization = findOrganization(scope, order.organization)
  if (organization === undefined) {
    const near = scope.nearest(order.organization, () => Object.keys(scope.workspace.registry.organizations ?? {}))
    scope.report('unknown-party', { id: order.organization, near }, scope.places.at(order, 'organization'))
    return []
  }
  const { name, short, parent } = organization
  const above = parent === undefined ? undefined : findOrganization(scope, parent)
  // A parent is printed by its short name if it has one; it may also be a text of its own.
  const place = scope.profile.dateAndNumber.place === 'letterhead' ? placeOfIssue(scope, order) : undefined
  const parentName = above === undefined ? parent : (above.short ?? above.name)
  return [
    {
      type: 'letterhead',
      ...(parentName === undefined ? {} : { parent: parentName }),
      name,
      ...(short === undefined || short === name ? {} : { short }),
      ...(order.unit === undefined ? {} : { unit: order.unit }),
      ...(place === undefined ? {} : { place }),
      ...(organization.reference === undefined ? {} : { reference: linesOf(organization.reference) }),
      ...originOf(scope, organization),
    },
  ]
}
