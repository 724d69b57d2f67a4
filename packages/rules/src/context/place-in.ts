import { isTextPlace, type Place, type Places, type Source, type TextPlace } from '@dorozhnik/diagnostics'
import type { Holder, WrittenText } from './written.js'

/** Where things were written, and the texts themselves when they are at hand. */
export interface Whereabouts {
  places: Places
  sources: ReadonlyMap<string, Source>
}

/** A stretch of a written text. */
export interface Stretch {
  /** As near as is known; the place of the whole text at worst. */
  place: Place | undefined
  /** Exactly this stretch, letter by letter; absent when the source spells it in another way. */
  exact?: TextPlace
}

/** The place of an inline, or of the value that it stands in when nobody knows better. */
export function placeOf(places: Places, inline: object | undefined, holder: Holder): Place | undefined {
  return (inline === undefined ? undefined : places.at(inline)) ?? places.at(holder.node, holder.key)
}

/** The place of the characters `start`–`end` of a written text. */
export function stretchOf(where: Whereabouts, text: WrittenText, start: number, end: number): Stretch {
  return within(where, placeOf(where.places, text.inline, text.holder), text.value, start, end)
}

/**
 * The place of the characters `start`–`end` of `value`, which was written at `whole`. With the source
 * at hand the stretch is looked for there: quotes, attributes and indents around it do not matter, and
 * what the author wrote with an escape is not found. Without the source a value of the same length is
 * taken to stand there letter by letter.
 */
export function within(
  where: Whereabouts,
  whole: Place | undefined,
  value: string,
  start: number,
  end: number,
): Stretch {
  if (whole === undefined || !isTextPlace(whole)) return { place: whole }
  const written = where.sources.get(whole.file)?.text.slice(whole.start, whole.end)
  const offset =
    written === undefined ? (whole.end - whole.start === value.length ? start : -1) : find(written, value, start, end)
  if (offset === -1) return { place: whole }
  const exact = { file: whole.file, start: whole.start + offset, end: whole.start + offset + end - start }
  return { place: exact, exact }
}

/** Where the stretch of `value` stands in `written`: at the same place, or as the same one of its namesakes. */
function find(written: string, value: string, start: number, end: number): number {
  const verbatim = written.indexOf(value)
  if (verbatim !== -1) return verbatim + start
  const wanted = value.slice(start, end)
  let offset = -1
  for (let at = value.indexOf(wanted); at !== -1 && at <= start; at = value.indexOf(wanted, at + 1)) {
    offset = written.indexOf(wanted, offset + 1)
    if (offset === -1) return -1
  }
  return offset
}
