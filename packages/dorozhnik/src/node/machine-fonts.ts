import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { join } from 'node:path'

/** A machine with more font files than this is not looked at to the end. */
const mostFiles = 5000
/** The table of names of a font is a few kilobytes. */
const mostNameBytes = 256 * 1024

/** Folders where the systems keep their fonts. */
export function fontFolders(env: Readonly<Record<string, string | undefined>>): string[] {
  const home = homedir()
  switch (platform()) {
    case 'win32':
      return [
        join(env['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
        join(env['LOCALAPPDATA'] ?? home, 'Microsoft\\Windows\\Fonts'),
      ]
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library/Fonts')]
    default:
      return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.fonts'), join(home, '.local/share/fonts')]
  }
}

/**
 * The families of the fonts in some folders and the folders in them, as the files name them, sorted. A file that is
 * no font, or that cannot be read, is passed over.
 */
export function fontFamilies(folders: readonly string[]): string[] {
  const families = new Set<string>()
  let files = 0
  const pending = [...folders]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) pending.push(path)
      else if (/\.(?:ttf|otf|ttc|otc)$/i.test(entry.name) && files++ < mostFiles)
        for (const family of familiesOf(path)) families.add(family)
    }
  }
  return [...families].toSorted()
}

function entriesOf(folder: string): { name: string; isDirectory(): boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function familiesOf(path: string): string[] {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return []
  }
  const read = (from: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, from))
  }
  try {
    return fontOffsets(read).flatMap((offset) => namesAt(read, offset))
  } catch {
    // Bytes that point beyond the end of the file are no font.
    return []
  } finally {
    closeSync(file)
  }
}

type Read = (from: number, length: number) => Buffer

/** Where the fonts of a file begin: one, or those of a collection. */
function fontOffsets(read: Read): number[] {
  const head = read(0, 12)
  if (head.toString('latin1', 0, 4) !== 'ttcf') return [0]
  const count = Math.min(head.readUInt32BE(8), 64)
  const offsets = read(12, count * 4)
  return Array.from({ length: count }, (_, index) => offsets.readUInt32BE(index * 4))
}

/** The family names in the table of names: the usual one and the typographic one. */
function namesAt(read: Read, offset: number): string[] {
  const tables = Math.min(read(offset, 12).readUInt16BE(4), 64)
  const directory = read(offset + 12, tables * 16)
  for (let table = 0; table < tables; table += 1) {
    if (directory.toString('latin1', table * 16, table * 16 + 4) !== 'name') continue
    const start = directory.readUInt32BE(table * 16 + 8)
    const length = Math.min(directory.readUInt32BE(table * 16 + 12), mostNameBytes)
    return namesIn(read(start, length))
  }
  return []
}

function namesIn(table: Buffer): string[] {
  const count = table.readUInt16BE(2)
  const storage = table.readUInt16BE(4)
  const names: string[] = []
  for (let record = 0; record < count; record += 1) {
    const at = 6 + record * 12
    const [platformId, id] = [table.readUInt16BE(at), table.readUInt16BE(at + 6)]
    if (id !== 1 && id !== 16) continue
    const from = storage + table.readUInt16BE(at + 10)
    const bytes = Buffer.from(table.subarray(from, from + table.readUInt16BE(at + 8)))
    // Windows and Unicode names are in UTF-16, those of the old Macintosh in bytes.
    names.push(platformId === 1 ? bytes.toString('latin1') : bytes.swap16().toString('utf16le'))
  }
  return names.map((name) => name.trim()).filter((name) => name !== '')
}
