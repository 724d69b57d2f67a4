import type { Place, Places } from '@dorozhnik/diagnostics'
import type { Workspace } from './workspace.js'

/**
 * The places of a workspace that was built in code: paths in its data. An object that stands in the
 * data twice has the place of its first appearance.
 */
export function dataPlaces(workspace: Workspace): Places {
  const paths = new Map<object, readonly (string | number)[]>()
  const pending: [object, readonly (string | number)[]][] = [[workspace, []]]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, path] = next
    if (paths.has(node)) continue
    paths.set(node, path)
    // Pushed in reverse, so that the first appearance is met first.
    for (const [key, value] of Object.entries(node).toReversed()) {
      if (typeof value === 'object' && value !== null)
        pending.push([value, [...path, Array.isArray(node) ? Number(key) : key]])
    }
  }
  return {
    at(node, key): Place | undefined {
      const path = paths.get(node)
      if (path === undefined) return undefined
      const known = key !== undefined && Object.hasOwn(node, key)
      return { path: known ? [...path, key] : [...path] }
    },
  }
}
