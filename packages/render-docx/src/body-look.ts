import type { Look } from './line.js'
import type { Room } from './writing.js'

const text: Look = { style: 'Body' }
const clause: Look = { style: 'Clause' }
const footnote: Look = { style: 'FootnoteText' }
const looks = { text, clause, footnote }

/** What an ordinary paragraph looks like in a room. */
export function bodyLook(room: Room): Look {
  return typeof room.body === 'object' ? room.body.look : looks[room.body]
}
