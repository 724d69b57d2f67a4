import { type OpenedWorkspace } from '../opened-workspace.js'
import { openWorkspace, type OpenOptions } from '../open-workspace.js'
import { distinctDiagnostics } from '../distinct-diagnostics.js'
import { withLetterheads } from './read-letterheads.js'
import { readPictures } from './read-pictures.js'
import { type Folder, readFolder, type ReadFolderOptions } from './read-folder.js'

/** A workspace that was read from a folder. */
export interface OpenedFolder extends OpenedWorkspace {
  /** Real paths of everything that was read, so that it is never overwritten. */
  inputs: ReadonlySet<string>
  /** Paths of everything that should have been read, whether it could be or not. */
  names: readonly string[]
  /** What `.dorozhnikignore` has kept from being read. */
  ignored: Folder['ignored']
}

/** What may be chosen when the workspace of a folder is opened. */
export interface OpenFolderOptions {
  folder?: ReadFolderOptions
  open?: OpenOptions
  /** Called with the bytes of all files before their texts are read. */
  onFiles?: (bytes: number) => void
}

/**
 * Reads the workspace of a folder that holds `dorozhnik.yaml`.
 *
 * @throws the error of the system when the folder itself cannot be listed.
 */
export function openFolder(root: string, options: OpenFolderOptions = {}): OpenedFolder {
  const opened = openFiles(readFolder(root, options.folder), options)
  return withLetterheads(root, { ...opened, pictures: readPictures(root, opened.workspace) })
}

/** Reads the workspace of a folder whose files are at hand, as {@link readFolder} has found them or changed since. */
export function openFiles(folder: Folder, options: OpenFolderOptions = {}): OpenedFolder {
  options.onFiles?.(folder.files.reduce((sum, { bytes }) => sum + bytes.length, 0))
  const opened = openWorkspace(folder.files, options.open)
  const read = new Set(folder.files.map(({ path }) => path.normalize('NFC')))
  return {
    ...opened,
    unreadable: new Set([...opened.unreadable, ...folder.names.filter((name) => !read.has(name))]),
    diagnostics: distinctDiagnostics([...folder.diagnostics, ...opened.diagnostics]),
    inputs: folder.inputs,
    names: folder.names,
    ignored: folder.ignored,
  }
}
