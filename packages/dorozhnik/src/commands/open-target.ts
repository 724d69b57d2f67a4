import { openFolder, type OpenedFolder } from '../node/open-folder.js'
import type { Progress } from '../progress.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { isWithin, type Target } from './targets.js'

/**
 * Reads the workspace of a target.
 *
 * @throws {UsageError} when the folder cannot be listed, or nothing of what was asked for is ever read
 */
export function openTarget(target: Target, outputs: string, session: Session, progress: Progress): OpenedFolder {
  const { root, within = [] } = target
  let opened: OpenedFolder
  try {
    const named = new Set(within.map(({ path }) => path))
    opened = openFolder(root, {
      folder: { outputs },
      open: { named },
      onFiles(bytes) {
        progress.expect(bytes)
        progress.step(session.messages.reading())
      },
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw new UsageError(session.messages.folderUnreadable(root))
  }
  for (const { given, path } of within) {
    if (!opened.names.some((name) => isWithin(path, name))) throw new UsageError(session.messages.nothingToRead(given))
  }
  return opened
}
