import { dataPlaces, type Workspace } from '@dorozhnik/model'
import { readWorkspace } from '@dorozhnik/reader'
import { describe, expect, it } from 'vitest'
import { CheckCache } from './check-cache.js'
import { checkWorkspace } from './check-workspace.js'
import type { Rule } from './rule.js'
import { rules } from './rule-list.js'

function plan(title: string): Workspace['documents'][string] {
  return { document: 'plan', title, period: '2025-09-01/2026-08-31', parts: [] }
}

describe('a check that remembers', () => {
  it.each(
    rules.flatMap(({ id, examples }) => examples.map((example) => [`${id}: ${example.name.en}`, example] as const)),
  )('says the same as one that does not, the second time too: %s', (_, example) => {
    const cache = new CheckCache()
    if ('workspace' in example) {
      const places = dataPlaces(example.workspace)
      const plain = checkWorkspace(example.workspace, places)
      expect(checkWorkspace(example.workspace, places, { cache })).toEqual(plain)
      expect(checkWorkspace(example.workspace, places, { cache })).toEqual(plain)
      return
    }
    const files = Object.entries(example.files).map(([path, bytes]) => ({ path, bytes }))
    const { value } = readWorkspace(files)
    if (value === undefined) throw new Error('the reader always gives a workspace')
    const plain = checkWorkspace(value.workspace, value.places, value)
    expect(checkWorkspace(value.workspace, value.places, { ...value, cache })).toEqual(plain)
    expect(checkWorkspace(value.workspace, value.places, { ...value, cache })).toEqual(plain)
  })

  it('does not look again at a document that is the same, and looks at one that is new', () => {
    let looked = 0
    const counting: Rule = {
      ...(rules[0] as Rule),
      scope: 'file',
      check: ({ documents }) => {
        looked += documents.length
        return []
      },
    }
    const registry = {}
    const one = plan('Один')
    const own = [counting]
    const cache = new CheckCache()
    const look = (workspace: Workspace): number => {
      looked = 0
      checkWorkspace(workspace, dataPlaces(workspace), { cache, rules: own })
      return looked
    }
    expect(look({ registry, documents: { one, two: plan('Два') } })).toBe(2)
    expect(look({ registry, documents: { one, two: plan('Три') } })).toBe(1)
    expect(look({ registry: {}, documents: { one, two: one } })).toBe(1)
  })
})
