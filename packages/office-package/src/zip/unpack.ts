import { Inflate } from 'fflate'
import { crc32 } from './crc32.js'
import type { ZipEntry } from './read-directory.js'

// What one step may bring at most: deflate makes at most 1032 bytes of one.
const step = 4096

/**
 * The bytes of an entry, exactly as many as the directory says and with its checksum; otherwise what is wrong.
 * Unpacking stops as soon as there is one byte too many, so a size that lies costs at most four megabytes.
 */
export function unpack(archive: Uint8Array, entry: ZipEntry): Uint8Array | 'damaged' | 'larger-than-said' {
  const packed = archive.subarray(entry.start, entry.end)
  const bytes = entry.method === 0 ? stored(packed, entry.size) : inflated(packed, entry.size)
  if (typeof bytes === 'string') return bytes
  return crc32(bytes) === entry.crc ? bytes : 'damaged'
}

function stored(packed: Uint8Array, size: number): Uint8Array | 'damaged' {
  return packed.length === size ? packed : 'damaged'
}

function inflated(packed: Uint8Array, size: number): Uint8Array | 'damaged' | 'larger-than-said' {
  const bytes = new Uint8Array(size)
  const done = { length: 0, ended: false }
  const stream = new Inflate((chunk, final) => {
    if (done.length + chunk.length <= size) bytes.set(chunk, done.length)
    done.length += chunk.length
    done.ended = final
  })
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
      if (done.length > size) return 'larger-than-said'
    }
  } catch {
    return 'damaged'
  }
  return done.ended && done.length === size ? bytes : 'damaged'
}
