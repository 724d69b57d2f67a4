/** Makes the first letter a capital; a leading quotation mark or bracket is stepped over. */
export function capitalizeFirst(text: string): string {
  return text.replace(/^([«„"'“(\s]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase())
}
