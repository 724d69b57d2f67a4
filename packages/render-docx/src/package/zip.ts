import { Deflate, deflateSync, strToU8 } from 'fflate'

/** A part of the archive; its bytes may come in several pieces. */
export interface ZipEntry {
  path: string
  chunks: readonly Uint8Array[]
}

// 1 January 1980, 00:00, the first moment that the format knows.
const date = 0x0021
const time = 0

// Parts up to this size are deflated at once, which is faster; larger ones piece by piece, which takes less memory.
const wholeUpTo = 4 * 1024 * 1024

/**
 * A zip archive in which nothing depends on the clock or on the zlib of a machine: deflate is the
 * one of fflate, times are fixed, names are UTF-8. Sizes stand before the data, as Word likes it.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const { path, chunks } of entries) {
    const name = strToU8(path)
    const { data, crc, size } = deflate(chunks)
    const compressed = total(data)
    const common = (view: DataView, at: number): void => {
      view.setUint16(at, 20, true)
      view.setUint16(at + 2, 0x0800, true)
      view.setUint16(at + 4, 8, true)
      view.setUint16(at + 6, time, true)
      view.setUint16(at + 8, date, true)
      view.setUint32(at + 10, crc, true)
      view.setUint32(at + 14, compressed, true)
      view.setUint32(at + 18, size, true)
      view.setUint16(at + 22, name.length, true)
    }
    const local = record(30, 0x04034b50, (view) => common(view, 4))
    central.push(
      record(46, 0x02014b50, (view) => {
        view.setUint16(4, 20, true)
        common(view, 6)
        view.setUint32(42, offset, true)
      }),
      name,
    )
    pieces.push(local, name, ...data)
    offset += local.length + name.length + compressed
  }
  const end = record(22, 0x06054b50, (view) => {
    view.setUint16(8, entries.length, true)
    view.setUint16(10, entries.length, true)
    view.setUint32(12, total(central), true)
    view.setUint32(16, offset, true)
  })
  return joined([...pieces, ...central, end])
}

function deflate(chunks: readonly Uint8Array[]): { data: Uint8Array[]; crc: number; size: number } {
  if (total(chunks) <= wholeUpTo) {
    const whole = joined(chunks)
    return { data: [deflateSync(whole, { level: 6 })], crc: ~addToCrc(0xffffffff, whole) >>> 0, size: whole.length }
  }
  const data: Uint8Array[] = []
  const stream = new Deflate({ level: 6 }, (chunk) => {
    // The stream reuses its memory.
    if (chunk.length > 0) data.push(chunk.slice())
  })
  let crc = 0xffffffff
  let size = 0
  for (const chunk of chunks) {
    crc = addToCrc(crc, chunk)
    size += chunk.length
    stream.push(chunk, false)
  }
  stream.push(new Uint8Array(0), true)
  return { data, crc: ~crc >>> 0, size }
}

/** Four tables let the checksum take four bytes at a time. */
const crcTables = makeCrcTables()

function makeCrcTables(): Int32Array {
  const tables = new Int32Array(4 * 256)
  for (let index = 0; index < 256; index++) {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    tables[index] = value
  }
  for (let index = 256; index < tables.length; index++) {
    const value = tables[index - 256] ?? 0
    tables[index] = (value >>> 8) ^ (tables[value & 0xff] ?? 0)
  }
  return tables
}

function addToCrc(crc: number, bytes: Uint8Array): number {
  const tables = crcTables
  const fours = bytes.length - (bytes.length % 4)
  let value = crc
  let index = 0
  for (; index < fours; index += 4) {
    const low = value ^ (bytes[index] as number)
    value =
      (tables[768 + (low & 0xff)] as number) ^
      (tables[512 + (((value >>> 8) ^ (bytes[index + 1] as number)) & 0xff)] as number) ^
      (tables[256 + (((value >>> 16) ^ (bytes[index + 2] as number)) & 0xff)] as number) ^
      (tables[((value >>> 24) ^ (bytes[index + 3] as number)) & 0xff] as number)
  }
  for (; index < bytes.length; index++) {
    value = (tables[(value ^ (bytes[index] as number)) & 0xff] as number) ^ (value >>> 8)
  }
  return value
}

function record(length: number, mark: number, write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, mark, true)
  write(view)
  return bytes
}

function total(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(total(pieces))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
