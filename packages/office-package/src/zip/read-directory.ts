import { decodeUtf8 } from '@dorozhnik/diagnostics'

/** An entry as the directory of the archive describes it; nothing is unpacked yet. */
export interface ZipEntry {
  path: string
  /** 0: stored as it is, 8: deflated. */
  method: number
  encrypted: boolean
  crc: number
  /** Bytes in the archive. */
  packedSize: number
  /** Bytes when unpacked, as the directory says; the truth is seen while unpacking. */
  size: number
  /** Where the bytes of the entry begin and end in the archive, its own head not counted. */
  start: number
  end: number
  /** Where its head begins. */
  headAt: number
}

/** The directory, or what is wrong with the archive. */
export type DirectoryReading =
  | { entries: ZipEntry[] }
  | { fault: 'not-a-zip' | 'too-many' | 'damaged' /** Entries that the archive says it has. */; count?: number }

const endMark = 0x06054b50
const directoryMark = 0x02014b50
const headMark = 0x04034b50
const longestComment = 0xffff

/**
 * Reads the directory of a ZIP archive, and the head of every entry to see that the two agree: readers that
 * look at only one of them must not see different documents. Archives of several disks and those over 4 GB
 * are not for documents and count as damaged.
 */
export function readDirectory(bytes: Uint8Array, mostEntries: number): DirectoryReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || (view.getUint32(0, true) !== headMark && view.getUint32(0, true) !== endMark))
    return { fault: 'not-a-zip' }
  const end = findEnd(view)
  if (end === undefined) return { fault: 'damaged' }
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) return { fault: 'too-many', count }
  const size = view.getUint32(end + 12, true)
  const directory = view.getUint32(end + 16, true)
  const oneDisk =
    view.getUint16(end + 4, true) === 0 &&
    view.getUint16(end + 6, true) === 0 &&
    view.getUint16(end + 8, true) === count
  if (!oneDisk || directory + size !== end) return { fault: 'damaged' }

  const entries: ZipEntry[] = []
  let at = directory
  for (let index = 0; index < count; index++) {
    const read = at + 46 <= end ? readEntry(bytes, view, at, directory) : undefined
    if (!read || read.next > end) return { fault: 'damaged' }
    entries.push(read.entry)
    at = read.next
  }
  return at === end && !overlap(entries) ? { entries } : { fault: 'damaged' }
}

/** The end of the directory, with the comment reaching exactly to the end of the file. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endMark && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return undefined
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directory: number,
): { entry: ZipEntry; next: number } | undefined {
  if (view.getUint32(at, true) !== directoryMark) return undefined
  const nameLength = view.getUint16(at + 28, true)
  const nameEnd = at + 46 + nameLength
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const packedSize = view.getUint32(at + 20, true)
  const headAt = view.getUint32(at + 42, true)
  if (next > bytes.length || headAt + 30 > directory || view.getUint32(headAt, true) !== headMark) return undefined
  const headNameLength = view.getUint16(headAt + 26, true)
  const start = headAt + 30 + headNameLength + view.getUint16(headAt + 28, true)
  if (start + packedSize > directory) return undefined
  const name = bytes.subarray(at + 46, nameEnd)
  const method = view.getUint16(at + 10, true)
  const agree =
    method === view.getUint16(headAt + 8, true) &&
    headNameLength === nameLength &&
    name.every((byte, index) => bytes[headAt + 30 + index] === byte)
  const { text: path, badByte } = decodeUtf8(name)
  if (!agree || badByte !== undefined) return undefined
  const entry: ZipEntry = {
    path,
    method,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size: view.getUint32(at + 24, true),
    start,
    end: start + packedSize,
    headAt,
  }
  return { entry, next }
}

/** Entries that share bytes are how a small archive pretends to be a huge one. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const sorted = entries.toSorted((a, b) => a.headAt - b.headAt)
  return sorted.some((entry, index) => index > 0 && entry.headAt < (sorted[index - 1] as ZipEntry).end)
}
