import { join } from 'node:path'
import { applyEditsToBytes, hasErrors } from '@dorozhnik/diagnostics'
import { type ActivityForm, convertActivities } from '@dorozhnik/reader'
import { acceptFiles } from '../accept-files.js'
import { failure, findings } from '../exit-codes.js'
import { sourceMessages } from '../messages/source-messages.js'
import { startProgress } from '../progress.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { openRead, readTarget } from './open-target.js'
import { relocate } from './relocate.js'
import { report } from './report.js'
import { defaultOutputs, findTargets } from './targets.js'
import { writeChanges } from './write-changes.js'

/** What `convert` was asked for. */
export interface ConvertChoice {
  to: ActivityForm
  dryRun: boolean
}

/**
 * `convert`: writes the activities of a file as lists or as tables.
 *
 * @throws {UsageError} when the path is no file of a document
 */
export function convertCommand(path: string, { to, dryRun }: ConvertChoice, session: Session): number {
  const { io, colors } = session
  const messages = sourceMessages[session.language]
  const progress = startProgress(io)
  const [target] = findTargets([path], session)
  const name = target?.within?.[0]?.path
  if (target === undefined || name === undefined) throw new UsageError(messages.oneFileOnly())
  const folder = readTarget(target, join(target.root, defaultOutputs), session)
  const file = folder.files.find((one) => one.path.normalize('NFC') === name)
  if (file === undefined || typeof file.bytes === 'string') throw new UsageError(messages.noDocument(path))
  const opened = openRead(target, folder, session, progress)
  progress.done()
  const { value = [], diagnostics } = convertActivities(name, file.bytes, to, [...acceptFiles(folder.files, [])])
  const after = value.length === 0 ? undefined : applyEditsToBytes(file.bytes, value)
  const changed = new Map(after === undefined ? [] : [[name, after] as const])
  const written = writeChanges(target.root, folder, changed, dryRun, session)
  const located = relocate(opened, [...diagnostics, ...written.faults], target.root, io.cwd)
  if (dryRun && session.format === 'text') io.stdout.write(written.diff)
  report({ ...located, extra: { changed: written.done, ...(dryRun ? { diff: written.diff } : {}) } }, session)
  if (dryRun) io.stderr.write(`${changed.size > 0 ? messages.wouldChange(changed.size) : messages.nothingToChange()}\n`)
  else if (written.done.length === 0) io.stderr.write(`${messages.nothingToChange()}\n`)
  for (const one of dryRun ? [] : written.done) io.stderr.write(`${colors.green(messages.converted(one))}\n`)
  if (written.faults.length > 0) return failure
  return hasErrors(diagnostics) ? findings : 0
}
