// @ts-check
import { zlibSync } from 'fflate'

const width = 240
const height = 280
const blue = [27, 73, 120]
const white = [255, 255, 255]
const green = [58, 125, 68]

/** The emblem of an invented district: a birch over a river, on a shield. */
export function emblem() {
  const rows = new Uint8Array(height * (1 + width * 3))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows.set(colour(x, y), y * (1 + width * 3) + 1 + x * 3)
  }
  const size = new Uint8Array(13)
  new DataView(size.buffer).setUint32(0, width)
  new DataView(size.buffer).setUint32(4, height)
  size.set([8, 2, 0, 0, 0], 8)
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', size),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ])
}

/**
 * @param {number} x
 * @param {number} y
 */
function colour(x, y) {
  const side = Math.abs(x - width / 2)
  const edge = y < 170 ? 105 : 105 * Math.sqrt(Math.max(0, 1 - ((y - 170) / 105) ** 2))
  if (side > edge || y < 4 || y > height - 6) return white
  if (side > edge - 6 || y < 10) return blue
  // Waves of the river.
  if (y > 190) return Math.sin(x / 11 + Math.floor((y - 190) / 14)) * 3 + ((y - 190) % 14) < 6 ? blue : white
  // The crown of the birch and its trunk with dark marks.
  const crown = ((x - 120) / 58) ** 2 + ((y - 80) / 56) ** 2 < 1
  const trunk = side < 9 && y > 60 && y <= 190
  if (trunk) return y % 23 < 4 && (x + y) % 17 < 9 ? blue : white
  return crown ? green : [226, 238, 247]
}

/**
 * @param {string} name
 * @param {Uint8Array} data
 */
function chunk(name, data) {
  const body = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), data])
  const ends = new Uint8Array(8)
  new DataView(ends.buffer).setUint32(0, data.length)
  new DataView(ends.buffer).setUint32(4, crc32(body))
  return joined([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return ~value >>> 0
}

/** @param {Uint8Array[]} pieces */
function joined(pieces) {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]))
}
