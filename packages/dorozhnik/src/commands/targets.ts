import { relative, resolve, sep } from 'node:path'
import { findWorkspace } from '../node/find-workspace.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'

/** A workspace that the paths of a command belong to. */
export interface Target {
  /** Real path of the workspace. */
  root: string
  /** What was asked for, relative to the root; `undefined` for the whole workspace. */
  within?: { /** As the user wrote it. */ given: string /** With `/`, in NFC. */; path: string }[]
}

/**
 * The workspaces of some paths, in the order of the paths.
 *
 * @throws {UsageError} when a path is missing, unreadable or in no workspace
 */
export function findTargets(paths: readonly string[], { io, messages }: Session): Target[] {
  const targets = new Map<string, Target>()
  for (const given of paths.length > 0 ? paths : ['.']) {
    const found = findWorkspace(resolve(io.cwd, given))
    if (found.kind !== 'workspace') throw new UsageError(messages.noTarget[found.kind](given))
    const known = targets.get(found.root)
    const path = relative(found.root, found.path).split(sep).join('/').normalize('NFC')
    if (path === '') targets.set(found.root, { root: found.root })
    else if (!known) targets.set(found.root, { root: found.root, within: [{ given, path }] })
    else known.within?.push({ given, path })
  }
  return [...targets.values()]
}

/** True when the file is the asked-for one or lies in the asked-for folder. */
export function isWithin(path: string, file: string): boolean {
  return file === path || file.startsWith(`${path}/`)
}

/** The folder for outputs in a workspace when no other is named. */
export const defaultOutputs = 'out'
