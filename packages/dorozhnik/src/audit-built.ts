import type { Profile } from '@dorozhnik/blocks'
import type { Diagnostic } from '@dorozhnik/diagnostics'

/** Rows of a table that are looked at: the others are made by the same pattern. */
const sampledRows = 40

/**
 * Holds a file that was just made against its profile. What it does not keep is a warning: the file is there, and
 * whoever signs it should know. On a letterhead the pages are the organisation's own, so that it is only a note.
 */
export async function auditBuilt(
  bytes: Uint8Array,
  name: string,
  profile: Profile,
  onLetterhead: boolean,
): Promise<Diagnostic[]> {
  const { auditDocx, auditFindings } = await import('@dorozhnik/audit')
  const { value, diagnostics } = auditDocx(bytes, { profile, name, sampledRows })
  const severity = onLetterhead ? 'info' : 'warning'
  const broken = value === undefined ? [] : auditFindings(value)
  return [...diagnostics, ...broken.map((one) => (one.severity === 'info' ? one : ({ ...one, severity } as const)))]
}
