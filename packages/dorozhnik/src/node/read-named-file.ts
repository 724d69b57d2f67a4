import { dirname } from 'node:path'
import { realpathSync } from 'node:fs'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { readRegularFile } from './read-regular-file.js'

/**
 * The bytes of a file that the user named on the command line. A link is followed: the user may name anything.
 *
 * @throws {UsageError} when there is no such file, it is no file, or it is too large
 */
export function readNamedFile(path: string, given: string, maximumBytes: number, { messages }: Session): Uint8Array {
  let real: string
  try {
    real = realpathSync(path)
  } catch {
    throw new UsageError(messages.fileNotReadable(given, 'nowhere'))
  }
  const result = readRegularFile(dirname(real), real, maximumBytes)
  if ('fault' in result) throw new UsageError(messages.fileNotReadable(given, result.fault))
  return result.bytes
}
