import { realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The file whose folder is the root of a workspace. */
export const registryFile = 'dorozhnik.yaml'

/** What was found at a path. */
export type FoundWorkspace =
  | {
      kind: 'workspace' /** Real path of the folder of `dorozhnik.yaml`. */
      root: string /** Real path that was asked for. */
      path: string
    }
  | { kind: 'missing' | 'unreadable' | 'none' }

/**
 * Finds the workspace of a file or folder: the nearest folder with `dorozhnik.yaml`, from the path upward.
 * `missing`: there is nothing at the path; `unreadable`: it may not be looked at; `none`: no such folder.
 */
export function findWorkspace(path: string): FoundWorkspace {
  let real: string
  let folder: string
  try {
    real = realpathSync(resolve(path))
    folder = statSync(real).isDirectory() ? real : dirname(real)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return { kind: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' }
  }
  for (;;) {
    try {
      if (statSync(join(folder, registryFile), { throwIfNoEntry: false }))
        return { kind: 'workspace', root: folder, path: real }
    } catch {
      return { kind: 'unreadable' }
    }
    const above = dirname(folder)
    if (above === folder) return { kind: 'none' }
    folder = above
  }
}
