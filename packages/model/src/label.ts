/**
 * A label as it is compared: without case, without the difference of «е» and «ё», with single
 * spaces, without a closing full stop or colon.
 */
export function normalizeLabel(label: string): string {
  const words = label
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
  let end = words.length
  while (end > 0 && ' .:'.includes(words.charAt(end - 1))) end -= 1
  return words.slice(0, end)
}
