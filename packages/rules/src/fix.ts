import type { Fix, TextPlace } from '@dorozhnik/diagnostics'

/** A fix that puts `text` in the place of what stands there; none where the place is not exactly known. */
export function replacement(place: TextPlace | undefined, text: string): Fix[] | undefined {
  if (place === undefined) return undefined
  return [{ title: { ru: `Заменить на «${text}»`, en: `Replace with “${text}”` }, edits: [{ ...place, text }] }]
}
