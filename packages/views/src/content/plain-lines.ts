import type { Inline, Origin } from '@dorozhnik/blocks'

/** A plain text as running text: a line feed, which programs put into strings, is a line break. */
export function plainLines(value: string, origin: { origin?: Origin }): Inline[] {
  return value
    .split(/\r?\n/)
    .flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const, ...origin }]),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line, ...origin }]),
    ])
}
