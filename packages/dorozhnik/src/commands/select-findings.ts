import type { Diagnostic } from '@dorozhnik/diagnostics'
import { documentAt } from '../errors-by-document.js'
import { withIncluded } from '../included-files.js'
import type { OpenedWorkspace } from '../opened-workspace.js'
import { isWithin, type Target } from './targets.js'

/**
 * The findings that belong to what was asked for: those in the files themselves, in the appendices of
 * orders and the files of parts among them, and in what all documents share.
 */
export function selectFindings(
  opened: OpenedWorkspace & { names: readonly string[] },
  diagnostics: Diagnostic[],
  { within }: Target,
): Diagnostic[] {
  if (!within) return diagnostics
  const asked = opened.names.filter((name) => within.some(({ path }) => isWithin(path, name)))
  const wanted = new Set(asked.flatMap((name) => withIncluded(opened, name)))
  return diagnostics.filter((diagnostic) => {
    const name = documentAt(diagnostic)
    return name === undefined || wanted.has(name)
  })
}
