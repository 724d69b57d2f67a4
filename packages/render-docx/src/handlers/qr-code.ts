import type { QrCode } from '@dorozhnik/blocks'
import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  TextWrappingSide,
  TextWrappingType,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
} from 'docx'
import { encode } from 'uqr'
import type { Piece } from '../piece.js'
import { anchoredPicture, drawingUnits } from '../pictures/anchored-picture.js'
import { squaresPng } from '../pictures/squares-png.js'
import { shortened } from '../shortened.js'
import type { Writing } from '../writing.js'

/** Squares of white around the code, as its standard asks. */
const quietZone = 4
/** Points of the picture for a square: enough for any printer. */
const scale = 8
/** More characters make squares too small for a telephone. */
const longest = 500

/** The QR code in the right lower corner of the first sheet. */
export function qrCode(node: QrCode, writing: Writing): Piece[] {
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
    return []
  }
  const { size } = writing.profile.qrCode
  const bytes = squaresPng(encode(node.value, { ecc: 'M', border: quietZone }).data, scale)
  const floating = {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: HorizontalPositionAlign.RIGHT },
    verticalPosition: { relative: VerticalPositionRelativeFrom.MARGIN, align: VerticalPositionAlign.BOTTOM },
    wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.BOTH_SIDES },
    margins: { left: drawingUnits(3), top: drawingUnits(3) },
  }
  return [
    anchoredPicture({ type: 'png', bytes, width: size, height: size, alternative: node.value }, floating, writing),
  ]
}
