import { type Diagnostic, sortDiagnostics } from '@dorozhnik/diagnostics'

/** Sorts findings and drops those that say the same of the same place. */
export function distinctDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byMeaning = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const meaning = JSON.stringify([diagnostic.code, diagnostic.place, diagnostic.message.ru])
    if (!byMeaning.has(meaning)) byMeaning.set(meaning, diagnostic)
  }
  return sortDiagnostics([...byMeaning.values()])
}
