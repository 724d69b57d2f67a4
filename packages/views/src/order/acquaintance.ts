import type { Acquaintance } from '@dorozhnik/blocks'
import type { Id, Order } from '@dorozhnik/model'
import { findParty } from '@dorozhnik/model'
import { initialsOf } from '../parties/initials-of.js'
import { reportUnknownParty } from '../parties/report-unknown-party.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { printedDate } from './date-and-number.js'

interface Line {
  name: string
  post?: string
}

/** Those who have to be acquainted with the order, a line each; a group with members is its members. */
export function acquaintance(scope: Scope, order: Order): Acquaintance[] {
  const ids = order.acquaint ?? []
  const lines = new Map<Id, Line>()
  for (const [index, id] of ids.entries()) {
    addLines(scope, id, scope.places.at(ids, index) ?? scope.places.at(order, 'acquaint'), lines, new Set())
  }
  if (lines.size === 0) return []
  const date = printedDate(scope, order)
  return [
    {
      type: 'acquaintance',
      people: [...lines.values()],
      ...(date === undefined ? {} : { date }),
      ...(order.number === undefined ? {} : { actNumber: order.number }),
      ...originOf(scope, order, 'acquaint'),
    },
  ]
}

function addLines(
  scope: Scope,
  id: Id,
  place: ReturnType<Scope['places']['at']>,
  lines: Map<Id, Line>,
  around: ReadonlySet<Id>,
): void {
  const party = findParty(scope.workspace.registry, id)
  switch (party?.kind) {
    case 'person': {
      const { name, post } = party.person
      lines.set(id, { name: initialsOf(scope, name, 'after'), ...(post === undefined ? {} : { post }) })
      return
    }
    case 'organization':
      lines.set(id, { name: party.organization.short ?? party.organization.name })
      return
    case 'group': {
      const members = party.group.members ?? []
      // A group that holds itself is a line, not an endless list.
      if (members.length === 0 || around.has(id)) lines.set(id, { name: party.group.name })
      else for (const member of members) addLines(scope, member, place, lines, new Set([...around, id]))
      return
    }
    case undefined:
      reportUnknownParty(scope, id, place)
  }
}
