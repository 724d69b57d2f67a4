/** The decoded text; or, with `badByte`, the text before the first byte that is not UTF-8. */
export interface Utf8Reading {
  text: string
  /** Offset of the byte at which the first wrong sequence begins. */
  badByte?: number
}

/**
 * Strict UTF-8 (Unicode 16, table 3-7): overlong forms, surrogates and cut sequences are refused with the offset
 * of the byte, which platform decoders do not tell. A byte order mark is kept as U+FEFF.
 */
export function decodeUtf8(bytes: Uint8Array): Utf8Reading {
  const units = new Uint16Array(bytes.length)
  let length = 0
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] as number
    if (lead < 0x80) {
      units[length++] = lead
      at += 1
      continue
    }
    const size = sequenceLength(bytes, at)
    if (size === 0) return { text: textOf(units, length), badByte: at }
    let point = lead & (0x7f >> size)
    for (let index = 1; index < size; index += 1) point = (point << 6) | ((bytes[at + index] as number) & 0x3f)
    if (point > 0xffff) {
      units[length++] = 0xd800 + ((point - 0x10000) >> 10)
      units[length++] = 0xdc00 + ((point - 0x10000) & 0x3ff)
    } else {
      units[length++] = point
    }
    at += size
  }
  return { text: textOf(units, length) }
}

/** Length of the well-formed sequence of several bytes at `at`, 0 when it is not well formed. */
export function sequenceLength(bytes: Uint8Array, at: number): 0 | 2 | 3 | 4 {
  const lead = bytes[at] as number
  const size =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (size === 0) return 0
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  const second = bytes[at + 1] ?? 0
  if (second < lowest || second > highest) return 0
  for (let index = 2; index < size; index += 1) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0
  return size
}

/** In pieces, because a call takes only so many arguments. */
function textOf(units: Uint16Array, length: number): string {
  const pieces: string[] = []
  for (let at = 0; at < length; at += 8192) {
    pieces.push(String.fromCharCode(...units.subarray(at, Math.min(at + 8192, length))))
  }
  return pieces.join('')
}
