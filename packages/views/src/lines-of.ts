/** Lines that an author gave as a list, or as one text. */
export function linesOf(value: string | readonly string[] | undefined): string[] {
  const values = typeof value === 'string' ? value.split('\n') : (value ?? [])
  return values.filter((line) => line.trim() !== '')
}
