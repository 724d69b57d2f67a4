import type { Diagnostic } from '@dorozhnik/diagnostics'
import type { PartedDocument, WorkspaceDocument } from '@dorozhnik/model'
import { frontMatterOf } from '../front-matter.js'
import { type ReadWorkspace, readWorkspace, type SourceFile } from '../read-workspace.js'

/** A file with the documents that it is read in: itself, or those that put it in as a file of parts. */
export interface Setting {
  path: string
  text: string
  read: ReadWorkspace
  /** By their names; the first one says which columns there are. */
  documents: ReadonlyMap<string, PartedDocument>
  /** The same documents with another text in the place of this one. */
  again(text: string): Workspace
}

type Workspace = ReadWorkspace['workspace']

/** Reads a file with the documents that it belongs to; `undefined` and no findings for a file without parts. */
export function openSetting(
  file: SourceFile,
  others: readonly SourceFile[],
): { setting?: Setting; diagnostics: Diagnostic[] } {
  const alone = read([file])
  if (alone.value.unreadable.has(file.path)) return { diagnostics: errorsOf(alone.diagnostics) }
  const own = alone.value.workspace.documents[file.path]
  if (own !== undefined) return { ...settingIn(file, [], (name) => name === file.path), diagnostics: [] }
  if (!isPart(alone.value.sources.get(file.path)?.text ?? '')) return { diagnostics: [] }
  const rest = others.filter(({ path }) => path !== file.path)
  const all = read([file, ...rest])
  const { documents } = all.value.workspace
  const holders = new Set(Object.keys(documents).filter((name) => holds(all.value, documents[name], file.path)))
  if (holders.size > 0) {
    const needed = rest.filter(({ path }) => documents[path] === undefined || holders.has(path))
    return { ...settingIn(file, needed, (name) => holders.has(name)), diagnostics: [] }
  }
  // A document that cannot be read may hold the file, and say which columns there are.
  if (all.value.unreadable.size > 0) return { diagnostics: errorsOf(all.diagnostics) }
  const frame = frameOf(file.path)
  return { ...settingIn(file, [...rest, frame], (name) => name === frame.path), diagnostics: [] }
}

function settingIn(
  file: SourceFile,
  others: readonly SourceFile[],
  isHolder: (name: string) => boolean,
): { setting?: Setting } {
  const { value } = read([file, ...others])
  const source = value.sources.get(file.path)
  const documents = new Map<string, PartedDocument>()
  for (const [name, document] of Object.entries(value.workspace.documents))
    if (isHolder(name) && document.document !== 'order') documents.set(name, document)
  if (source === undefined || documents.size === 0) return {}
  const { path } = file
  const again = (text: string): Workspace => read([{ path, bytes: text }, ...others]).value.workspace
  return { setting: { path, text: source.text, read: value, documents, again } }
}

/** The reader gives a value whatever it is given. */
function read(files: readonly SourceFile[]): { value: ReadWorkspace; diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = readWorkspace(files)
  if (value === undefined) throw new Error('the reader gave no workspace')
  return { value, diagnostics }
}

function errorsOf(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error')
}

function isPart(text: string): boolean {
  const front = frontMatterOf(text)
  return front !== undefined && /^document[ \t]*:[ \t]*["']?part["']?[ \t]*(?:#|$)/m.test(text.slice(...front.yaml))
}

/** True for a document in which something was written in this file. */
function holds({ places }: ReadWorkspace, document: WorkspaceDocument | undefined, path: string): boolean {
  const waiting: unknown[] = [document]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) continue
    const at = places.at(node)
    if (at !== undefined && 'file' in at && at.file === path) return true
    waiting.push(...Object.values(node).filter((value) => value !== undefined))
  }
  return false
}

/** The plan that a file of parts is read in when no document puts it in. */
function frameOf(path: string): SourceFile {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const bytes = `---\ndocument: plan\ntitle: .\nperiod: 2000-01-01/2000-12-31\n---\n\n{{вставить "${name}"}}\n`
  return { path: `${path}.plan.md`, bytes }
}
