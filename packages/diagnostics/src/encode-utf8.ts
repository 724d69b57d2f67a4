/** The bytes of a well-formed text in UTF-8, the way back of `decodeUtf8`. */
export function encodeUtf8(text: string): Uint8Array {
  // A unit takes at most three bytes; the two of a pair take four together.
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) as number
    if (point < 0x80) {
      bytes[length++] = point
      continue
    }
    if (point < 0x800) {
      bytes[length++] = 0xc0 | (point >> 6)
    } else {
      if (point < 0x10000) {
        bytes[length++] = 0xe0 | (point >> 12)
      } else {
        at += 1
        bytes[length++] = 0xf0 | (point >> 18)
        bytes[length++] = 0x80 | ((point >> 12) & 0x3f)
      }
      bytes[length++] = 0x80 | ((point >> 6) & 0x3f)
    }
    bytes[length++] = 0x80 | (point & 0x3f)
  }
  return bytes.slice(0, length)
}
