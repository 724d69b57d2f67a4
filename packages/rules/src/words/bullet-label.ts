import type { Inline, Text } from '@dorozhnik/model'

/** What a bullet has before its first colon or dash: «Срок: …», «**Срок:** …», «Срок – …». */
export interface BulletLabel {
  label: string
  /** The text node that holds it, and where in it the label begins. */
  text: Text
  start: number
  /** The sign behind the label with the offset after it and its spaces; absent when it is another node's. */
  sign?: { text: string; end: number }
}

/** The label of a bullet, if its first words may be one. */
export function bulletLabel(inlines: readonly Inline[]): BulletLabel | undefined {
  const [first, second] = inlines
  if (first?.type === 'text') {
    const match = /^(\s*)([^\s:–—][^:\n–—]{1,59}?)\s*(:|[–—]|\s-(?=\s))\s*/u.exec(first.value)
    if (match === null) return undefined
    const [whole, before, label, sign] = match as unknown as [string, string, string, string]
    return { label, text: first, start: before.length, sign: { text: sign, end: whole.length } }
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return undefined
  const [text] = first.children
  if (text?.type !== 'text' || first.children.length !== 1) return undefined
  const value = text.value.trimEnd()
  const label = value.endsWith(':') ? value.slice(0, -1).trimEnd() : value
  const closed = label !== value || (second?.type === 'text' && second.value.trimStart().startsWith(':'))
  return closed && label.length > 1 ? { label, text, start: 0 } : undefined
}
