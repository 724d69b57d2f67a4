import { join } from 'node:path'
import type { Diagnostic, Source } from '@dorozhnik/diagnostics'
import { check } from '../check.js'
import { clean } from '../exit-codes.js'
import { startProgress } from '../progress.js'
import type { Session } from '../session.js'
import { openTarget } from './open-target.js'
import { relocate } from './relocate.js'
import { reportFindings } from './report-findings.js'
import { reportJson } from './report-json.js'
import { selectFindings } from './select-findings.js'
import { defaultOutputs, findTargets, isWithin } from './targets.js'

/** `check`: says everything that is to be said of the workspaces of some paths. */
export function checkCommand(paths: readonly string[], session: Session): number {
  const { io, messages } = session
  const progress = startProgress(io)
  const diagnostics: Diagnostic[] = []
  const sources = new Map<string, Source>()
  let documents = 0
  for (const target of findTargets(paths, session)) {
    const opened = openTarget(target, join(target.root, defaultOutputs), session, progress)
    const found = check(opened, { onDocument: (name) => progress.step(messages.checking(name)) })
    const located = relocate(opened, selectFindings(opened, found, target), target.root, io.cwd)
    diagnostics.push(...located.diagnostics)
    for (const [name, source] of located.sources) sources.set(name, source)
    const { within } = target
    documents += Object.keys(opened.workspace.documents).filter(
      (name) => !within || within.some(({ path }) => isWithin(path, name)),
    ).length
  }
  progress.done()
  if (session.format === 'json') return reportJson(diagnostics, sources, session)
  if (diagnostics.length > 0) return reportFindings(diagnostics, sources, session)
  io.stderr.write(`${documents > 0 ? session.colors.green(messages.noFindings(documents)) : messages.noDocuments()}\n`)
  return clean
}
