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

/**
 * Where the stretch of `value` stands in `written`: at the same place, where the same characters follow each other, or
 * as the same one of its namesakes.
 */
function find(written: string, value: string, start: number, end: number): number {
  const verbatim = written.indexOf(value)
  if (verbatim !== -1) return verbatim + start
  const wanted = value.slice(start, end)
  const followed = follow(written, value, start)
  const at = followed === undefined ? -1 : written.indexOf(wanted, followed)
  if (at !== -1 && !/[\p{L}\p{N}\s]/u.test(written.slice(followed, at))) return at
  // Spaces have too many namesakes: indents, and those around marks.
  return wanted.trim() === '' ? -1 : sameNamesake(written, value, wanted, start)
}

/**
 * Walks `written` along `value` up to `start`, passing over what only `written` has: marks, escapes, indents of lines
 * that were folded into one. Nothing where a character of `value` is missing.
 */
function follow(written: string, value: string, start: number): number | undefined {
  let at = 0
  for (let index = 0; index < start; index += 1) {
    const character = value[index] as string
    const folded = character === ' ' || character === '\n'
    const step = folded ? /\n\s*|\s/g : undefined
    if (step !== undefined) step.lastIndex = at
    const match = step?.exec(written)
    const found = step === undefined ? written.indexOf(character, at) : (match?.index ?? -1)
    if (found === -1) return undefined
    at = found + (match?.[0].length ?? 1)
  }
  // The indent before the first word is no part of the value.
  return start === 0 && /^\s/.test(written) ? undefined : at
}

/** The stretch by its count among those that read the same. */
function sameNamesake(written: string, value: string, wanted: string, start: number): number {
  let offset = -1
  for (let at = value.indexOf(wanted); at !== -1 && at <= start; at = value.indexOf(wanted, at + 1)) {
    offset = written.indexOf(wanted, offset + 1)
    if (offset === -1) return -1
  }
  return offset
}
