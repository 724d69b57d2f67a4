import { join, relative, sep } from 'node:path'
import { applyEditsToBytes, type Diagnostic, type Source } from '@dorozhnik/diagnostics'
import { differInNamesOnly, nameRecords } from '@dorozhnik/reader'
import type { InputFile } from '../accept-files.js'
import { check } from '../check.js'
import { clean, failure } from '../exit-codes.js'
import { fixFiles } from '../fix-files.js'
import { sourceMessages } from '../messages/source-messages.js'
import type { OpenedFolder } from '../node/open-folder.js'
import { startProgress } from '../progress.js'
import type { Session } from '../session.js'
import { openRead, readTarget } from './open-target.js'
import { relocate } from './relocate.js'
import { report } from './report.js'
import { selectFindings } from './select-findings.js'
import { defaultOutputs, findTargets, isWithin, type Target } from './targets.js'
import { writeChanges } from './write-changes.js'

/** What `fix` was asked for. */
export interface FixChoice {
  ids: boolean
  dryRun: boolean
}

/** `fix`: mends what can be mended safely, and gives names to records. */
export function fixCommand(paths: readonly string[], { ids, dryRun }: FixChoice, session: Session): number {
  const { io, colors } = session
  const messages = sourceMessages[session.language]
  const progress = startProgress(io)
  const faults: Diagnostic[] = []
  const sources = new Map<string, Source>()
  const notices: string[] = []
  const done: string[] = []
  let diff = ''
  for (const target of findTargets(paths, session)) {
    const folder = readTarget(target, join(target.root, defaultOutputs), session)
    const look = (files: readonly InputFile[]) => {
      const opened = openRead(target, { ...folder, files: [...files] }, session, progress)
      return { opened, diagnostics: selectFindings(opened, check(opened), target) }
    }
    const now = (bytes: ReadonlyMap<string, Uint8Array>) =>
      folder.files.map((file) => ({ ...file, bytes: bytes.get(file.path.normalize('NFC')) ?? file.bytes }))
    const originals = new Map(folder.files.map(({ path, bytes }) => [path.normalize('NFC'), bytes as Uint8Array]))
    const mended = fixFiles(originals, look(folder.files), (bytes) => look(now(bytes)))
    const changed = new Map(mended.changed)
    const named = ids
      ? nameIn(target, mended.opened, changed, originals, (bytes) => look(now(bytes)).opened)
      : new Map()
    const written = writeChanges(target.root, folder, changed, dryRun, session)
    const located = relocate(mended.opened, written.faults, target.root, io.cwd)
    faults.push(...located.diagnostics)
    for (const [name, source] of located.sources) sources.set(name, source)
    done.push(...written.done)
    diff += written.diff
    const shown = (name: string) => relative(io.cwd, join(target.root, name)).split(sep).join('/')
    for (const [name, count] of mended.counts)
      if (written.done.includes(shown(name))) notices.push(session.messages.fixed(shown(name), count))
    for (const [name, count] of named)
      if (written.done.includes(shown(name))) notices.push(messages.named(shown(name), count))
  }
  progress.done()
  if (dryRun && session.format === 'text') io.stdout.write(diff)
  report({ diagnostics: faults, sources, extra: { changed: done, ...(dryRun ? { diff } : {}) } }, session)
  if (dryRun) io.stderr.write(`${done.length > 0 ? messages.wouldChange(done.length) : messages.nothingToChange()}\n`)
  else if (notices.length === 0 && faults.length === 0) io.stderr.write(`${messages.nothingToChange()}\n`)
  else for (const notice of notices) io.stderr.write(`${colors.green(notice)}\n`)
  return faults.length > 0 ? failure : clean
}

/** Names the records of a target in the bytes of its files; tells how many in which. */
function nameIn(
  { within }: Target,
  opened: OpenedFolder,
  changed: Map<string, Uint8Array>,
  originals: ReadonlyMap<string, Uint8Array>,
  open: (bytes: ReadonlyMap<string, Uint8Array>) => OpenedFolder,
): Map<string, number> {
  const isAllowed = (name: string): boolean =>
    !opened.unreadable.has(name) && (within === undefined || within.some(({ path }) => isWithin(path, name)))
  const { edits } = nameRecords(opened, isAllowed)
  const counts = new Map<string, number>()
  for (const [name, list] of edits) {
    const before = changed.get(name) ?? originals.get(name)
    const after = before === undefined ? undefined : applyEditsToBytes(before, list)
    if (after === undefined) continue
    // A name must change nothing but the name.
    if (!differInNamesOnly(opened.workspace, open(new Map([...changed, [name, after]])).workspace)) continue
    changed.set(name, after)
    counts.set(name, list.length)
  }
  return counts
}
