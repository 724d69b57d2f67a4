import { unzlibSync } from 'fflate'
import fc from 'fast-check'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { jpeg, png } from '../testing/pictures.js'
import { pictureKind } from './picture-size.js'
import { squaresPng } from './squares-png.js'

describe('the kind of a picture', () => {
  it('is read from its first bytes', () => {
    expect(pictureKind(png)).toEqual({ type: 'png', width: 16, height: 16 })
    expect(pictureKind(jpeg)).toEqual({ type: 'jpg', width: 300, height: 200 })
    expect(pictureKind(new TextEncoder().encode('<svg/>'))).toBeUndefined()
    expect(pictureKind(png.subarray(0, 20))).toBeUndefined()
  })

  it('is found in a part of a larger buffer', () => {
    const larger = new Uint8Array(png.length + 7)
    larger.set(png, 7)
    expect(pictureKind(larger.subarray(7))).toEqual({ type: 'png', width: 16, height: 16 })
  })

  it('never throws and always ends', () => {
    const anything = fc.uint8Array({ maxLength: 60 })
    const broken = fc.tuple(fc.constantFrom(png, jpeg), fc.nat(40), fc.nat(255)).map(([bytes, at, value]) => {
      const copy = Uint8Array.from(bytes)
      copy[at] = value
      return copy
    })
    const torn = fc.uint8Array({ maxLength: 60 }).map((rest) => Uint8Array.from([0xff, 0xd8, 0xff, ...rest]))
    fc.assert(
      fc.property(fc.oneof(anything, broken, torn), (bytes) => {
        const kind = pictureKind(bytes)
        expect(kind === undefined || (kind.width > 0 && kind.height > 0)).toBe(true)
      }),
    )
  })
})

describe('a picture of squares', () => {
  it('holds every square of the code', () => {
    const { data } = encode('https://example.org/953', { border: 4 })
    const bytes = squaresPng(data, 3)
    const view = new DataView(bytes.buffer)
    expect(pictureKind(bytes)).toEqual({ type: 'png', width: data.length * 3, height: data.length * 3 })
    const at = 33
    const rows = unzlibSync(bytes.subarray(at + 8, at + 8 + view.getUint32(at)))
    const rowBytes = Math.ceil((data.length * 3) / 8) + 1
    for (const [y, row] of data.entries())
      for (const [x, black] of row.entries()) {
        const column = x * 3 + 1
        const bit = ((rows[(y * 3 + 1) * rowBytes + 1 + (column >> 3)] ?? 0) >> (7 - (column & 7))) & 1
        expect(bit).toBe(black ? 0 : 1)
      }
  })
})
