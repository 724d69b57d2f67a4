import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic, Localized, Severity } from '@dorozhnik/diagnostics'
import type { InputFile } from '../accept-files.js'
import { type FrontCode, frontCodes } from '../front-codes.js'
import { registryFile } from './find-workspace.js'
import { readIgnoreList } from './ignore-list.js'
import { manifestFile } from './manifest.js'
import { readRegularFile } from './read-regular-file.js'

/** What may be chosen for reading a folder. */
export interface ReadFolderOptions {
  /** Real path of the folder for outputs: nothing in it is read. */
  outputs?: string
  limits?: Partial<FolderLimits>
  /** Files whose content does not come from the disk, by their path in NFC: what an editor has not saved yet. */
  unsaved?: ReadonlyMap<string, Uint8Array>
}

/** How much of a folder is read. */
export interface FolderLimits {
  /** Most files. */
  files: number
  /** Most bytes of one file. */
  fileBytes: number
  /** Most bytes of all files together. */
  totalBytes: number
  /** Most folders inside each other. */
  depth: number
}

/** The numbers that hold when nothing else is asked for. */
export const defaultFolderLimits: Readonly<FolderLimits> = {
  files: 10_000,
  fileBytes: 10 * 2 ** 20,
  totalBytes: 64 * 2 ** 20,
  depth: 64,
}

/** The files of a workspace. */
export interface Folder {
  files: InputFile[]
  /** Paths of everything that should be read, in NFC, whether it could be or not. */
  names: string[]
  /** Real paths of everything that was read, so that it is never overwritten. */
  inputs: Set<string>
  /** What is passed over because the workspace asks for it: a folder ends with `/`. */
  ignored: { path: string; pattern: string }[]
  diagnostics: Diagnostic[]
}

/**
 * Reads the Markdown and YAML files of a workspace, sorted by their paths. Folders that begin with a dot,
 * `node_modules`, folders of outputs, workspaces inside the workspace and what `.dorozhnikignore` names are passed over;
 * links that lead out of it are refused.
 *
 * @throws the error of the system when the root itself cannot be listed.
 */
export function readFolder(root: string, options: ReadFolderOptions = {}): Folder {
  const limits = { ...defaultFolderLimits, ...options.limits }
  const realRoot = realpathSync(root)
  const folder: Folder = { files: [], names: [], inputs: new Set(), ignored: [], diagnostics: [] }
  const unsaved = options.unsaved ?? new Map<string, Uint8Array>()
  const paths = listFiles(realRoot, options.outputs, limits, folder)
  folder.names = [...new Set([...paths.map((path) => path.normalize('NFC')), ...unsaved.keys()])]
  let total = 0
  for (const path of paths) {
    const full = join(realRoot, path)
    if (unsaved.has(path.normalize('NFC'))) continue
    const result = readRegularFile(realRoot, full, Math.min(limits.fileBytes, limits.totalBytes - total))
    if ('fault' in result) {
      folder.diagnostics.push(notRead(path, result, limits))
      continue
    }
    total += result.bytes.length
    folder.files.push({ path, bytes: result.bytes })
    folder.inputs.add(realpathSync(full))
  }
  for (const [path, bytes] of unsaved) folder.files.push({ path, bytes })
  return folder
}

