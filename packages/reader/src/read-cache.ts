import type { Diagnostic, Limits, Source } from '@dorozhnik/diagnostics'
import type { Registry, WorkspaceDocument } from '@dorozhnik/model'
import type { OpenedFile } from './read-workspace.js'
import { SourcePlaces } from './source-places.js'

/** What reading a file on its own has given. */
export interface ReadFile {
  source: Source | undefined
  diagnostics: readonly Diagnostic[]
  unreadable: boolean
  opened?: OpenedFile
  document?: WorkspaceDocument
  registry?: Registry
}

interface Entry extends ReadFile {
  bytes: Uint8Array | string
  named: boolean
  limits: Limits
}

/**
 * Remembers what files gave, by their names and contents, so that a workspace of many files is read again after a
 * change in one of them without reading the others. Documents that hold parts or data of other files are read anew.
 * What was read before is given again as the same objects: nobody may change it.
 */
export class ReadCache {
  /** The places of everything that is remembered. */
  readonly places: SourcePlaces = new SourcePlaces()
  readonly #files = new Map<string, Entry>()

  /** What a file gave, when nothing of it has changed. */
  find(path: string, bytes: Uint8Array | string, named: boolean, limits: Limits): ReadFile | undefined {
    const known = this.#files.get(path)
    return known !== undefined && known.named === named && known.limits === limits && isSame(known.bytes, bytes)
      ? known
      : undefined
  }

  /** Remembers what a file gave; it must not depend on any other. */
  remember(path: string, bytes: Uint8Array | string, named: boolean, limits: Limits, read: ReadFile): void {
    this.#files.set(path, { ...read, bytes, named, limits })
  }

  /** Forgets all files but these. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.#files.keys()) if (!paths.has(path)) this.#files.delete(path)
  }
}

function isSame(one: Uint8Array | string, other: Uint8Array | string): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other
  return one === other || (one.length === other.length && one.every((byte, index) => byte === other[index]))
}
