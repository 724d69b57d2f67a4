import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { clean } from '../exit-codes.js'
import { diskFault } from '../node/disk-fault.js'
import type { Ci } from '../scaffold/ci.js'
import { scaffoldFiles } from '../scaffold/scaffold-files.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'

/** What may be chosen for `init`. */
export interface InitChoice {
  /** Add to a folder that is not empty. */
  force: boolean
  /** The server of git that checks and builds. */
  ci: Ci
}

/**
 * `init`: puts a small complete workspace into a new or empty folder. A file that is there is never changed.
 *
 * @throws {UsageError} when the folder holds something, or cannot be written to
 */
export function init(folder: string, { force, ci }: InitChoice, session: Session): number {
  const { io, language, messages, format, colors } = session
  const target = resolve(io.cwd, folder)
  const created: string[] = []
  const kept: string[] = []
  try {
    const there = statSync(target, { throwIfNoEntry: false })
    if (there && !there.isDirectory()) throw new UsageError(messages.notFolder(folder))
    // A folder with nothing but `.git` is as good as new.
    const filled = there !== undefined && readdirSync(target).some((name) => !name.startsWith('.'))
    if (filled && !force) throw new UsageError(messages.folderNotEmpty(folder))
    mkdirSync(target, { recursive: true })
    for (const { name, text } of scaffoldFiles(ci)) {
      const path = join(target, name)
      mkdirSync(dirname(path), { recursive: true })
      ;(writeNew(path, text) ? created : kept).push(path)
    }
  } catch (error) {
    throw new UsageError(messages.cannotWrite(folder, diskFault(error)[language]))
  }
  const shown = (path: string) => relative(io.cwd, path)
  if (format === 'json') {
    const data = { created: created.map(shown), kept: kept.map(shown) }
    io.stdout.write(`${JSON.stringify(data, null, 2)}\n`)
    return clean
  }
  for (const path of created) io.stderr.write(`${colors.green(messages.created(shown(path)))}\n`)
  for (const path of kept) io.stderr.write(`${messages.kept(shown(path))}\n`)
  io.stderr.write(`${messages.initDone(/\s/.test(folder) ? `"${folder}"` : folder)}\n`)
  return clean
}

/** Writes a file that is not there yet; leaves no half of it behind. */
function writeNew(path: string, text: string): boolean {
  let mine = false
  try {
    writeFileSync(path, '', { flag: 'wx' })
    mine = true
    writeFileSync(path, text)
    return true
  } catch (error) {
    if (!mine && (error as NodeJS.ErrnoException).code === 'EEXIST') return false
    if (mine) rmSync(path, { force: true })
    throw error
  }
}
