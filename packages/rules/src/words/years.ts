/** True for a number that an author hardly meant as a number of a row: 2026. */
export function looksLikeYear(number: string): boolean {
  return /^(?:19|20|21)\d\d[.)]?$/.test(number.trim())
}
