import { type Diagnostic, isTextPlace } from '@dorozhnik/diagnostics'
import { documentOf, withAppendices } from './documents.js'
import type { OpenedWorkspace } from './opened-workspace.js'

/**
 * Tells whether an error stands in the way of a document: one in the document itself, in an appendix
 * of it, or in what all documents share (the registry, data, the workspace as a whole).
 */
export function errorsByDocument(
  opened: OpenedWorkspace,
  diagnostics: readonly Diagnostic[],
): (document: string) => boolean {
  const { workspace } = opened
  const named = new Set<string>()
  let shared = false
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity !== 'error') continue
    const name = documentAt(diagnostic)
    // A document that could not be read is missing from the workspace; it stops only those that enclose it.
    if (name !== undefined && (documentOf(workspace, name) || looksLikeDocument(name))) named.add(name)
    else shared = true
  }
  return (document) => shared || withAppendices(workspace, document).some((name) => named.has(name))
}

/** The name of the file or document that a finding speaks of. */
export function documentAt({ place }: Diagnostic): string | undefined {
  if (!place) return undefined
  if (isTextPlace(place)) return place.file
  const [head, name] = place.path
  return head === 'documents' && typeof name === 'string' ? name : undefined
}

function looksLikeDocument(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name)
}
