import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { faultOfFileName } from '../file-name.js'
import { readRegularFile } from './read-regular-file.js'
import type { OpenedFolder } from './open-folder.js'

/** A letterhead is a page or two. */
export const mostLetterheadBytes: number = 10 * 2 ** 20

/**
 * The workspace with the letterheads that its organisations name. What is not there, is too large or lies outside of
 * the workspace is left out; whoever wants to print on it tells so.
 */
export function withLetterheads(root: string, opened: OpenedFolder): OpenedFolder {
  const realRoot = realpathSync(root)
  const letterheads = new Map<string, Uint8Array>()
  const inputs = new Set(opened.inputs)
  for (const { letterhead } of Object.values(opened.workspace.registry.organizations ?? {})) {
    const name = letterhead?.normalize('NFC')
    if (name === undefined || faultOfFileName(name) || !/\.do[ct]x$/i.test(name)) continue
    // A name in YAML may be spelt in another form of Unicode than on the disk.
    for (const path of [name, name.normalize('NFD')].map((one) => join(realRoot, one))) {
      const result = letterheads.has(name) ? undefined : readRegularFile(realRoot, path, mostLetterheadBytes)
      if (!result || 'fault' in result) continue
      letterheads.set(name, result.bytes)
      inputs.add(realpathSync(path))
    }
  }
  return { ...opened, letterheads, inputs }
}
