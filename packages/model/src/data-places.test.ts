import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataPlaces } from './data-places.js'
import type { Plan } from './plan.js'
import type { Workspace } from './workspace.js'

const workspace = (data: object): Workspace => data as Workspace

/** What stands at a path of the data. */
function at(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data
  for (const key of path) value = (value as Record<string | number, unknown>)[key]
  return value
}

/** Every object of the data. */
function* objectsIn(data: unknown): Generator<object> {
  if (typeof data !== 'object' || data === null) return
  yield data
  for (const value of Object.values(data)) yield* objectsIn(value)
}

describe('the places of data', () => {
  const plan: Plan = {
    document: 'plan',
    title: 'План',
    period: '2025-09-01/2026-08-31',
    parts: [{ kind: 'activities', id: 'table', children: [] }],
  }
  const places = dataPlaces({ registry: {}, documents: { plan } })

  it('are paths, with numbers for the places in lists', () => {
    const [part] = plan.parts
    expect(places.at(part as object)).toEqual({ path: ['documents', 'plan', 'parts', 0] })
    expect(places.at(part as object, 'id')).toEqual({ path: ['documents', 'plan', 'parts', 0, 'id'] })
  })

  it('are those of the whole where a value is not there', () => {
    expect(places.at(plan, 'numbering')).toEqual({ path: ['documents', 'plan'] })
    expect(places.at(plan, 'toString')).toEqual({ path: ['documents', 'plan'] })
    expect(places.at({})).toBeUndefined()
  })

  it('are those of the first appearance of what stands in the data twice', () => {
    const shared = { type: 'activity', title: 'Опрос' }
    const twice = dataPlaces(workspace({ registry: {}, documents: { a: [shared, { deep: shared }], b: shared } }))
    expect(twice.at(shared)).toEqual({ path: ['documents', 'a', 0] })
  })

  it('end on data that holds itself', () => {
    const circle: Record<string, unknown> = { registry: {} }
    circle['documents'] = circle
    expect(dataPlaces(workspace(circle)).at(circle)).toEqual({ path: [] })
  })

  it('lead back to every object of any data', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 4 }), (data) => {
        const found = dataPlaces(workspace(data))
        for (const one of objectsIn(data)) {
          const place = found.at(one)
          expect(at(data, place !== undefined && 'path' in place ? place.path : ['nowhere'])).toBe(one)
        }
      }),
    )
  })
})
