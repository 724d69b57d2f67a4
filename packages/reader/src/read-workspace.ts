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
import type { ReadCache, ReadFile } from './read-cache.js'
import { type OtherFiles, readDocument } from './read-document.js'
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
  /** Remembers what was read, for the next time. */
  cache?: ReadCache
}

/** The head of each Markdown file, with what is needed to read on. */
export interface OpenedFile {
  reading: Reading
  head: DocumentHead | 'broken' | undefined
}

/** A file on its way: where its findings go, and what is known of it. */
interface Passing {
  file: SourceFile
  diagnostics: Diagnostic[]
  opened?: OpenedFile
  known?: ReadFile
}

/**
 * Reads all files of a workspace: `dorozhnik.yaml`, every Markdown file whose head says that it is a document, the
 * parts and data that documents ask for; other files are left alone. Everything that is wrong in any of them is
 * reported, and what is right is read all the same: the value is always there.
 */
export function readWorkspace(files: Iterable<SourceFile>, options: ReadOptions = {}): Outcome<ReadWorkspace> {
  const { limits = defaultLimits, cache } = options
  const places = cache?.places ?? new SourcePlaces()
  const read: ReadWorkspace = {
    workspace: { registry: {}, documents: {} },
    places,
    sources: new Map(),
    unreadable: new Set(),
  }
  const isNamed = (path: string): boolean => options.named?.has(path) ?? false
  const sorted = [...files].toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const passing = sorted.map((file) => takeIn(read, file, { places, limits, named: isNamed(file.path), cache }))
  const opened = new Map<string, OpenedFile>()
  for (const { file, opened: one, known } of passing) {
    const head = one ?? known?.opened
    if (head !== undefined) opened.set(file.path, head)
  }
  const parts = partFiles(opened)
  const dataFindings: Diagnostic[] = []
  const data = openDataFiles(sorted, (file) => openFile(read, places, dataFindings, file, 'yaml', limits))
  for (const one of passing) {
    const { file, opened: head } = one
    const name = file.path
    if (one.known !== undefined) takeKnown(read, name, one.known)
    if (head === undefined) continue
    let alone = true
    if (head.head === 'broken') read.unreadable.add(name)
    else if (isDocument(head.head)) {
      const others = watched({ parts: parts.files, data }, () => (alone = false))
      read.workspace.documents[name] = readDocument(head.reading, head.head, others)
    }
    const isPart = typeof head.head === 'object' && head.head.kind === 'part'
    if (alone && !isPart) remember(read, one, limits, isNamed(name), cache)
  }
  cache?.keepOnly(new Set(sorted.map(({ path }) => path)))
  if (read.unreadable.size === 0) parts.reportUnused()
  places.set(read.workspace, { name: registryName, text: '', toOriginal: (offset) => offset }, 0, 0)
  const diagnostics = [...passing.flatMap((one) => one.diagnostics), ...dataFindings]
  return { value: read, diagnostics: parts.withoutRepeats(diagnostics) }
}

interface TakeIn {
  places: SourcePlaces
  limits: Limits
  named: boolean
  cache: ReadCache | undefined
}

/** Opens a file and reads the registry or the head of a document, unless it is known already. */
function takeIn(read: ReadWorkspace, file: SourceFile, { places, limits, named, cache }: TakeIn): Passing {
  const kind = kindOf(file.path)
  const known = kind === undefined ? undefined : cache?.find(file.path, file.bytes, named, limits)
  if (known !== undefined) return { file, diagnostics: [...known.diagnostics], known }
  const diagnostics: Diagnostic[] = []
  const reading = kind === undefined ? undefined : openFile(read, places, diagnostics, file, kind, limits)
  const one: Passing = { file, diagnostics }
  if (reading === undefined) {
    if (kind !== undefined) remember(read, one, limits, named, cache)
  } else if (kind === 'yaml') {
    readPeople(read, reading)
    remember(read, one, limits, named, cache)
  } else one.opened = { reading, head: readHead(reading, named) }
  return one
}

/** Remembers what a file gave that depends on no other. */
function remember(
  read: ReadWorkspace,
  { file: { path, bytes }, diagnostics, opened }: Passing,
  limits: Limits,
  named: boolean,
  cache: ReadCache | undefined,
): void {
  const document = read.workspace.documents[path]
  const isRegistry = path === registryName && !read.unreadable.has(path)
  cache?.remember(path, bytes, named, limits, {
    source: read.sources.get(path),
    diagnostics: [...diagnostics],
    unreadable: read.unreadable.has(path),
    ...(opened === undefined ? {} : { opened }),
    ...(document === undefined ? {} : { document }),
    ...(isRegistry ? { registry: read.workspace.registry } : {}),
  })
}

function takeKnown(read: ReadWorkspace, path: string, { source, unreadable, document, registry }: ReadFile): void {
  if (source !== undefined) read.sources.set(path, source)
  if (unreadable) read.unreadable.add(path)
  if (document !== undefined) read.workspace.documents[path] = document
  if (registry !== undefined) read.workspace.registry = registry
}

/** The other files, telling when any of them is asked for. */
function watched({ parts, data }: OtherFiles, onUse: () => void): OtherFiles {
  const tell = <Arguments extends unknown[], Given>(ask: (...given: Arguments) => Given) => {
    return (...given: Arguments): Given => {
      onUse()
      return ask(...given)
    }
  }
  return {
    parts: { find: tell(parts.find), partNames: tell(parts.partNames), markIncluded: tell(parts.markIncluded) },
    data: { names: tell(data.names), open: tell(data.open) },
  }
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
