import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Diagnostic, Localized } from '@dorozhnik/diagnostics'
import { faultOfFileName } from '../file-name.js'
import { type FrontCode, frontCodes } from '../front-codes.js'
import { type Disk, nodeDisk } from './disk.js'
import { diskFault } from './disk-fault.js'
import { digestOf, type Manifest, manifestFile, manifestText, readManifest } from './manifest.js'
import { clearTemporaryFiles, temporaryName } from './temporary-names.js'

/** What is to be written. */
export interface WriteRequest {
  /** The folder for outputs; made when it is missing. */
  folder: string
  /** Files by their path with `/` from the folder. */
  files: readonly { name: string; bytes: Uint8Array }[]
  /** Replace files that were made or changed by others. Inputs are not replaced even then. */
  force?: boolean
  /** Real paths of files that must never be replaced. */
  inputs?: ReadonlySet<string>
  disk?: Disk
}

/** What was written. */
export interface WriteResult {
  /** Names of the files that are new or changed. */
  written: string[]
  /** Names of the files that already had these very bytes. */
  unchanged: string[]
  diagnostics: Diagnostic[]
}

/** One file on its way: what stands at its place and where it waits. */
interface Pending {
  name: string
  target: string
  bytes: Uint8Array
  digest: string
  /** Digest of the file that stands there now, if it is ours. */
  former?: string
  temporary?: string
}

/**
 * Puts files into a folder: all or, when anything stands in the way, none. Every file is written
 * beside its place and renamed, so that at each moment there is the whole old file or the whole new one.
 * Whatever happens, a file that the tool did not make, or that somebody changed since, stays.
 */
export function writeOutputs(request: WriteRequest): WriteResult {
  const disk = request.disk ?? nodeDisk
  const result: WriteResult = { written: [], unchanged: [], diagnostics: [] }
  const folder = resolve(request.folder)
  const manifest = readManifest(folder)
  const pending: Pending[] = []
  for (const { name, bytes } of request.files) {
    const file = { name, bytes, target: join(folder, name), digest: digestOf(bytes) }
    try {
      const state = examine(file, folder, manifest, request)
      if (state.refused) result.diagnostics.push(state.refused)
      else if (state.former === file.digest) {
        result.unchanged.push(name)
        manifest.set(name, [file.digest])
      } else pending.push({ ...file, ...state })
    } catch (error) {
      result.diagnostics.push(notWritten(request.folder, error))
    }
  }
  if (result.diagnostics.length > 0) return { ...result, unchanged: [] }
  try {
    replaceAll(pending, folder, manifest, result, disk)
  } catch (error) {
    result.diagnostics.push(notWritten(request.folder, error))
  }
  for (const { temporary } of pending) if (temporary !== undefined) removeQuietly(temporary, disk)
  return result
}

function replaceAll(pending: Pending[], folder: string, manifest: Manifest, result: WriteResult, disk: Disk): void {
  const folders = new Set([folder, ...pending.map(({ target }) => dirname(target))])
  for (const path of folders) {
    disk.makeFolder(path)
    clearTemporaryFiles(path, disk)
  }
  pending.forEach((file, index) => {
    const temporary = join(dirname(file.target), temporaryName(index + 1))
    file.temporary = temporary
    disk.writeFile(temporary, file.bytes)
  })
  // Both digests first: if the run ends half-way, old files and new files are still known as ours.
  for (const { name, digest, former } of pending) manifest.set(name, former === undefined ? [digest] : [former, digest])
  writeManifest(folder, manifest, disk)
  for (const file of pending) {
    if (file.temporary === undefined) continue
    disk.rename(file.temporary, file.target)
    delete file.temporary
    result.written.push(file.name)
    manifest.set(file.name, [file.digest])
  }
  writeManifest(folder, manifest, disk)
  for (const path of folders) disk.syncFolder(path)
}

function writeManifest(folder: string, manifest: Manifest, disk: Disk): void {
  if (manifestText(manifest) === manifestText(readManifest(folder))) return
  const temporary = join(folder, temporaryName(0))
  try {
    disk.writeFile(temporary, new TextEncoder().encode(manifestText(manifest)))
    disk.rename(temporary, join(folder, manifestFile))
  } catch (error) {
    removeQuietly(temporary, disk)
    throw error
  }
}

