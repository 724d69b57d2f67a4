import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { sep } from 'node:path'

/** Why a file was not read. */
export type ReadFault = 'outside' | 'not-regular' | 'too-large' | 'nowhere' | 'unreadable'

/** The bytes of a file, or why there are none. */
export type ReadResult = { bytes: Uint8Array } | { fault: ReadFault; size?: number }

/**
 * Reads a regular file that really lies inside `root`. The file is opened first and checked afterwards,
 * so that a link swapped in between leads to nothing; a pipe or a device never makes it wait.
 */
export function readRegularFile(root: string, path: string, maximumBytes: number): ReadResult {
  let descriptor: number
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    // The name was in the list of the folder: what is missing is what a link leads to.
    return { fault: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'nowhere' : 'unreadable' }
  }
  try {
    const opened = fstatSync(descriptor, { bigint: true })
    if (!opened.isFile()) return { fault: 'not-regular' }
    const real = realpathSync(path)
    const there = statSync(real, { bigint: true })
    const same = there.dev === opened.dev && there.ino === opened.ino
    if (!same || !isInside(root, real)) return { fault: 'outside' }
    if (opened.size > BigInt(maximumBytes)) return { fault: 'too-large', size: Number(opened.size) }
    return { bytes: readFileSync(descriptor) }
  } catch {
    return { fault: 'unreadable' }
  } finally {
    closeSync(descriptor)
  }
}

/** True when the real path `path` is `folder` or lies below it. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
