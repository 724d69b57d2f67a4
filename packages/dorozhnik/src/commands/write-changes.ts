import { join, relative, sep } from 'node:path'
import type { Diagnostic } from '@dorozhnik/diagnostics'
import type { Folder } from '../node/read-folder.js'
import { replaceFile } from '../node/replace-file.js'
import type { Session } from '../session.js'
import { notWritten, unifiedDiff } from './mend-target.js'

/** What became of new contents of files. */
export interface WrittenChanges {
  /** Files that were written, or would be, as the user stands to them. */
  done: string[]
  diff: string
  faults: Diagnostic[]
}

/** Writes new contents over the files of a folder that was read, or shows them as a unified diff in a dry run. */
export function writeChanges(
  root: string,
  folder: Folder,
  changed: ReadonlyMap<string, Uint8Array>,
  dryRun: boolean,
  { io }: Session,
): WrittenChanges {
  const originals = new Map(folder.files.map((file) => [file.path.normalize('NFC'), file]))
  const result: WrittenChanges = { done: [], diff: '', faults: [] }
  if (!dryRun && changed.size > 0) io.holdStops?.()
  for (const name of [...changed.keys()].toSorted()) {
    const [file, after] = [originals.get(name), changed.get(name)]
    if (file === undefined || after === undefined) continue
    const before = file.bytes as Uint8Array
    const shown = relative(io.cwd, join(root, name)).split(sep).join('/')
    if (dryRun) {
      result.diff += unifiedDiff(shown, before, after)
      result.done.push(shown)
      continue
    }
    const fault = replaceFile(join(root, file.path), before, after)
    if (fault === undefined) result.done.push(shown)
    else result.faults.push(notWritten(name, fault))
  }
  return result
}
