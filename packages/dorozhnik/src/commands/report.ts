import { type CodeText, type Diagnostic, formatJson, hasErrors, reporters, type Source } from '@dorozhnik/diagnostics'
import { clean, findings } from '../exit-codes.js'
import { knownCodes } from '../known-codes.js'
import type { Session } from '../session.js'
import { version } from '../version.js'
import { mostShown, worstFirst } from './worst-first.js'

/** Findings with the texts that they speak of. */
export interface Report {
  diagnostics: readonly Diagnostic[]
  sources: ReadonlyMap<string, Source>
  /** What else a command has to say to a program. */
  extra?: Record<string, unknown>
  /** What there is to say about the codes of an organisation's own rules. */
  ownCodes?: ReadonlyMap<string, CodeText>
}

/** The report of findings in the form that was asked for. */
export function reportText(
  { diagnostics, sources, extra, ownCodes }: Report,
  { format, language, color }: Session,
): string {
  if (format === 'json') {
    const data: unknown = JSON.parse(formatJson(diagnostics, { sources, language }))
    return `${JSON.stringify({ ...(data as object), ...extra }, null, 2)}\n`
  }
  if (format === 'text') {
    return reporters.text(worstFirst(diagnostics), { sources, language, color, limit: mostShown })
  }
  const describe = (code: string): CodeText | undefined => knownCodes.get(code)?.[0] ?? ownCodes?.get(code)
  return reporters[format](diagnostics, { sources, language, version, describe })
}

/** Prints findings on standard output: for a person only if there are any. Tells the exit code. */
export function report(given: Report, session: Session): number {
  if (session.format !== 'text' || given.diagnostics.length > 0) session.io.stdout.write(reportText(given, session))
  return codeOf(given.diagnostics)
}

/** The exit code that findings ask for. */
export function codeOf(diagnostics: readonly Diagnostic[]): number {
  return hasErrors(diagnostics) ? findings : clean
}
