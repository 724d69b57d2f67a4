import type { Profile } from '@dorozhnik/blocks'
import { twips } from './units.js'
import type { Room } from './writing.js'

/** The block that the requisites of a letterhead stand in, in twips. */
export interface HeadBlock {
  indent: { left: number; right: number }
  width: number
}

/** In the middle of the page, no line longer than the profile allows. */
export function headBlock({ letterhead }: Profile, room: Room): HeadBlock {
  if (letterhead.layout === 'corner') return cornerBlock(twips(letterhead.cornerWidth), room)
  const width = Math.min(room.width, twips(letterhead.width))
  const side = Math.floor((room.width - width) / 2)
  return { indent: { left: side, right: side }, width }
}

/** What stands under the name: over the whole width, or in the corner. */
export function underHead({ letterhead }: Profile, room: Room): HeadBlock {
  return letterhead.layout === 'corner'
    ? cornerBlock(twips(letterhead.cornerWidth), room)
    : { indent: { left: 0, right: 0 }, width: room.width }
}

function cornerBlock(width: number, room: Room): HeadBlock {
  const block = Math.min(room.width, width)
  return { indent: { left: 0, right: room.width - block }, width: block }
}
