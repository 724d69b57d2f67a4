import { expect, it } from 'vitest'
import { findParty, partyIds } from './parties.js'

const named = (name: string): { name: string } => ({ name })

it('an id means a person, a group or an organisation, and nobody by the names of JavaScript', () => {
  const registry = { people: { a: named('А') }, groups: { g: named('Г') }, organizations: { o: named('О') } }
  expect(['a', 'g', 'o', 'toString', ''].map((id) => findParty(registry, id)?.kind)).toEqual([
    'person',
    'group',
    'organization',
    undefined,
    undefined,
  ])
  expect(partyIds(registry)).toEqual(['a', 'g', 'o'])
  expect(partyIds({})).toEqual([])
})

it('people win over groups, groups over organisations', () => {
  const both = { groups: { x: named('Г') }, organizations: { x: named('О') } }
  expect(findParty(both, 'x')).toEqual({ kind: 'group', group: named('Г') })
  expect(findParty({ ...both, people: { x: named('А') } }, 'x')).toEqual({ kind: 'person', person: named('А') })
})
