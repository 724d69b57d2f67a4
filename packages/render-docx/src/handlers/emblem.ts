import type { Emblem } from '@dorozhnik/blocks'
import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import { cleanText } from '../clean-text.js'
import type { Piece } from '../piece.js'
import { anchoredPicture, drawingUnits } from '../pictures/anchored-picture.js'
import { holdsNoPictures, pictureAsText } from '../pictures/picture-as-text.js'
import { pictureKind } from '../pictures/picture-size.js'
import { shortened } from '../shortened.js'
import type { Room, Writing } from '../writing.js'

/** From the upper edge of the sheet, in millimetres. */
const top = 10

/** The emblem or the arms, in the middle of the top margin. What cannot be shown is told. */
export function emblem(node: Emblem, writing: Writing, room: Room): Piece[] {
  if (holdsNoPictures(room)) return pictureAsText(node.alternative, node.origin, writing, room)
  const bytes = writing.picture(node.picture)
  const kind = bytes && pictureKind(bytes)
  if (bytes === undefined || kind === undefined) {
    const name = shortened(node.picture)
    writing.report(
      'picture-not-written',
      node.origin,
      bytes === undefined
        ? { ru: `Картинки «${name}» нет; она не напечатана.`, en: `There is no picture “${name}”; it is not printed.` }
        : {
            ru: `«${name}» – не картинка PNG или JPEG; она не напечатана.`,
            en: `“${name}” is no PNG or JPEG picture; it is not printed.`,
          },
      {
        ru: 'Положите файл PNG или JPEG в рабочую папку и укажите путь к нему от её корня.',
        en: 'Put a PNG or JPEG file into the workspace and give its path from the root.',
      },
    )
    return []
  }
  const { height } = writing.profile.emblem
  // A very wide picture keeps inside of the sheet.
  const scale = Math.min(height / kind.height, 120 / kind.width)
  const size = { width: kind.width * scale, height: kind.height * scale }
  const floating = {
    horizontalPosition: {
      relative: HorizontalPositionRelativeFrom.MARGIN,
      align:
        writing.profile.letterhead.layout === 'corner' ? HorizontalPositionAlign.LEFT : HorizontalPositionAlign.CENTER,
    },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: drawingUnits(top) },
    wrap: { type: TextWrappingType.TOP_AND_BOTTOM },
    margins: { bottom: drawingUnits(2) },
  }
  return [
    anchoredPicture(
      { type: kind.type, bytes, ...size, alternative: cleanText(node.alternative, node.origin, writing) },
      floating,
      writing,
    ),
  ]
}
