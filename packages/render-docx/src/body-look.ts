import { AlignmentType } from 'docx'
import type { Look } from './line.js'
import { type Room, type TableBody, type Writing, inTable } from './writing.js'

/** What an ordinary paragraph looks like in a room. */
export function bodyLook(writing: Writing, room: Room): Look {
  if (inTable(room)) return cellLook(room.body, writing)
  const style = { text: 'Body', clause: 'Clause', footnote: 'FootnoteText' }[
    room.body as 'text' | 'clause' | 'footnote'
  ]
  return writing.look(style, () => ({ style }))
}

/** What paragraphs of a cell look like. */
export function cellLook(body: TableBody, writing: Writing): Look {
  const { role, halfPoints, align, keepNext } = body
  return writing.look(`cell|${role}|${halfPoints}|${align}|${keepNext}`, () =>
    role === 'header'
      ? { style: `TableHeader${halfPoints}` }
      : {
          style: `TableText${halfPoints}`,
          ...(keepNext && { keepNext: true }),
          ...(align !== 'left' && { alignment: alignments[align] }),
        },
  )
}

const alignments = { center: AlignmentType.CENTER, right: AlignmentType.RIGHT }
