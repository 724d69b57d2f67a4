import type { Block, Inline } from '@dorozhnik/blocks'
import type { Inline as AuthorInline, Content } from '@dorozhnik/model'

/**
 * Puts each mentioned person or group of a list on a line of its own: a comma next to a mention ends
 * its line. Text is kept, only the space after the comma becomes a line break. `content` is what
 * `blocks` were made from.
 */
export function breakAfterCommas(blocks: Block[], content: Content): Block[] {
  if (typeof content === 'string') return blocks
  return blocks.map((block, index) => {
    const source = content[index]
    return block.type === 'paragraph' && source?.type === 'paragraph'
      ? { ...block, children: breakLines(block.children, source.children) }
      : block
  })
}

function breakLines(inlines: readonly Inline[], sources: readonly AuthorInline[]): Inline[] {
  return inlines.flatMap((inline, index): Inline[] => {
    if (inline.type !== 'text' || sources[index]?.type !== 'text') return [inline]
    const afterMention = sources[index - 1]?.type === 'mention'
    const beforeMention = sources[index + 1]?.type === 'mention'
    const first = afterMention ? /^\s*[,;]\s+/.exec(inline.value)?.[0] : undefined
    const last = beforeMention ? /[,;]\s+$/.exec(inline.value)?.[0] : undefined
    const pieces: Inline[] = []
    const add = (value: string): void => {
      if (value !== '') pieces.push({ ...inline, value })
    }
    let rest = inline.value
    if (first !== undefined) {
      add(first.trimEnd())
      pieces.push({ type: 'break' })
      rest = rest.slice(first.length)
    }
    if (last !== undefined && rest.endsWith(last)) {
      add(rest.slice(0, -last.length) + last.trimEnd())
      pieces.push({ type: 'break' })
    } else add(rest)
    return pieces
  })
}