function listFiles(
  root: string,
  outputs: string | undefined,
  limits: FolderLimits,
  { diagnostics, ignored }: Folder,
): string[] {
  const paths: string[] = []
  const ignoreList = readIgnoreList(root, diagnostics)
  const isIgnored = (path: string): boolean => {
    const pattern = ignoreList.patternFor(path)
    if (pattern !== undefined) ignored.push({ path, pattern })
    return pattern !== undefined
  }
  const pending: { path: string; depth: number }[] = [{ path: '', depth: 0 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, depth } = next
    let entries: Dirent[]
    try {
      entries = readdirSync(join(root, path), { withFileTypes: true })
    } catch (error) {
      if (path === '') throw error
      diagnostics.push(
        finding(
          'file-readable',
          path,
          `Папку «${path}» прочитать не удалось.`,
          `The folder “${path}” could not be read.`,
          { ru: 'Проверьте права на папку.', en: 'See who may read the folder.' },
        ),
      )
      continue
    }
    for (const entry of entries) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`
      const full = join(root, inner)
      if (isPassedOver(entry.name)) continue
      const kind = kindOf(entry, full)
      // A folder in the place of the registry is found to be no file when it is read.
      if (kind === 'folder' && inner !== registryFile) {
        if (full === outputs || existsSync(join(full, manifestFile)) || existsSync(join(full, registryFile))) continue
        if (isIgnored(`${inner.normalize('NFC')}/`)) continue
        if (depth + 1 < limits.depth) pending.push({ path: inner, depth: depth + 1 })
        else
          diagnostics.push(
            finding(
              'file-size',
              inner,
              `Папка «${inner}» вложена слишком глубоко.`,
              `The folder “${inner}” is nested too deeply.`,
              { ru: 'Перенесите файлы выше.', en: 'Move its files further up.' },
            ),
          )
      } else if (kind === 'folder-link') {
        if (isIgnored(`${inner.normalize('NFC')}/`)) continue
        diagnostics.push(
          finding(
            'folder-link',
            inner,
            `«${inner}» — ссылка на папку; файлы в ней не читаются.`,
            `“${inner}” is a link to a folder; its files are not read.`,
            {
              ru: 'Если они нужны, положите в папку проекта сами файлы.',
              en: 'If they are wanted, put the files themselves into the workspace.',
            },
          ),
        )
      } else if (
        (isText(entry.name) || isTemplate(inner)) &&
        (inner === registryFile || !isIgnored(inner.normalize('NFC')))
      )
        paths.push(inner)
    }
    if (paths.length > limits.files) break
  }
  // By code units: the same order on every system and in every locale.
  paths.sort((one, other) => (one < other ? -1 : one > other ? 1 : 0))
  if (paths.length > limits.files) {
    diagnostics.push(
      finding(
        'file-size',
        undefined,
        `В папке больше ${limits.files} файлов Markdown и YAML.`,
        `The folder holds more than ${limits.files} files of Markdown and YAML.`,
        {
          ru: 'Проверьте, та ли это папка, или разделите её.',
          en: 'See whether it is the right folder, or divide it.',
        },
      ),
    )
    paths.length = 0
  }
  return paths
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/** A standing phrase of the organisation's own: `templates/clause-control.hbs`. */
function isTemplate(path: string): boolean {
  return /^templates\/[^/]+\.hbs$/i.test(path)
}

function isText(name: string): boolean {
  return /\.(?:md|markdown|ya?ml)$/i.test(name)
}

function kindOf(entry: Dirent, path: string): 'folder' | 'folder-link' | 'other' {
  if (entry.isDirectory()) return 'folder'
  if (!entry.isSymbolicLink()) return 'other'
  try {
    return statSync(path).isDirectory() ? 'folder-link' : 'other'
  } catch {
    return 'other'
  }
}

function notRead(path: string, { fault, size }: { fault: string; size?: number }, limits: FolderLimits): Diagnostic {
  if (fault === 'outside') {
    return finding(
      'file-inside-workspace',
      path,
      `Ссылка «${path}» ведёт из папки проекта наружу.`,
      `The link “${path}” leads out of the workspace.`,
      { ru: 'Положите сам файл в папку проекта.', en: 'Put the file itself into the workspace.' },
    )
  }
  if (fault === 'too-large') {
    const alone = (size ?? 0) > limits.fileBytes
    return alone
      ? finding(
          'file-size',
          path,
          `Файл «${path}» больше ${megabytes(limits.fileBytes)} МБ.`,
          `The file “${path}” is larger than ${megabytes(limits.fileBytes)} MB.`,
          { ru: 'Разделите файл на несколько.', en: 'Divide it into several files.' },
        )
      : finding(
          'file-size',
          path,
          `С файлом «${path}» тексты проекта вместе больше ${megabytes(limits.totalBytes)} МБ.`,
          `With the file “${path}” the texts of the workspace are larger than ${megabytes(limits.totalBytes)} MB together.`,
          { ru: 'Уберите лишние файлы или разделите проект.', en: 'Remove files that are not wanted, or divide it.' },
        )
  }
  if (fault === 'not-regular') {
    return finding('file-readable', path, `«${path}» — не обычный файл.`, `“${path}” is not a regular file.`, {
      ru: 'Уберите или переименуйте его: читаются только обычные файлы.',
      en: 'Remove or rename it: only regular files are read.',
    })
  }
  if (fault === 'nowhere') {
    return finding('file-readable', path, `Ссылка «${path}» никуда не ведёт.`, `The link “${path}” leads nowhere.`, {
      ru: 'Удалите ссылку или положите на её место сам файл.',
      en: 'Remove the link or put the file itself there.',
    })
  }
  return finding(
    'file-readable',
    path,
    `Файл «${path}» прочитать не удалось.`,
    `The file “${path}” could not be read.`,
    { ru: 'Проверьте права на файл.', en: 'See who may read the file.' },
  )
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20)
}

function finding(code: FrontCode, path: string | undefined, ru: string, en: string, help: Localized): Diagnostic {
  const severity: Severity = frontCodes[code].severity
  return {
    code,
    severity,
    message: { ru, en },
    help,
    ...(path === undefined ? {} : { place: { file: path.normalize('NFC'), start: 0, end: 0 } }),
  }
}
