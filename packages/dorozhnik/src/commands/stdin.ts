import { dirname, relative, resolve, sep } from 'node:path'
import { findWorkspace } from '../node/find-workspace.js'
import { defaultFolderLimits } from '../node/read-folder.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import type { Target } from './targets.js'

/** A text from standard input in the place of a file. */
export interface Unsaved {
  target: Target
  /** The text by the name of its file in the workspace. */
  files: Map<string, Uint8Array>
}

/**
 * Reads standard input as a file of the workspace that its name lies in, whether the file is there or not.
 *
 * @throws {UsageError} when the name lies in no workspace, or the input is too large
 */
export async function readUnsaved(given: string | undefined, { io, messages }: Session): Promise<Unsaved> {
  const name = given ?? ''
  const path = resolve(io.cwd, name)
  const found = findNearest(path)
  if (found.kind !== 'workspace') throw new UsageError(messages.noTarget[found.kind](name))
  const bytes = (await io.readStdin?.(defaultFolderLimits.fileBytes)) ?? new Uint8Array()
  if (bytes === 'too-large') throw new UsageError(messages.stdinTooLarge())
  const inside = relative(found.root, path).split(sep).join('/').normalize('NFC')
  if (!/\.(?:md|markdown|ya?ml)$/i.test(inside) || inside.startsWith('../'))
    throw new UsageError(messages.nothingToRead(name))
  return {
    target: { root: found.root, within: [{ given: name, path: inside }] },
    files: new Map([[inside, bytes]]),
  }
}

/** The workspace of a file, or of the nearest folder above it that is there. */
function findNearest(path: string): ReturnType<typeof findWorkspace> {
  for (let at = path; ; at = dirname(at)) {
    const found = findWorkspace(at)
    if (found.kind !== 'missing' || dirname(at) === at) return found
  }
}
