import type { Inline, Origin } from '@dorozhnik/blocks'

/** A plain text as running text: a line feed, which programs put into strings, is a line break. */
export function plainLines(value: string, origin: { origin?: Origin }): Inline[] {
  const inlines: Inline[] = []
  for (const [index, line] of value.split(/\r?\n/).entries()) {
    if (index > 0) inlines.push({ type: 'break', ...origin })
    if (line !== '') inlines.push({ type: 'text', value: line, ...origin })
  }
  return inlines
}
