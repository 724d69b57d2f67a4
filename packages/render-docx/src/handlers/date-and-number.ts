import type { DateAndNumber } from '@dorozhnik/blocks'
import { AlignmentType, TabStopType } from 'docx'
import { underHead } from '../head-block.js'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import type { Room, Writing } from '../writing.js'

/** Blanks to be filled in by hand. */
export const dateBlank = '_______________'
export const numberBlank = '_____'

/**
 * Date at the left edge, number at the right one, or both in the middle as `от … № …`; the place under them in the
 * middle.
 */
export function dateAndNumber(node: DateAndNumber, writing: Writing, room: Room): Piece[] {
  const { indent, width } = underHead(writing.profile, room)
  const date = node.date ?? dateBlank
  const number = `№\u00a0${node.number ?? numberBlank}`
  const written = (value: string): ReturnType<typeof text> => text(value, node.origin, writing)
  const first =
    writing.profile.dateAndNumber.layout === 'line'
      ? line(
          { style: 'DateAndNumber', indent, alignment: AlignmentType.CENTER },
          ...written(`от\u00a0${date} ${number}`),
        )
      : line(
          { style: 'DateAndNumber', indent, tabStops: [{ type: TabStopType.RIGHT, position: width }] },
          ...written(date),
          { type: 'tab' },
          ...written(number),
        )
  return node.place ? [first, line({ style: 'Place', indent }, ...written(node.place))] : [first]
}
