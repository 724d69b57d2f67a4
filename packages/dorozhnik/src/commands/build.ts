import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { type Diagnostic, hasErrors, type Source } from '@dorozhnik/diagnostics'
import { build, type BuildResult } from '../build.js'
import { ownDocuments } from '../documents.js'
import { failure } from '../exit-codes.js'
import { extended, extensionsOf } from '../node/load-extensions.js'
import { fontFamilies, fontFolders } from '../node/machine-fonts.js'
import type { OpenedFolder } from '../node/open-folder.js'
import { writeOutputs } from '../node/write-outputs.js'
import { startProgress } from '../progress.js'
import type { Audience } from '@dorozhnik/views'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { openTarget } from './open-target.js'
import { relocate } from './relocate.js'
import { report } from './report.js'
import { selectFindings } from './select-findings.js'
import { defaultOutputs, findTargets, isWithin, type Target } from './targets.js'

/** What may be chosen for `build`. */
export interface BuildChoice {
  /** The folder for outputs; `out` in the workspace when absent. */
  out: string | undefined
  force: boolean
  /** Whom the copies are for; `signature` when absent. */
  audience?: Audience
  /** Posts instead of names in public copies. */
  posts?: boolean
  /** Runs the extensions of the workspace. */
  extensions?: boolean
  /** Looks whether this machine has the fonts of the documents. */
  fonts?: boolean
}

/** A file that a build has given. */
interface Reported {
  path: string
  document: string
  state: 'written' | 'unchanged'
}

/** `build`: makes the files of the workspaces of some paths and puts them into the folder for outputs. */
export async function buildCommand(paths: readonly string[], choice: BuildChoice, session: Session): Promise<number> {
  const { io, messages } = session
  if (choice.out === '') throw new UsageError(messages.optionValueMissing('--out'))
  if (choice.posts === true && choice.audience !== 'public') throw new UsageError(messages.postsForPublic())
  const targets = findTargets(paths, session)
  if (choice.out !== undefined && targets.length > 1) throw new UsageError(messages.outForOne())
  const progress = startProgress(io)
  const diagnostics: Diagnostic[] = []
  const sources = new Map<string, Source>()
  const files: Reported[] = []
  const skipped: string[] = []
  let couldNotWrite = false

  for (const target of targets) {
    const out = choice.out === undefined ? join(target.root, defaultOutputs) : resolve(io.cwd, choice.out)
    const shown = (path: string) => (choice.out !== undefined && isAbsolute(choice.out) ? path : relative(io.cwd, path))
    const read = openTarget(target, out, session, progress)
    const opened = { ...read, ...extended(read, await extensionsOf(target.root, choice.extensions === true)) }
    const built = await build(opened, {
      ...documentsOf(opened, target),
      ...(choice.audience === undefined ? {} : { audience: choice.audience }),
      ...(choice.fonts === true ? { fonts: fontFamilies(fontFolders(io.env)) } : {}),
      ...(choice.posts === undefined ? {} : { posts: choice.posts }),
      onDocument: (name) => progress.step(messages.building(name)),
    })
    const located = relocate(opened, selectFindings(opened, built.diagnostics, target), target.root, io.cwd)
    diagnostics.push(...located.diagnostics)
    for (const [name, source] of located.sources) sources.set(name, source)
    skipped.push(...built.skipped.map((name) => relative(io.cwd, join(target.root, name)).split(sep).join('/')))

    progress.step(messages.writing(built.files.length))
    const written = write(built, opened, out, choice, session)
    couldNotWrite ||= hasErrors(written.diagnostics)
    diagnostics.push(...written.diagnostics)
    for (const { name, document } of built.files) {
      const state = written.written.includes(name)
        ? 'written'
        : written.unchanged.includes(name)
          ? 'unchanged'
          : undefined
      if (state) files.push({ path: shown(join(out, name)), document, state })
    }
  }

  progress.done()
  const code = report({ diagnostics, sources, extra: { files, skipped } }, session)
  if (session.format !== 'json') sayFiles(diagnostics, files, skipped, session)
  return couldNotWrite ? failure : code
}

/** Files are built by themselves when they are named; of folders whatever gives a file of its own. */
function documentsOf({ workspace, names }: OpenedFolder, { within }: Target): { documents?: string[] } {
  if (!within) return {}
  const own = new Set(ownDocuments(workspace))
  return {
    documents: within.flatMap(({ path }) =>
      names.includes(path) ? [path] : [...own].filter((name) => isWithin(path, name)),
    ),
  }
}

function write(
  { files }: BuildResult,
  { inputs }: OpenedFolder,
  folder: string,
  { force }: BuildChoice,
  { io }: Session,
): ReturnType<typeof writeOutputs> {
  if (files.length === 0) return { written: [], unchanged: [], diagnostics: [] }
  io.holdStops?.()
  return writeOutputs({ folder, files, force, inputs })
}

function sayFiles(
  diagnostics: readonly Diagnostic[],
  files: readonly Reported[],
  skipped: readonly string[],
  { io, messages, colors }: Session,
): void {
  for (const document of skipped) io.stderr.write(`${messages.skipped(document)}\n`)
  for (const { path, state } of files) {
    io.stderr.write(`${state === 'written' ? colors.green(messages.written(path)) : messages.unchanged(path)}\n`)
  }
  if (files.length === 0) {
    io.stderr.write(
      `${skipped.length === 0 && diagnostics.length === 0 ? messages.noDocuments() : messages.nothingWritten()}\n`,
    )
  }
}
