import { type Diagnostic, isTextPlace } from '@dorozhnik/diagnostics'
import { withIncluded } from './included-files.js'
import type { OpenedWorkspace } from './opened-workspace.js'

/**
 * Tells whether an error stands in the way of a document: one in the document itself, in an appendix of it, in a file
 * of parts that is put into one of these, or in what all documents share (the registry, data, the workspace as a whole).
 */
export function errorsByDocument(
  opened: OpenedWorkspace,
  diagnostics: readonly Diagnostic[],
): (document: string) => boolean {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(documentAt)
  const inDocument = new Set(errors)
  const shared = inDocument.has(undefined)
  return (document) => shared || withIncluded(opened, document).some((name) => inDocument.has(name))
}

/** The document that a finding speaks of, read or not; `undefined` for what all documents share, letterheads among it. */
export function documentAt({ place }: Diagnostic): string | undefined {
  if (!place) return undefined
  if (isTextPlace(place)) return /\.(?:ya?ml|do[ct]x)$/i.test(place.file) ? undefined : place.file
  const [head, name] = place.path
  return head === 'documents' && typeof name === 'string' ? name : undefined
}