function examine(
  file: { name: string; target: string; digest: string },
  folder: string,
  manifest: Manifest,
  request: WriteRequest,
): { refused?: Diagnostic; former?: string } {
  const { name, target, digest } = file
  if (faultOfFileName(name)) {
    return {
      refused: finding(
        'output-name-portable',
        `Имя «${name}» не годится для файла.`,
        `The name “${name}” does not work for a file.`,
        { ru: 'Переименуйте документ, из которого он делается.', en: 'Rename the document that it is made from.' },
      ),
    }
  }
  const steps = name.split('/')
  for (let depth = 0; depth < steps.length; depth++) {
    const path = join(folder, ...steps.slice(0, depth))
    const there = stateOf(path)
    // The folder itself may be a link: the user has named it.
    if (there && !(there.isDirectory() || (depth === 0 && statSync(path, { throwIfNoEntry: false })?.isDirectory()))) {
      return {
        refused: finding(
          'output-writable',
          `«${path}» — не папка, и записать в неё нельзя.`,
          `“${path}” is not a folder and cannot be written to.`,
          elsewhere,
        ),
      }
    }
  }
  const there = stateOf(target)
  if (!there) return {}
  if (there.isDirectory()) {
    return {
      refused: finding(
        'output-writable',
        `На месте файла «${name}» стоит папка.`,
        `A folder stands where the file “${name}” should be.`,
        elsewhere,
      ),
    }
  }
  if (there.isFile()) {
    if (isInput(target, request.inputs)) {
      return {
        refused: finding(
          'output-is-not-input',
          `Файл «${name}» — исходный, он не будет заменён.`,
          `The file “${name}” is an input and will not be replaced.`,
          { ru: 'Выберите другую папку: --out ПАПКА.', en: 'Choose another folder: --out FOLDER.' },
        ),
      }
    }
    const present = digestOf(readFileSync(target))
    if (present === digest || manifest.get(name)?.includes(present)) return { former: present }
  }
  return request.force ? {} : { refused: notOurs(name, manifest.has(name)) }
}

/** What helps when something on the disk stands in the way. */
const elsewhere: Localized = {
  ru: 'Устраните причину или выберите другую папку: --out ПАПКА.',
  en: 'Remove the cause or choose another folder: --out FOLDER.',
}

function notOurs(name: string, changed: boolean): Diagnostic {
  const help = {
    ru: 'Переименуйте его, выберите другую папку (--out) или разрешите замену (--force).',
    en: 'Rename it, choose another folder (--out) or allow the replacement (--force).',
  }
  return changed
    ? finding(
        'output-is-ours',
        `Файл «${name}» изменён после того, как его создал Дорожник, и не будет заменён.`,
        `The file “${name}” was changed after Dorozhnik had made it and will not be replaced.`,
        help,
      )
    : finding(
        'output-is-ours',
        `Файл «${name}» создан не Дорожником и не будет заменён.`,
        `The file “${name}” was not made by Dorozhnik and will not be replaced.`,
        help,
      )
}

function stateOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}

function isInput(target: string, inputs: ReadonlySet<string> | undefined): boolean {
  if (!inputs || inputs.size === 0) return false
  const real = realpathSync(target)
  if (inputs.has(real)) return true
  // A file system that does not tell letters by their case has one file under many paths.
  const { dev, ino } = statSync(real)
  return [...inputs].some((input) => {
    const other = statSync(input, { throwIfNoEntry: false })
    return other?.dev === dev && other.ino === ino
  })
}

function removeQuietly(path: string, disk: Disk): void {
  try {
    disk.remove(path)
  } catch {
    // The next run clears it.
  }
}

function notWritten(folder: string, error: unknown): Diagnostic {
  const cause = diskFault(error)
  return finding(
    'output-writable',
    `Записать в папку «${folder}» не удалось: ${cause.ru}.`,
    `The folder “${folder}” could not be written to: ${cause.en}.`,
    elsewhere,
  )
}

function finding(code: FrontCode, ru: string, en: string, help: Localized): Diagnostic {
  return { code, severity: frontCodes[code].severity, message: { ru, en }, help }
}
