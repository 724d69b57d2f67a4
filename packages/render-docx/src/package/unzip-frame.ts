import { inflateSync, strFromU8 } from 'fflate'

/** A part of an archive as it lies there. */
export interface PackedPart {
  path: string
  /** Deflated. */
  data: Uint8Array
  crc: number
  /** Of the part itself. */
  size: number
}

/**
 * The parts of an archive that `docx` has packed, still deflated: most of them go into the document as
 * they are, and deflating them again would cost as much as all the rest. Only for archives made by this
 * very process; a file from outside must not come here.
 */
export function unzipFrame(archive: Uint8Array): PackedPart[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  let end = archive.length - 22
  while (view.getUint32(end, true) !== endMark) end--
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  return Array.from({ length: count }, () => {
    if (view.getUint16(at + 10, true) !== deflated) throw new Error('docx packed a part in another way')
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    // The local record may have other extra fields than the central one.
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const part = {
      path: strFromU8(archive.subarray(at + 46, at + 46 + nameLength)),
      data: archive.subarray(start, start + view.getUint32(at + 20, true)),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    return part
  })
}

/** The bytes of a part. */
export function inflatePart({ data, size }: PackedPart): Uint8Array {
  return inflateSync(data, { out: new Uint8Array(size) })
}

const endMark = 0x06054b50
const deflated = 8
