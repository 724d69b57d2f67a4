import type { Diagnostic, Localized, Severity } from './diagnostic.js'

/**
 * What a check of one text has noticed: a {@link Diagnostic} whose place is still counted from the beginning of
 * that text, because the check does not know what file the text stands in.
 */
export interface Finding {
  code: string
  severity: Severity
  message: Localized
  help?: Localized
  /** UTF-16 offset, inclusive. */
  start: number
  /** UTF-16 offset, exclusive. */
  end: number
  /** A safe replacement of exactly this stretch. */
  replacement?: { title: Localized; text: string }
}

/** The finding in its file. `shift` is where the checked text begins in the file. */
export function findingInFile(finding: Finding, file: string, shift: number = 0): Diagnostic {
  const { start, end, replacement, ...rest } = finding
  const place = { file, start: start + shift, end: end + shift }
  if (!replacement) return { ...rest, place }
  return { ...rest, place, fixes: [{ title: replacement.title, edits: [{ ...place, text: replacement.text }] }] }
}

/** The finding of a part, counted from the beginning of the whole text. */
export function shiftFinding(finding: Finding, shift: number): Finding {
  return { ...finding, start: finding.start + shift, end: finding.end + shift }
}
