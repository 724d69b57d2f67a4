import { decodeUtf8 } from '@dorozhnik/diagnostics'

/** The text of a part: UTF-8, or UTF-16 with its mark, as the standard allows; absent when it is neither. */
export function decodePart(bytes: Uint8Array): string | undefined {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (wide) return decodeUtf16(bytes)
  const { text, badByte } = decodeUtf8(bytes)
  if (badByte !== undefined) return undefined
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function decodeUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 === 1) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const littleEndian = bytes[0] === 0xff
  const pieces: string[] = []
  for (let at = 2; at < bytes.length; at += 8192) {
    const units: number[] = []
    for (let unit = at; unit < Math.min(at + 8192, bytes.length); unit += 2)
      units.push(view.getUint16(unit, littleEndian))
    pieces.push(String.fromCharCode(...units))
  }
  // An XML declaration that names another encoding is a claim, the mark is a fact.
  return pieces.join('')
}
