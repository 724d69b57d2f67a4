import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zip } from './zip.js'

describe('a zip archive', () => {
  it('gives back what was put in, whether a part comes whole or in pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 5000 }), { maxLength: 5 }), (chunks) => {
        const bytes = zip([
          { path: 'раз.xml', chunks },
          { path: 'два.xml', chunks: [strToU8('два')] },
        ])
        const parts = unzipSync(bytes)
        expect(Buffer.concat([parts['раз.xml'] ?? new Uint8Array()])).toEqual(Buffer.concat(chunks))
        expect(strFromU8(parts['два.xml'] ?? new Uint8Array())).toBe('два')
      }),
      { numRuns: 50 },
    )
  })

  it('holds large parts', () => {
    const chunk = new Uint8Array(100_000).map((_, index) => (index * index) % 251)
    const parts = unzipSync(zip([{ path: 'a', chunks: Array.from({ length: 60 }, () => chunk) }]))
    expect(parts.a).toHaveLength(6_000_000)
    expect(parts.a?.slice(-100_000)).toEqual(chunk)
  })

  it('has the checksum that everybody computes', () => {
    // The check value of CRC-32 is the one of the digits 1 to 9.
    const bytes = zip([{ path: 'a', chunks: [strToU8('1234'), strToU8('56789')] }])
    expect(new DataView(bytes.buffer).getUint32(14, true)).toBe(0xcbf43926)
    // So many zeros, in pieces of odd lengths.
    const zeros = zip([{ path: 'a', chunks: Array.from({ length: 1000 }, () => new Uint8Array(5001)) }])
    expect(new DataView(zeros.buffer).getUint32(14, true)).toBe(crc32(Buffer.alloc(5_001_000)))
  })

  it('bears the first moment that the format knows', () => {
    const bytes = zip([{ path: 'a', chunks: [strToU8('а')] }])
    expect(Array.from(bytes.slice(10, 14))).toEqual([0, 0, 0x21, 0])
  })
})

/** The checksum bit by bit, as its definition says. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return ~value >>> 0
}
