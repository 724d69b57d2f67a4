import type { Diagnostic } from '@dorozhnik/diagnostics'

/** Gathers what is wrong with a file. */
export type Problem = (code: string, part: string, ru: string, en: string) => void

/** A collector of findings; the same sentence is said once. */
export function problems(): { found: Diagnostic[]; problem: Problem } {
  const found: Diagnostic[] = []
  const said = new Set<string>()
  return {
    found,
    problem(code, part, ru, en) {
      if (said.has(`${code}|${part}|${en}`)) return
      said.add(`${code}|${part}|${en}`)
      found.push({
        code: `docx-${code}`,
        severity: 'error',
        message: { ru: `${part}: ${ru}`, en: `${part}: ${en}` },
      })
    },
  }
}
