import type { Id } from './content.js'
import type { Group, Organization, Person, Registry } from './registry.js'

/** What an `@id` can mean. */
export type Party =
  | { kind: 'person'; person: Person }
  | { kind: 'group'; group: Group }
  | { kind: 'organization'; organization: Organization }

/** Who or what an id of the registry is; people win over groups, groups over organisations. */
export function findParty(registry: Registry, id: Id): Party | undefined {
  const person = own(registry.people, id)
  if (person !== undefined) return { kind: 'person', person }
  const group = own(registry.groups, id)
  if (group !== undefined) return { kind: 'group', group }
  const organization = own(registry.organizations, id)
  return organization === undefined ? undefined : { kind: 'organization', organization }
}

/** All ids of the registry: people, groups, organisations. */
export function partyIds(registry: Registry): Id[] {
  return [registry.people, registry.groups, registry.organizations].flatMap((register) => Object.keys(register ?? {}))
}

function own<T>(register: Record<string, T> | undefined, id: Id): T | undefined {
  return register !== undefined && Object.hasOwn(register, id) ? register[id] : undefined
}
