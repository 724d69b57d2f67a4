import type { Place } from '@dorozhnik/diagnostics'
import { partyIds } from '@dorozhnik/model'
import type { Scope } from '../scope.js'

/** Reports an id that the registry does not have, with the nearest one that it has. */
export function reportUnknownParty(scope: Scope, id: string, place: Place | undefined): void {
  scope.report('unknown-party', { id, near: scope.nearest(id, () => partyIds(scope.workspace.registry)) }, place)
}
