import { deflateSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from './crc32.js'
import { readDirectory, type ZipEntry } from './read-directory.js'
import { unpack } from './unpack.js'

function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const reading = readDirectory(bytes, 100)
  if (!('entries' in reading)) throw new Error(reading.fault)
  return reading.entries
}

describe('unpacking', () => {
  it('gives back what was packed, deflated or stored', () => {
    const files = fc.dictionary(fc.stringMatching(/^[a-zё]{1,9}$/u), fc.uint8Array({ maxLength: 30_000 }))
    fc.assert(
      fc.property(files, fc.constantFrom<0 | 6>(0, 6), (all, level) => {
        const archive = zipSync(all, { level })
        const unpacked = entriesOf(archive).map((entry) => [entry.path, unpack(archive, entry)])
        expect(Object.fromEntries(unpacked)).toEqual({ ...all })
      }),
      { numRuns: 50 },
    )
  })

  it('stops at the first byte too many', () => {
    // A gigabyte of zeros would take seconds; a step of the packed bytes makes four megabytes at most.
    const packed = deflateSync(new Uint8Array(32 * 2 ** 20))
    const entry: ZipEntry = {
      path: 'a',
      method: 8,
      encrypted: false,
      crc: 0,
      packedSize: packed.length,
      size: 1000,
      start: 0,
      end: packed.length,
      headAt: 0,
    }
    expect(unpack(packed, entry)).toBe('larger-than-said')
  })

  it('has the checksum that everybody computes', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
})
