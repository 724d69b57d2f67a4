import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeUtf8 } from './decode-utf8.js'
import { encodeUtf8 } from './encode-utf8.js'

it('encodes as the platform does, and is read back', () => {
  expect([...encodeUtf8('aя€😀\ufeff')]).toEqual([...new TextEncoder().encode('aя€😀\ufeff')])
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bytes = encodeUtf8(text)
      expect([...bytes]).toEqual([...new TextEncoder().encode(text)])
      expect(decodeUtf8(bytes)).toEqual({ text })
    }),
    { numRuns: 1000 },
  )
})
