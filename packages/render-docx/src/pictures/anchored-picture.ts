import { type IFloating, ImageRun, Paragraph } from 'docx'
import type { Writing } from '../writing.js'

/** A picture with its size on paper. */
export interface PictureOnPaper {
  type: 'png' | 'jpg'
  bytes: Uint8Array
  /** Millimetres. */
  width: number
  height: number
  alternative: string
  /** What it is, where that is not what it shows: `QR-код`. */
  name?: string
}

/** A paragraph of no height that a picture is anchored to. */
export function anchoredPicture(picture: PictureOnPaper, floating: IFloating, writing: Writing): Paragraph {
  return new Paragraph({ style: 'SectionEnd', children: [pictureRun(picture, writing, floating)] })
}

/** A picture in a line of text, or floating beside it. */
export function pictureRun(picture: PictureOnPaper, writing: Writing, floating?: IFloating): ImageRun {
  const { type, bytes, width, height, alternative, name = alternative } = picture
  return new ImageRun({
    type,
    data: bytes,
    // docx takes points of a screen: 96 to the inch.
    transformation: { width: (width / 25.4) * 96, height: (height / 25.4) * 96 },
    // docx counts pictures through the life of the program, and the same tree has to give the same bytes.
    altText: { id: writing.pictureId(), name, description: alternative },
    ...(floating && { floating }),
  })
}

/** Lengths of drawings: 36 000 to the millimetre. */
export function drawingUnits(millimetres: number): number {
  return Math.round(millimetres * 36_000)
}
