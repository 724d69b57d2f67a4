import type { Profile } from '@dorozhnik/blocks'
import type { Diagnostic } from '@dorozhnik/diagnostics'

/** Rows of a table that are looked at: the others are made by the same pattern. */
const sampledRows = 40

/** Clauses of which a rule says the same, at the place where it was written. */
const echoes: Readonly<Record<string, readonly string[]>> = {
  'audit-appendix-mentioned': ['appendix-is-mentioned'],
  'audit-control-last': ['order-has-control'],
  'audit-operative-word': ['order-has-operative'],
  'audit-signature': ['order-is-signed'],
  'audit-subject': ['subject-begins-with-about', 'title-without-stop'],
}

/**
 * Holds a file that was just made against its profile. What it does not keep is a warning: the file is there, and
 * whoever signs it should know. On a letterhead the pages are the organisation's own, so that it is only a note.
 *
 * @param said codes of what the rules have said of the document: it is not said twice
 */
export async function auditBuilt(
  bytes: Uint8Array,
  name: string,
  profile: Profile,
  onLetterhead: boolean,
  said: ReadonlySet<string>,
): Promise<Diagnostic[]> {
  const { auditDocx, auditFindings } = await import('@dorozhnik/audit')
  const { value, diagnostics } = auditDocx(bytes, { profile, name, sampledRows })
  const severity = onLetterhead ? 'info' : 'warning'
  const broken = (value === undefined ? [] : auditFindings(value)).filter(
    ({ code }) => !echoes[code]?.some((rule) => said.has(rule)),
  )
  return [...diagnostics, ...broken.map((one) => (one.severity === 'info' ? one : ({ ...one, severity } as const)))]
}
