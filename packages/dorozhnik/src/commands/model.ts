import { join } from 'node:path'
import { hasErrors } from '@dorozhnik/diagnostics'
import { clean, findings } from '../exit-codes.js'
import { sourceMessages } from '../messages/source-messages.js'
import { startProgress } from '../progress.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { openTarget } from './open-target.js'
import { relocate } from './relocate.js'
import { reportText } from './report.js'
import { selectFindings } from './select-findings.js'
import { defaultOutputs, findTargets } from './targets.js'

/**
 * `model`: prints a document, or the registry, as data by the schemas. What was said while reading goes to standard
 * error, so that standard output is nothing but JSON; it is empty when the file could not be read.
 *
 * @throws {UsageError} when the path is no file of a document
 */
export function modelCommand(path: string, session: Session): number {
  const { io } = session
  const progress = startProgress(io)
  const [target] = findTargets([path], session)
  const name = target?.within?.[0]?.path
  if (target === undefined || name === undefined) throw new UsageError(sourceMessages[session.language].oneFileOnly())
  const opened = openTarget(target, join(target.root, defaultOutputs), session, progress)
  progress.done()
  const found = selectFindings(opened, opened.diagnostics, target)
  if (found.length > 0)
    io.stderr.write(reportText(relocate(opened, found, target.root, io.cwd), { ...session, format: 'text' }))
  const document = name === 'dorozhnik.yaml' ? opened.workspace.registry : opened.workspace.documents[name]
  if (document === undefined && !hasErrors(found))
    throw new UsageError(sourceMessages[session.language].noDocument(path))
  if (document !== undefined) io.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
  return hasErrors(found) ? findings : clean
}
