/** What a picture is, by its bytes. */
export interface PictureKind {
  type: 'png' | 'jpg'
  /** In points of the picture. */
  width: number
  height: number
}

/** Kind and size of a PNG or JPEG picture; absent for anything else. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  return pngKind(bytes) ?? jpegKind(bytes)
}

const pngHead = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function pngKind(bytes: Uint8Array): PictureKind | undefined {
  if (bytes.length < 33 || pngHead.some((byte, index) => bytes[index] !== byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return sized('png', view.getUint32(16), view.getUint32(20))
}

/** Markers that hold the size: C0 to CF without the three that are tables. */
function holdsSize(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function jpegKind(bytes: Uint8Array): PictureKind | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (holdsSize(marker)) return sized('jpg', view.getUint16(at + 7), view.getUint16(at + 5))
    at += marker === 0xff ? 1 : 2 + Math.max(2, view.getUint16(at + 2))
  }
  return undefined
}

function sized(type: PictureKind['type'], width: number, height: number): PictureKind | undefined {
  return width > 0 && height > 0 && width < 65_536 && height < 65_536 ? { type, width, height } : undefined
}
