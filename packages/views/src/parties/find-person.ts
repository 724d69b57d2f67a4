import type { Place } from '@dorozhnik/diagnostics'
import type { Person } from '@dorozhnik/model'
import { findParty } from '@dorozhnik/model'
import type { Scope } from '../scope.js'
import { reportUnknownParty } from './report-unknown-party.js'

/** The person that a field of an order names; anything else is a finding. */
export function findPerson(scope: Scope, id: string, field: string, place: Place | undefined): Person | undefined {
  const party = findParty(scope.workspace.registry, id)
  if (party?.kind === 'person') return party.person
  if (party === undefined) reportUnknownParty(scope, id, place)
  else scope.report('not-a-person', { id, field }, place)
  return undefined
}
