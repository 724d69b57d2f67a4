import { type OpenedFolder, openFiles } from '../node/open-folder.js'
import { type Folder, readFolder } from '../node/read-folder.js'
import { withLetterheads } from '../node/read-letterheads.js'
import { readPictures } from '../node/read-pictures.js'
import type { Progress } from '../progress.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { isWithin, type Target } from './targets.js'

/**
 * Reads and opens the workspace of a target, with the pictures that its documents need.
 *
 * @throws {UsageError} when the folder cannot be listed, or nothing of what was asked for is ever read
 */
export function openTarget(target: Target, outputs: string, session: Session, progress: Progress): OpenedFolder {
  const opened = openRead(target, readTarget(target, outputs, session), session, progress)
  return { ...opened, pictures: readPictures(target.root, opened.workspace) }
}

/**
 * Reads the files of a target.
 *
 * @throws {UsageError} when the folder cannot be listed, or nothing of what was asked for is ever read
 */
export function readTarget(
  { root, within = [] }: Target,
  outputs: string,
  { messages }: Session,
  unsaved?: ReadonlyMap<string, Uint8Array>,
): Folder {
  let folder: Folder
  try {
    folder = readFolder(root, { outputs, ...(unsaved ? { unsaved } : {}) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw new UsageError(messages.folderUnreadable(root))
  }
  for (const { given, path } of within) {
    if (folder.names.some((name) => isWithin(path, name))) continue
    const passed = folder.ignored.find((one) => isWithin(one.path.replace(/\/$/, ''), path))
    throw new UsageError(passed ? messages.ignoredByList(given, passed.pattern) : messages.nothingToRead(given))
  }
  return folder
}

/** Opens the files of a target, as they were read or have been changed since. */
export function openRead(
  { root, within = [] }: Target,
  folder: Folder,
  session: Session,
  progress: Progress,
): OpenedFolder {
  const opened = openFiles(folder, {
    open: { named: new Set(within.map(({ path }) => path)) },
    onFiles(bytes) {
      progress.expect(bytes)
      progress.step(session.messages.reading())
    },
  })
  return withLetterheads(root, opened)
}
