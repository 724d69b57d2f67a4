import type { Origin } from '@dorozhnik/blocks'
import { bodyLook } from '../body-look.js'
import { type Line, line } from '../line.js'
import { text } from '../runs.js'
import { type Room, type Writing, inTable } from '../writing.js'

/** Tells whether pictures cannot stand here: cells are stamped as text, footnotes are a part of their own. */
export function holdsNoPictures(room: Room): boolean {
  return inTable(room) || room.inFootnote === true
}

/** What a picture says, in its place, with a finding. */
export function pictureAsText(value: string, origin: Origin | undefined, writing: Writing, room: Room): Line[] {
  writing.report(
    'picture-not-written',
    origin,
    {
      ru: 'В ячейке таблицы и в сноске картинки не бывает; напечатан её текст.',
      en: 'A cell or a footnote holds no picture; its text is printed.',
    },
    { ru: 'Поставьте картинку перед таблицей.', en: 'Put the picture before the table.' },
  )
  return [line(bodyLook(room), ...text(value, origin, writing))]
}
