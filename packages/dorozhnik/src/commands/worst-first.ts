import type { Diagnostic, Severity } from '@dorozhnik/diagnostics'

/** Most findings that are shown to a person; a program gets all. */
export const mostShown = 200

/** When there are too many, those to be shown come first: errors before all others, each in the order given. */
export function worstFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= mostShown) return diagnostics
  const bySeverity = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity)
  const shown = new Set([...bySeverity('error'), ...bySeverity('warning'), ...bySeverity('info')].slice(0, mostShown))
  return [...shownOf(true), ...shownOf(false)]

  function shownOf(wanted: boolean): Diagnostic[] {
    return diagnostics.filter((diagnostic) => shown.has(diagnostic) === wanted)
  }
}
