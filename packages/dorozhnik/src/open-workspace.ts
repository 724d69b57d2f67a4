import { type Diagnostic, type Limits, openGate, type Source } from '@dorozhnik/diagnostics'
import { readWorkspace } from '@dorozhnik/reader'
import { distinctDiagnostics } from './distinct-diagnostics.js'
import { acceptFiles, type InputFile } from './accept-files.js'
import type { OpenedWorkspace } from './opened-workspace.js'
import type { WorkspaceCache } from './workspace-cache.js'

/** What may be chosen when a workspace is opened. */
export interface OpenOptions {
  /** Numbers that are higher or lower than the default ones. */
  limits?: Limits
  /** Files that the user has named: one that is no document is then a finding, not just another file. */
  named?: ReadonlySet<string>
  /** Remembers what was read and checked, for opening the workspace again after a change of some files. */
  cache?: WorkspaceCache
}

/**
 * Reads a workspace from the texts of its files: `dorozhnik.yaml`, plans, orders, data. Nothing is
 * thrown for anything that the files hold, and a fault in one of them does not hide the others.
 */
export function openWorkspace(files: Iterable<InputFile>, options: OpenOptions = {}): OpenedWorkspace {
  const refused: OpenedWorkspace['diagnostics'] = []
  const pictures = new Map<string, Uint8Array>()
  const letterheads = new Map<string, Uint8Array>()
  const templates = new Map<string, Source>()
  const others = takeTemplates(acceptFiles(files, refused), templates, refused, options.limits)
  const texts = takeBinary(others, { pictures, letterheads })
  const outcome = readWorkspace(texts, { ...options, cache: options.cache?.reading })
  if (outcome.value === undefined) throw new Error('The reader gave no workspace.')
  const { workspace, places, sources, unreadable } = outcome.value
  return {
    workspace,
    places,
    sources: new Map([...sources, ...[...templates.values()].map((source) => [source.name, source] as const)]),
    unreadable,
    pictures,
    letterheads,
    templates,
    ...(options.cache === undefined ? {} : { cache: options.cache.checking }),
    diagnostics: distinctDiagnostics([...refused, ...outcome.diagnostics]),
  }
}

/** Passes on what is no standing phrase, and keeps the phrases by their names. */
function* takeTemplates(
  files: Iterable<InputFile>,
  templates: Map<string, Source>,
  diagnostics: Diagnostic[],
  limits: Limits | undefined,
): Generator<InputFile> {
  for (const file of files) {
    const name = /^templates\/([^/]+)\.hbs$/i.exec(file.path)?.[1]
    if (name === undefined) {
      yield file
      continue
    }
    const opened = openGate(file.path, file.bytes, limits === undefined ? {} : { limits })
    diagnostics.push(...opened.diagnostics)
    if (opened.value !== undefined) templates.set(name, opened.value)
  }
}

/** Passes on the texts and keeps pictures and letterheads. */
function* takeBinary(
  files: Iterable<InputFile>,
  kept: { pictures: Map<string, Uint8Array>; letterheads: Map<string, Uint8Array> },
): Generator<InputFile> {
  for (const file of files) {
    const into = /\.(?:png|jpe?g)$/i.test(file.path)
      ? kept.pictures
      : /\.do[ct]x$/i.test(file.path)
        ? kept.letterheads
        : undefined
    if (!into) yield file
    else if (typeof file.bytes !== 'string') into.set(file.path, file.bytes)
  }
}
