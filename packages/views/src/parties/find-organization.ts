import type { Organization } from '@dorozhnik/model'
import type { Scope } from '../scope.js'

/** An organisation of the registry; people and groups of the same name do not count. */
export function findOrganization(scope: Scope, id: string): Organization | undefined {
  const organizations = scope.workspace.registry.organizations ?? {}
  return Object.hasOwn(organizations, id) ? organizations[id] : undefined
}
