import { zlibSync } from 'fflate'

/** A picture of black and white squares, one bit a point, with the same bytes on every machine. */
export function squaresPng(squares: readonly (readonly boolean[])[], scale: number): Uint8Array {
  const side = squares.length * scale
  const rowBytes = Math.ceil(side / 8)
  const rows = new Uint8Array(side * (rowBytes + 1))
  for (let y = 0; y < side; y++) {
    const row = squares[Math.floor(y / scale)] ?? []
    for (let x = 0; x < side; x++) {
      const at = y * (rowBytes + 1) + 1 + (x >> 3)
      // A set bit is white.
      if (row[Math.floor(x / scale)] !== true) rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7))
    }
  }
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, side)
  view.setUint32(4, side)
  head[8] = 1
  return join([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ])
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = join([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), data])
  const written = new Uint8Array(body.length + 8)
  const view = new DataView(written.buffer)
  view.setUint32(0, data.length)
  written.set(body, 4)
  view.setUint32(body.length + 4, checksum(body))
  return written
}

/** CRC-32, as PNG wants it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
