import { fileSignature } from '@dorozhnik/diagnostics'
import type { OfficeLimits } from './limits.js'
import type { Report } from './office-finding.js'
import { faultOfPartName, partKey } from './part-name.js'
import { readDirectory, type ZipEntry } from './zip/read-directory.js'
import { unpack } from './zip/unpack.js'

/**
 * The parts of an archive; absent when something is wrong, which is then reported. The whole directory is judged
 * before the first byte is unpacked.
 */
export function unpackParts(
  bytes: Uint8Array,
  limits: OfficeLimits,
  report: Report,
): Map<string, Uint8Array> | undefined {
  const entries = directoryOf(bytes, limits, report)
  if (!entries) return undefined
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const part = unpack(bytes, entry)
    if (part === 'larger-than-said') {
      report('office-packed-too-tight', {
        ru: `Часть «${entry.path}» больше, чем о ней сказано.`,
        en: `The part “${entry.path}” is larger than it is said to be.`,
      })
      return undefined
    }
    if (part === 'damaged') {
      report('office-damaged', {
        ru: `Часть «${entry.path}» повреждена.`,
        en: `The part “${entry.path}” is damaged.`,
      })
      return undefined
    }
    parts.set(entry.path, part)
  }
  return parts
}

function directoryOf(bytes: Uint8Array, limits: OfficeLimits, report: Report): ZipEntry[] | undefined {
  if (bytes.length > limits.fileBytes) {
    report('office-too-large', {
      ru: `Файл занимает ${megabytes(bytes.length, ',')} МБ — больше предела в ${megabytes(limits.fileBytes, ',')} МБ.`,
      en: `The file takes ${megabytes(bytes.length, '.')} MB; the limit is ${megabytes(limits.fileBytes, '.')} MB.`,
    })
    return undefined
  }
  const reading = readDirectory(bytes, limits.parts)
  if ('fault' in reading) {
    if (reading.fault === 'not-a-zip') reportKind(bytes, report)
    else if (reading.fault === 'too-many') {
      report('office-too-many-parts', {
        ru: `В файле частей: ${reading.count}; предел — ${limits.parts}.`,
        en: `The file has ${reading.count} parts; the limit is ${limits.parts}.`,
      })
    } else report('office-damaged', { ru: 'Архив DOCX повреждён.', en: 'The archive of the DOCX is damaged.' })
    return undefined
  }
  // A folder is a name without contents.
  const entries = reading.entries.filter(({ path, size }) => !(path.endsWith('/') && size === 0))
  // Without any part of a DOCX it is another kind of archive, an ODT for example.
  if (!entries.some(({ path }) => /^(?:\[Content_Types\]\.xml$|_rels\/|word\/)/.test(path))) {
    reportKind(bytes, report)
    return undefined
  }
  return checkEntries(entries, limits, report) ? entries : undefined
}

/** Everything that the directory alone can tell; all of it is reported. */
function checkEntries(entries: readonly ZipEntry[], limits: OfficeLimits, report: Report): boolean {
  let sound = true
  const fault: Report = (code, message) => {
    sound = false
    report(code, message)
  }
  const seen = new Set<string>()
  let total = 0
  for (const { path, method, encrypted, size, packedSize } of entries) {
    const wrong = faultOfPartName(path)
    if (wrong) {
      const shown = JSON.stringify(path.slice(0, 80))
      fault('office-part-name', {
        ru: `Имя части ${shown} ${wrong.ru}.`,
        en: `The name of the part ${shown} ${wrong.en}.`,
      })
    }
    if (seen.has(partKey(path))) {
      fault('office-part-name', {
        ru: `Часть «${path}» встречается в файле дважды.`,
        en: `The part “${path}” is in the file twice.`,
      })
    }
    seen.add(partKey(path))
    total += size
    if (encrypted)
      fault('office-encrypted', { ru: `Часть «${path}» зашифрована.`, en: `The part “${path}” is encrypted.` })
    else if (method !== 0 && method !== 8) {
      fault('office-damaged', {
        ru: `Часть «${path}» упакована неизвестным способом (${method}).`,
        en: `The part “${path}” is packed in an unknown way (${method}).`,
      })
    }
    if (size > limits.partBytes) {
      fault('office-too-large', {
        ru: `Часть «${path}» занимает ${megabytes(size, ',')} МБ — больше предела в ${megabytes(limits.partBytes, ',')} МБ.`,
        en: `The part “${path}” takes ${megabytes(size, '.')} MB; the limit is ${megabytes(limits.partBytes, '.')} MB.`,
      })
    }
    if (size > limits.smallPartBytes && size > packedSize * limits.ratio) {
      fault('office-packed-too-tight', {
        ru: `Часть «${path}» при распаковке вырастает больше чем в ${limits.ratio} раз.`,
        en: `The part “${path}” grows more than ${limits.ratio} times when it is unpacked.`,
      })
    }
  }
  if (total > limits.totalBytes) {
    fault('office-too-large', {
      ru: `Распакованный файл занял бы ${megabytes(total, ',')} МБ — больше предела в ${megabytes(limits.totalBytes, ',')} МБ.`,
      en: `Unpacked, the file would take ${megabytes(total, '.')} MB; the limit is ${megabytes(limits.totalBytes, '.')} MB.`,
    })
  }
  return sound
}

/** Names what the bytes really are. */
function reportKind(bytes: Uint8Array, report: Report): void {
  if (isEncryptedOffice(bytes)) {
    report('office-encrypted', { ru: 'Документ защищён паролем.', en: 'The document is protected by a password.' })
    return
  }
  const kind = bytes.length === 0 ? { ru: 'пустой файл', en: 'an empty file' } : fileSignature(bytes)
  report('office-not-docx', {
    ru: kind ? `Это не документ DOCX, а ${kind.ru}.` : 'Это не документ DOCX.',
    en: kind ? `This is not a DOCX document but ${kind.en}.` : 'This is not a DOCX document.',
  })
}

/** Word puts an encrypted document into a file of the old format, in a stream of this name. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf || bytes[2] !== 0x11 || bytes[3] !== 0xe0) return false
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat()
  for (let at = bytes.indexOf(name[0] as number); at !== -1; at = bytes.indexOf(name[0] as number, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

function megabytes(bytes: number, point: string): string {
  return (Math.ceil((bytes / 2 ** 20) * 10) / 10).toString().replace('.', point)
}
