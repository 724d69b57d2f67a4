import { accessSync, chmodSync, constants, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Localized } from '@dorozhnik/diagnostics'
import { type Disk, nodeDisk } from './disk.js'
import { diskFault } from './disk-fault.js'
import { clearTemporaryFiles, temporaryName } from './temporary-names.js'

/** The file is not the one that was read: somebody has changed it meanwhile. */
export const changedMeanwhile: Localized = {
  ru: 'он изменился, пока шла проверка',
  en: 'it has changed in the meantime',
}

/**
 * Replaces a whole file by a temporary file beside it and a rename; its permissions stay, a link stays a link. Nothing
 * is written when the file does not hold `before` any more.
 *
 * @param before what the file must hold; `undefined` when there must be no file, `'any'` when it does not matter
 * @returns why it was not written; `undefined` when it was
 */
export function replaceFile(
  path: string,
  before: Uint8Array | undefined | 'any',
  after: Uint8Array,
  disk: Disk = nodeDisk,
): Localized | undefined {
  let temporary: string | undefined
  try {
    const there = statSync(path, { throwIfNoEntry: false })
    if (there !== undefined && !there.isFile()) {
      return { ru: 'на его месте не обычный файл', en: 'what stands there is no regular file' }
    }
    const target = there === undefined ? path : realpathSync(path)
    // A rename would replace even a file that its owner has closed.
    if (there !== undefined) accessSync(target, constants.W_OK)
    const folder = dirname(target)
    disk.makeFolder(folder)
    clearTemporaryFiles(folder, disk)
    const waiting = join(folder, temporaryName(0))
    temporary = waiting
    disk.writeFile(waiting, after)
    if (there !== undefined) chmodSync(waiting, there.mode)
    if (before !== 'any' && !holds(target, before)) return changedMeanwhile
    disk.rename(waiting, target)
    temporary = undefined
    disk.syncFolder(folder)
    return undefined
  } catch (error) {
    return diskFault(error)
  } finally {
    if (temporary !== undefined) disk.remove(temporary)
  }
}

function holds(path: string, bytes: Uint8Array | undefined): boolean {
  const there = statSync(path, { throwIfNoEntry: false })
  if (bytes === undefined || there === undefined) return bytes === undefined && there === undefined
  return there.size === bytes.length && readFileSync(path).equals(bytes)
}
