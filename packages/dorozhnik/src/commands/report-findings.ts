import { type Diagnostic, formatText, hasErrors, type Severity, type Source } from '@dorozhnik/diagnostics'
import { clean, findings } from '../exit-codes.js'
import type { Session } from '../session.js'

/** Most findings that are shown to a person; a program gets all. */
const mostShown = 200

/** Prints findings for a person on standard output; tells the exit code. */
export function reportFindings(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
  { io, language, color }: Session,
): number {
  if (diagnostics.length > 0) {
    io.stdout.write(formatText(worstFirst(diagnostics), { sources, language, color, limit: mostShown }))
  }
  return hasErrors(diagnostics) ? findings : clean
}

/** When there are too many, those to be shown come first: errors before all others, each in the order given. */
function worstFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= mostShown) return diagnostics
  const bySeverity = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity)
  const shown = new Set([...bySeverity('error'), ...bySeverity('warning'), ...bySeverity('info')].slice(0, mostShown))
  return [...shownOf(true), ...shownOf(false)]

  function shownOf(wanted: boolean): Diagnostic[] {
    return diagnostics.filter((diagnostic) => shown.has(diagnostic) === wanted)
  }
}
