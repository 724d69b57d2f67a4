import type { Diagnostic } from '@dorozhnik/diagnostics'
import { documentOf, withAppendices } from '../documents.js'
import { documentAt } from '../errors-by-document.js'
import type { OpenedWorkspace } from '../opened-workspace.js'
import { isWithin, type Target } from './targets.js'

/**
 * The findings that belong to what was asked for: those in the files themselves, in the appendices of
 * orders among them, and in what all documents share.
 */
export function selectFindings(
  { workspace, names }: OpenedWorkspace & { names: readonly string[] },
  diagnostics: Diagnostic[],
  { within }: Target,
): Diagnostic[] {
  if (!within) return diagnostics
  const asked = names.filter((name) => within.some(({ path }) => isWithin(path, name)))
  const wanted = new Set(asked.flatMap((name) => withAppendices(workspace, name)))
  const others = new Set(names.filter((name) => isDocument(name) && !wanted.has(name)))
  return diagnostics.filter((diagnostic) => {
    const name = documentAt(diagnostic)
    return name === undefined || !others.has(name)
  })

  function isDocument(name: string): boolean {
    return documentOf(workspace, name) !== undefined || /\.(?:md|markdown)$/i.test(name)
  }
}
