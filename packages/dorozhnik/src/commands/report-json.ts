import { type Diagnostic, formatJson, hasErrors, type Source } from '@dorozhnik/diagnostics'
import { clean, findings } from '../exit-codes.js'
import type { Session } from '../session.js'

/** Prints all findings for a program on standard output, with what else the command has to say. */
export function reportJson(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
  { io, language }: Session,
  extra: Record<string, unknown> = {},
): number {
  const data: unknown = JSON.parse(formatJson([...diagnostics], { sources, language }))
  io.stdout.write(`${JSON.stringify({ ...(data as object), ...extra }, null, 2)}\n`)
  return hasErrors(diagnostics) ? findings : clean
}
