import { type Content, normalizeLabel, type Part, partKind, plainText } from '@dorozhnik/model'

/**
 * True for a heading that says the title of the plan once more. Letters, quotation marks and dashes
 * are compared as loosely as people type them.
 */
export function repeatsTitle(heading: Content, title: string): boolean {
  const wanted = comparable(title)
  return wanted !== '' && comparable(plainText(heading)) === wanted
}

/**
 * What stands below a repeated title: `activities` when the title names the table and no heading below
 * it names a part; otherwise the headings below are the parts, and the title means nothing by itself.
 */
export function kindBelowTitle(title: string, below: string): Part['kind'] | undefined {
  const headings = below.matchAll(/^ {0,3}#{1,6}[ \t]+(.+)$/gm)
  for (const [, heading = ''] of headings) {
    if (/\{[^{}]*\bkind=/.test(heading) || partKind(heading.replace(/\s*(?:\{[^{}]*\})?[ \t#]*$/, ''))) return undefined
  }
  return partKind(title)
}

function comparable(text: string): string {
  return normalizeLabel(text.replace(/[«»„“”"']/g, '"').replace(/[‐‑–—−]/g, '-'))
}
