import {
  defaultLimits,
  type Diagnostic,
  type Limits,
  openGate,
  type Outcome,
  type Places,
  type Source,
} from '@dorozhnik/diagnostics'
import type { Workspace, WorkspaceDocument } from '@dorozhnik/model'
import { openDataFiles } from './data/open-data-files.js'
import { partFiles } from './include/part-files.js'
import { type DocumentHead, readHead } from './read-head.js'
import { readDocument } from './read-document.js'
import { readRegistry, registryName } from './read-registry.js'
import { type Reading, reportInto } from './reading.js'
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

/** The head of each Markdown file, with what is needed to read on. */
export interface OpenedFile {
  reading: Reading
  head: DocumentHead | 'broken' | undefined
}

/**
 * Reads all files of a workspace: `dorozhnik.yaml`, every Markdown file whose head says that it is a document, the
 * parts and data that documents ask for; other files are left alone. Everything that is wrong in any of them is
 * reported, and what is right is read all the same: the value is always there.
 */
export function readWorkspace(files: Iterable<SourceFile>, options: ReadOptions = {}): Outcome<ReadWorkspace> {
  const diagnostics: Diagnostic[] = []
  const places = new SourcePlaces()
  const read: ReadWorkspace = {
    workspace: { registry: {}, documents: {} },
    places,
    sources: new Map(),
    unreadable: new Set(),
  }
  const sorted = [...files].toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const open = (file: SourceFile, kind: 'markdown' | 'yaml'): Reading | undefined =>
    openFile(read, places, diagnostics, file, kind, options.limits ?? defaultLimits)
  const opened = new Map<string, OpenedFile>()
  for (const file of sorted) {
    const kind = kindOf(file.path)
    const reading = kind === undefined ? undefined : open(file, kind)
    if (reading === undefined) continue
    if (kind === 'yaml') readPeople(read, reading)
    else opened.set(file.path, { reading, head: readHead(reading, options.named?.has(file.path) ?? false) })
  }
  const parts = partFiles(opened)
  const data = openDataFiles(sorted, (file) => open(file, 'yaml'))
  for (const [path, { reading, head }] of opened) {
    if (head === 'broken') read.unreadable.add(path)
    else if (isDocument(head))
      read.workspace.documents[path] = readDocument(reading, head, { parts: parts.files, data })
  }
  if (read.unreadable.size === 0) parts.reportUnused()
  places.set(read.workspace, { name: registryName, text: '', toOriginal: (offset) => offset }, 0, 0)
  return { value: read, diagnostics: parts.withoutRepeats(diagnostics) }
}

/** Lets a file through the gate; absent when it cannot be read. */
function openFile(
  read: ReadWorkspace,
  places: SourcePlaces,
  diagnostics: Diagnostic[],
  { path, bytes }: SourceFile,
  kind: 'markdown' | 'yaml',
  limits: Limits,
): Reading | undefined {
  const gate = openGate(path, bytes, { limits, kind })
  diagnostics.push(...gate.diagnostics)
  const source = gate.value ?? gate.refused
  if (source !== undefined) read.sources.set(path, source)
  if (gate.value !== undefined)
    return {
      source: gate.value,
      places,
      limits,
      report: reportInto(diagnostics, gate.value),
      diagnostics,
      tables: { count: 0 },
    }
  read.unreadable.add(path)
  return undefined
}

function readPeople(read: ReadWorkspace, reading: Reading): void {
  const registry = readRegistry(reading)
  if (registry === undefined) read.unreadable.add(reading.source.name)
  else read.workspace.registry = registry
}

function isDocument(head: OpenedFile['head']): head is DocumentHead & { kind: WorkspaceDocument['document'] } {
  return typeof head === 'object' && head.kind !== 'part'
}

function kindOf(path: string): 'markdown' | 'yaml' | undefined {
  if (path === registryName) return 'yaml'
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : undefined
}
