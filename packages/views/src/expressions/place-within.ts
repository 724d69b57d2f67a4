import type { Place } from '@dorozhnik/diagnostics'
import { isTextPlace } from '@dorozhnik/diagnostics'

/** The place of `part` inside the text `source` that stands at `place`; the whole place when it is not to be found. */
export function placeWithin(place: Place | undefined, source: string, part: string): Place | undefined {
  if (place === undefined || !isTextPlace(place)) return place
  const offset = source.indexOf(part)
  // A place of another length is that of something around the source.
  if (offset < 0 || place.end - place.start !== source.length) return place
  return { file: place.file, start: place.start + offset, end: place.start + offset + part.length }
}
