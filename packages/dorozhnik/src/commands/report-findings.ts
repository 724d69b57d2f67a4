import {
  type Diagnostic,
  formatText,
  hasErrors,
  type Severity,
  type Source,
  sortDiagnostics,
} from '@dorozhnik/diagnostics'
import { clean, findings } from '../exit-codes.js'
import type { Session } from '../session.js'

/** Most findings that are shown to a person; a program gets all. */
const mostShown = 200

/** Prints findings for a person on standard output and counts them on standard error; tells the exit code. */
export function reportFindings(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
  { io, language, messages, color, colors }: Session,
): number {
  const shown = chooseShown(diagnostics)
  const text = shown.length > 0 ? formatText(shown, { sources, language, color }) : ''
  if (text !== '') io.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  if (shown.length < diagnostics.length) io.stderr.write(`${messages.shownOf(shown.length, diagnostics.length)}\n`)
  if (diagnostics.length > 0) {
    const counts = countBySeverity(diagnostics)
    const summary = messages.summary(counts.error, counts.warning, counts.info)
    io.stderr.write(`${counts.error > 0 ? colors.red(summary) : colors.yellow(summary)}\n`)
  }
  return hasErrors(diagnostics) ? findings : clean
}

/** Errors before everything else when there are too many; the order of printing stays. */
function chooseShown(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (diagnostics.length <= mostShown) return [...diagnostics]
  const bySeverity = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity)
  const first = [...bySeverity('error'), ...bySeverity('warning'), ...bySeverity('info')].slice(0, mostShown)
  return sortDiagnostics(first)
}

function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity] += 1
  return counts
}
