/** A name as it stands inside a sentence: «Управление …» → «управление …»; abbreviations and quotes stay. */
export function lowerFirst(name: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
