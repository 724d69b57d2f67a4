import { join } from 'node:path'
import { applyEditsToBytes, type Diagnostic, type Source } from '@dorozhnik/diagnostics'
import { format } from '@dorozhnik/reader'
import { failure, findings } from '../exit-codes.js'
import { sourceMessages } from '../messages/source-messages.js'
import { startProgress } from '../progress.js'
import type { Session } from '../session.js'
import { openRead, readTarget } from './open-target.js'
import { relocate } from './relocate.js'
import { report } from './report.js'
import { defaultOutputs, findTargets, isWithin } from './targets.js'
import { writeChanges } from './write-changes.js'

/** What `fmt` was asked for. */
export interface FormatChoice {
  check: boolean
  dryRun: boolean
}

/** `fmt`: puts the sources of workspaces into one form. */
export function fmtCommand(paths: readonly string[], { check, dryRun }: FormatChoice, session: Session): number {
  const { io, colors } = session
  const messages = sourceMessages[session.language]
  const said: Said = { diagnostics: [], sources: new Map(), done: [], diff: '', failed: false }
  const progress = startProgress(io)
  let looked = 0
  for (const target of findTargets(paths, session)) {
    const folder = readTarget(target, join(target.root, defaultOutputs), session)
    const opened = openRead(target, folder, session, progress)
    const changed = new Map<string, Uint8Array>()
    const diagnostics: Diagnostic[] = []
    for (const { path, bytes } of folder.files) {
      const name = path.normalize('NFC')
      if (!/\.(?:md|markdown)$/i.test(name) || typeof bytes === 'string') continue
      if (target.within !== undefined && !target.within.some((one) => isWithin(one.path, name))) continue
      looked++
      const { value, diagnostics: found } = format(name, bytes)
      diagnostics.push(...found)
      if (value === undefined || value.length === 0) continue
      const after = applyEditsToBytes(bytes, value)
      if (after !== undefined) changed.set(name, after)
    }
    const written = writeChanges(target.root, folder, changed, check || dryRun, session)
    const located = relocate(opened, [...diagnostics, ...written.faults], target.root, io.cwd)
    said.diagnostics.push(...located.diagnostics)
    for (const [name, source] of located.sources) said.sources.set(name, source)
    said.done.push(...written.done)
    said.diff += written.diff
    said.failed ||= written.faults.length > 0
  }
  progress.done()
  const key = check || dryRun ? 'unformatted' : 'formatted'
  if (dryRun && session.format === 'text') io.stdout.write(said.diff)
  const code = report({ ...said, extra: { [key]: said.done, ...(dryRun ? { diff: said.diff } : {}) } }, session)
  for (const path of said.done)
    if (!dryRun) io.stderr.write(`${check ? messages.unformatted(path) : colors.green(messages.formatted(path))}\n`)
  if (said.done.length === 0 && said.diagnostics.length === 0) io.stderr.write(`${messages.inForm(looked)}\n`)
  else if (said.done.length > 0 && (check || dryRun)) io.stderr.write(`${messages.wouldFormat(said.done.length)}\n`)
  if (said.failed) return failure
  return check && said.done.length > 0 ? findings : code
}

interface Said {
  diagnostics: Diagnostic[]
  sources: Map<string, Source>
  done: string[]
  diff: string
  failed: boolean
}
