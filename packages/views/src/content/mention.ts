import type { Mention } from '@dorozhnik/model'
import { findParty } from '@dorozhnik/model'
import { initialsOf } from '../parties/initials-of.js'
import { reportUnknownParty } from '../parties/report-unknown-party.js'
import type { Scope } from '../scope.js'

/** How `@id` is printed: surname and initials of a person, the (short) name of an organisation, the name of a group. */
export function mentionText(scope: Scope, mention: Mention): string {
  const party = findParty(scope.workspace.registry, mention.id)
  switch (party?.kind) {
    case 'person':
      return initialsOf(scope, party.person.name, 'after')
    case 'group':
      return party.group.name
    case 'organization':
      return party.organization.short ?? party.organization.name
    case undefined:
      reportUnknownParty(scope, mention.id, scope.places.at(mention))
      return `@${mention.id}`
  }
}
