// Letters of the two alphabets that look the same in print.
const latin = 'ABCEHKMOPTXYaceopxykËë'
const cyrillic = 'АВСЕНКМОРТХУасеорхукЁё'

/** From a Latin letter to the Cyrillic one that looks the same. */
export const cyrillicOf: ReadonlyMap<string, string> = new Map(
  Array.from(latin, (letter, index) => [letter, cyrillic[index] as string]),
)

/** From a Cyrillic letter to the Latin one that looks the same. */
export const latinOf: ReadonlyMap<string, string> = new Map(
  Array.from(cyrillic, (letter, index) => [letter, latin[index] as string]),
)

/** The text with every letter that has a Cyrillic look-alike replaced by it. */
export function toCyrillic(text: string): string {
  return Array.from(text, (letter) => cyrillicOf.get(letter) ?? letter).join('')
}

/** The text with every letter that has a Latin look-alike replaced by it. */
export function toLatin(text: string): string {
  return Array.from(text, (letter) => latinOf.get(letter) ?? letter).join('')
}
