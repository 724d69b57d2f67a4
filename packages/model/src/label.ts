/**
 * A label as it is compared: without case, without the difference of «е» and «ё», with single
 * spaces, without a closing full stop or colon.
 */
export function normalizeLabel(label: string): string {
  return label
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[\s.:]+$/, '')
}
