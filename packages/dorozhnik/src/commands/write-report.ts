import { resolve } from 'node:path'
import { replaceFile } from '../node/replace-file.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { type Report, reportText } from './report.js'
import { isInput } from './use-baseline.js'

/**
 * Writes the report to a file, whole or not at all; tells what to say about it.
 *
 * @throws {UsageError} when the file is an input or cannot be written
 */
export function writeReport(given: string, report: Report, inputs: ReadonlySet<string>, session: Session): string {
  const { io, messages, language } = session
  const path = resolve(io.cwd, given)
  if (isInput(path, inputs) || /\.(?:md|markdown|ya?ml)$/i.test(path))
    throw new UsageError(messages.outputIsInput(given))
  io.holdStops?.()
  const text = reportText(report, { ...session, color: false })
  const fault = replaceFile(path, 'any', Buffer.from(text))
  if (fault !== undefined) throw new UsageError(messages.cannotWrite(given, fault[language]))
  return messages.reportWritten(given, report.diagnostics.length)
}
