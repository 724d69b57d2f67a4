import type { Place } from '@dorozhnik/diagnostics'
import { findDocument, type Order, type PartedDocument, type Workspace } from '@dorozhnik/model'
import type { Appendix, Scope } from '../scope.js'

/** The appendices of an order that exist, with their numbers. Whatever is wrong with the others is reported. */
export function resolveAppendices(scope: Scope, name: string, order: Order): Appendix[] {
  const paths = order.appendices ?? []
  const names: string[] = []
  const appendices: Appendix[] = []
  for (const [index, path] of paths.entries()) {
    const place = scope.places.at(paths, index) ?? scope.places.at(order, 'appendices')
    const found = findDocument(scope.workspace, name, path)
    const key = found?.name ?? path
    if (names.includes(key)) {
      scope.report('appendix-twice', { name: path }, place)
      continue
    }
    // A missing file keeps its number, so that the others are not renumbered.
    names.push(key)
    if (found === undefined) unknownAppendix(scope, path, place)
    else if (found.document.document === 'order') scope.report('appendix-not-plan', { name: path }, place)
    else appendices.push({ name: key, plan: found.document, number: names.length })
  }
  return names.length > 1 ? appendices : appendices.map(({ name: key, plan }) => ({ name: key, plan }))
}

/** The plan that a document names by a path. */
export function findAppendix(
  workspace: Workspace,
  from: string,
  path: string,
): { name: string; plan: PartedDocument } | undefined {
  const found = findDocument(workspace, from, path)
  if (found === undefined || found.document.document === 'order') return undefined
  return { name: found.name, plan: found.document }
}

/** Reports a path that names no plan, with the nearest name that does. */
export function unknownAppendix(scope: Scope, path: string, place: Place | undefined): void {
  const plans = Object.entries(scope.workspace.documents).filter(([, document]) => document.document !== 'order')
  scope.report(
    'unknown-appendix',
    {
      name: path,
      near: scope.nearest(path, () => plans.map(([name]) => name)),
    },
    place,
  )
}
