import { squaresPng } from '../pictures/squares-png.js'

/** A PNG picture of 16 × 16 points. */
export const png: Uint8Array = squaresPng(
  [
    [true, false],
    [false, true],
  ],
  8,
)

/** The beginning of a JPEG picture of 300 × 200 points, with a part before the one that tells the size. */
export const jpeg: Uint8Array = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8, 0, 200, 1, 44, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
])

/** The pictures of the documents for tests. */
export const testPictures: ReadonlyMap<string, Uint8Array> = new Map([['emblem.png', png]])
