import { type Diagnostic, isTextPlace, type Place } from '@dorozhnik/diagnostics'
import { documentOf, withAppendices } from './documents.js'
import { documentAt } from './errors-by-document.js'
import type { OpenedWorkspace } from './opened-workspace.js'

/** What a view says where a rule has said the same, by the code of the view. */
const echoes: Readonly<Record<string, readonly string[]>> = {
  'unknown-party': ['person-exists'],
  'not-a-person': ['person-exists'],
  'unknown-reference': ['record-exists'],
  'unknown-appendix': ['approved-plan-is-appendix'],
  'not-a-date': ['period-in-order'],
}

/** The same for what concerns a document as a whole. */
const documentEchoes: Readonly<Record<string, readonly string[]>> = {
  'no-signatory': ['order-is-signed'],
}

/** Codes for an appendix that is not there. */
const appendixMissing = new Set(['approved-plan-is-appendix', 'unknown-appendix'])

/**
 * Leaves out what has been said already: what a view repeats after a rule, and complaints that an
 * appendix is missing when its own file has been reported as unreadable.
 */
export function withoutEchoes(opened: OpenedWorkspace, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byCode = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const others = byCode.get(diagnostic.code)
    if (others) others.push(diagnostic)
    else byCode.set(diagnostic.code, [diagnostic])
  }
  const unread = unreadDocuments(opened)
  return diagnostics.filter((diagnostic) => {
    const { code } = diagnostic
    const said = (table: typeof echoes) => (table[code] ?? []).flatMap((other) => byCode.get(other) ?? [])
    if (said(echoes).some(({ place }) => overlap(place, diagnostic.place))) return false
    if (said(documentEchoes).some((other) => documentAt(other) === documentAt(diagnostic))) return false
    return !(appendixMissing.has(code) && speaksOfUnread(opened, diagnostic, unread))
  })
}

/** Documents that reading has reported and left out. */
function unreadDocuments({ workspace, diagnostics }: OpenedWorkspace): Set<string> {
  const names = diagnostics.filter(({ severity }) => severity === 'error').map(documentAt)
  return new Set(names.filter((name) => name !== undefined && !documentOf(workspace, name)) as string[])
}

function speaksOfUnread({ workspace, sources }: OpenedWorkspace, diagnostic: Diagnostic, unread: Set<string>): boolean {
  const { place } = diagnostic
  if (unread.size === 0 || !place || !isTextPlace(place)) return false
  const order = documentOf(workspace, place.file)
  const written = sources.get(place.file)?.text.slice(place.start, place.end) ?? ''
  const [, ...names] = withAppendices(workspace, place.file)
  const paths = order?.document === 'order' ? (order.appendices ?? []) : []
  return names.some((name, index) => unread.has(name) && written.includes(paths[index] ?? name))
}

function overlap(one: Place | undefined, other: Place | undefined): boolean {
  if (!one || !other) return one === other
  if (isTextPlace(one)) {
    return isTextPlace(other) && one.file === other.file && one.start < other.end && other.start < one.end
  }
  return !isTextPlace(other) && one.path.join('\n') === other.path.join('\n')
}
