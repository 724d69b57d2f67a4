import type { Mention } from '@dorozhnik/model'
import { findParty } from '@dorozhnik/model'
import { capitalizeFirst } from '@dorozhnik/russian'
import { namedByPost } from '../audience/named-by-post.js'
import { initialsOf } from '../parties/initials-of.js'
import { reportUnknownParty } from '../parties/report-unknown-party.js'
import type { Scope } from '../scope.js'

/** How `@id` is printed, with a capital letter where a text `begins` with it: surname and initials of a person, the (short) name of an organisation, the name of a group. */
export function mentionText(scope: Scope, mention: Mention, begins = false): string {
  const party = findParty(scope.workspace.registry, mention.id)
  switch (party?.kind) {
    case 'person': {
      const post = namedByPost(scope, mention.id, party.person)
      if (post !== undefined) return begins ? capitalizeFirst(post) : post
      return initialsOf(scope, party.person.name, 'after')
    }
    case 'group':
      return party.group.name
    case 'organization':
      return party.organization.short ?? party.organization.name
    case undefined:
      reportUnknownParty(scope, mention.id, scope.places.at(mention))
      return `@${mention.id}`
  }
}
