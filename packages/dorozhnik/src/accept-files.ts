import type { Diagnostic } from '@dorozhnik/diagnostics'
import { faultOfFileName } from './file-name.js'

/** One file of a workspace. */
export interface InputFile {
  /** The path with `/`, relative to the workspace. */
  path: string
  /** The content, or a text that is already decoded. */
  bytes: Uint8Array | string
}

/**
 * Passes on the files whose names mean one and the same place on every system, in NFC, and reports the
 * others. Files are taken from `files` one by one, as they are asked for.
 */
export function* acceptFiles(files: Iterable<InputFile>, diagnostics: Diagnostic[]): Generator<InputFile> {
  const seen = new Map<string, string>()
  for (const { path, bytes } of files) {
    const name = path.normalize('NFC')
    const fault = faultOfFileName(name)
    if (fault) {
      diagnostics.push({
        code: 'file-name-portable',
        severity: 'error',
        ...fault,
        place: { file: name, start: 0, end: 0 },
      })
      continue
    }
    const key = name.toLowerCase()
    const other = seen.get(key)
    if (other !== undefined) {
      diagnostics.push({
        code: 'file-names-differ',
        severity: 'error',
        message: {
          ru: `Имена «${other}» и «${name}» отличаются только регистром букв или их записью: на другом компьютере один файл заменит другой.`,
          en: `The names “${other}” and “${name}” differ only in case or in the encoding of letters: elsewhere one file would replace the other.`,
        },
        help: { ru: 'Переименуйте один из файлов.', en: 'Rename one of the files.' },
        place: { file: name, start: 0, end: 0 },
      })
      continue
    }
    seen.set(key, name)
    yield { path: name, bytes }
  }
}
