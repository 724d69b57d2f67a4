import type { QrCode } from '@dorozhnik/blocks'
import {
  Footer,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  Paragraph,
  TextWrappingSide,
  TextWrappingType,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
} from 'docx'
import { encode } from 'uqr'
import { cleanText } from '../clean-text.js'
import type { Piece } from '../piece.js'
import { anchoredPicture, drawingUnits, type PictureOnPaper, pictureRun } from '../pictures/anchored-picture.js'
import { holdsNoPictures, pictureAsText } from '../pictures/picture-as-text.js'
import { squaresPng } from '../pictures/squares-png.js'
import { shortened } from '../shortened.js'
import type { Room, Writing } from '../writing.js'

/** Squares of white around the code, as its standard asks. */
const quietZone = 4
/** Points of the picture for a square: enough for any printer. */
const scale = 8
/** More characters make squares too small for a telephone. */
const longest = 500

/**
 * The QR code in the right lower corner of the page, beside the text. On a first sheet of our own it stands in the
 * footer, where nothing comes near it.
 */
export function qrCode(node: QrCode, writing: Writing, room: Room): Piece[] {
  if (holdsNoPictures(room)) return pictureAsText(node.value, node.origin, writing, room)
  const picture = qrPicture(node, writing)
  if (picture === undefined) return []
  const floating = {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: HorizontalPositionAlign.RIGHT },
    verticalPosition: { relative: VerticalPositionRelativeFrom.MARGIN, align: VerticalPositionAlign.BOTTOM },
    wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.BOTH_SIDES },
    margins: { left: drawingUnits(3), top: drawingUnits(3) },
  }
  return [anchoredPicture(picture, floating, writing)]
}

/** The footer of a first sheet with its QR code; absent when the code cannot be made. */
export function qrFooter(node: QrCode, writing: Writing): Footer | undefined {
  const picture = qrPicture(node, writing)
  if (picture === undefined) return undefined
  const run = pictureRun(picture, writing)
  return new Footer({ children: [new Paragraph({ style: 'Corner', children: [run] })] })
}

/** The code as a picture; one that would not be readable is told and left out. */
function qrPicture(node: QrCode, writing: Writing): PictureOnPaper | undefined {
  if (node.value.length > longest) {
    writing.report(
      'code-too-long',
      node.origin,
      {
        ru: `Для QR-кода текст «${shortened(node.value)}» слишком длинен; код не напечатан.`,
        en: `The text “${shortened(node.value)}” is too long for a QR code; it is not printed.`,
      },
      {
        ru: `Оставьте не больше ${longest} знаков, лучше – короткий адрес.`,
        en: `Keep it to ${longest} characters, best to a short address.`,
      },
    )
    return undefined
  }
  const { size } = writing.profile.qrCode
  // The encoder falls over half a character, and so does XML.
  const value = cleanText(node.value, node.origin, writing)
  const bytes = squaresPng(encode(value, { ecc: 'M', border: quietZone }).data, scale)
  return { type: 'png', bytes, width: size, height: size, alternative: value, name: 'QR-код' }
}
