import { type Diagnostic, fingerprints, isTextPlace, shorten, type Source } from '@dorozhnik/diagnostics'
import { isChangeable } from '../exemptions/changeable.js'

/** A finding that is known and not to be shown again. */
export interface KnownFinding {
  code: string
  fingerprint: string
  /** The words that it was about, for people who read the list. */
  text?: string
}

/** Known findings of a workspace by file; those about the workspace as a whole are under the empty name. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>

/** What a list of known findings makes of the findings of today. */
export interface Compared {
  /** Findings that are not in the list. */
  left: Diagnostic[]
  /** How many are in the list. */
  known: number
  /** Findings that are not in the list and would be taken into it. */
  added: Diagnostic[]
  /** Entries of the list that nothing answers to any more. */
  fixed: { file: string; finding: KnownFinding }[]
  /** The list as it would be today. */
  updated: Baseline
}

/**
 * Compares findings with a list of known ones. Errors of reading and shape are never taken into the list: what such a
 * document says is unknown.
 *
 * @param isAsked whether a file was looked at; entries of others stay as they are
 */
export function compareWithBaseline(
  baseline: Baseline,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
  isAsked: (file: string) => boolean,
): Compared {
  const prints = fingerprints(diagnostics, sources)
  const open = new Set([...baseline.values()].flat().map(({ fingerprint }) => fingerprint))
  const left: Diagnostic[] = []
  const added: Diagnostic[] = []
  const updated = new Map<string, KnownFinding[]>()
  for (const [index, diagnostic] of diagnostics.entries()) {
    const fingerprint = prints[index] as string
    const changeable = isChangeable(diagnostic.code)
    if (!changeable || !open.delete(fingerprint)) {
      left.push(diagnostic)
      if (changeable) added.push(diagnostic)
    }
    if (changeable) push(updated, fileOf(diagnostic), knownFinding(diagnostic, fingerprint, sources))
  }
  const fixed: Compared['fixed'] = []
  for (const [file, findings] of baseline) {
    for (const finding of findings) {
      if (!isAsked(file)) push(updated, file, finding)
      else if (open.has(finding.fingerprint)) fixed.push({ file, finding })
    }
  }
  return { left, known: diagnostics.length - left.length, added, fixed, updated }
}

function push(lists: Map<string, KnownFinding[]>, file: string, finding: KnownFinding): void {
  const list = lists.get(file)
  if (list) list.push(finding)
  else lists.set(file, [finding])
}

function knownFinding(
  { code, place }: Diagnostic,
  fingerprint: string,
  sources: ReadonlyMap<string, Source>,
): KnownFinding {
  const words = place && isTextPlace(place) ? sources.get(place.file)?.text.slice(place.start, place.end) : undefined
  const text = shorten(words ?? '', 60)
  return { code, fingerprint, ...(text === '' ? {} : { text }) }
}

/** The file of a finding, or the empty name. */
function fileOf({ place }: Diagnostic): string {
  return place && isTextPlace(place) ? place.file : ''
}
