import {
  defaultLimits,
  type Diagnostic,
  type Limits,
  openGate,
  type Outcome,
  type Places,
  type Source,
} from '@dorozhnik/diagnostics'
import type { Registry, Workspace } from '@dorozhnik/model'
import { readDocument } from './read-document.js'
import { readRegistry, registryName } from './read-registry.js'
import { reportInto } from './reading.js'
import { SourcePlaces } from './source-places.js'

/** A file as it was found. */
export interface SourceFile {
  /** Path with `/`, relative to the workspace. */
  path: string
  bytes: Uint8Array | string
}

/** What was read, and where every value was written. */
export interface ReadWorkspace {
  workspace: Workspace
  places: Places
  /** The texts by their names, for printing places. */
  sources: Map<string, Source>
  /** Files that could not be read: what they hold is unknown, not absent. */
  unreadable: Set<string>
}

/** What a caller may change. */
export interface ReadOptions {
  limits?: Limits
  /** Files that the user has named: one that is no document is then a finding, not just another file. */
  named?: ReadonlySet<string>
}

/**
 * Reads all files of a workspace: `dorozhnik.yaml` and every Markdown file whose head says that it is
 * a document; other files are left alone. Everything that is wrong in any of them is reported, and
 * what is right is read all the same: the value is always there.
 */
export function readWorkspace(files: Iterable<SourceFile>, options: ReadOptions = {}): Outcome<ReadWorkspace> {
  const limits = options.limits ?? defaultLimits
  const diagnostics: Diagnostic[] = []
  const places = new SourcePlaces()
  const read: ReadWorkspace = {
    workspace: { registry: {}, documents: {} },
    places,
    sources: new Map(),
    unreadable: new Set(),
  }
  for (const { path, bytes } of [...files].toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
    const kind = kindOf(path)
    if (kind === undefined) continue
    const gate = openGate(path, bytes, { limits, kind })
    diagnostics.push(...gate.diagnostics)
    if (gate.value === undefined) {
      read.unreadable.add(path)
      if (gate.refused !== undefined) read.sources.set(path, gate.refused)
      continue
    }
    const source = gate.value
    read.sources.set(path, source)
    const reading = { source, places, limits, report: reportInto(diagnostics, source), diagnostics }
    if (kind === 'yaml') {
      const registry: Registry | undefined = readRegistry(reading)
      if (registry === undefined) read.unreadable.add(path)
      else read.workspace.registry = registry
      continue
    }
    const document = readDocument(reading, options.named?.has(path) ?? false)
    if (document === 'broken') read.unreadable.add(path)
    else if (document !== undefined) read.workspace.documents[path] = document
  }
  places.set(read.workspace, { name: registryName, text: '', toOriginal: (offset) => offset }, 0, 0)
  return { value: read, diagnostics }
}

function kindOf(path: string): 'markdown' | 'yaml' | undefined {
  if (path === registryName) return 'yaml'
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : undefined
}
