import type { Inline } from '@dorozhnik/model'

/** Running text with neighbouring texts as one and without empty ones: what reading would give. */
export function mergeInlines(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const inline of inlines) {
    const last = merged.at(-1)
    if (inline.type !== 'text') merged.push(inline)
    else if (inline.value === '') continue
    else if (last?.type === 'text') merged[merged.length - 1] = { type: 'text', value: last.value + inline.value }
    else merged.push(inline)
  }
  return merged
}
