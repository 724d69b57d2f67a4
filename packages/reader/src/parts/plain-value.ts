import { type Content, type ContentBlock, type Inline, inlinesOf, plainText } from '@dorozhnik/model'
import type { Reading } from '../reading.js'

/** A value that is printed as a plain text: a unit, a number, the heading of a column. Markup in it is reported. */
export function plainValue(reading: Reading, content: Content, range: readonly [start: number, end: number]): string {
  if (typeof content === 'string') return content
  if (Array.from(inlinesOf(content)).some(({ type }) => type !== 'text' && type !== 'break'))
    reading.report(
      'plain-value',
      range,
      {
        ru: 'Здесь печатается только обычный текст, без выделения, ссылок и сносок.',
        en: 'Only plain text is printed here, without emphasis, references and notes.',
      },
      { help: { ru: 'Уберите разметку.', en: 'Remove the markup.' } },
    )
  const notes = Array.from(inlinesOf(content)).flatMap((inline) => (inline.type === 'footnote' ? [inline] : []))
  const text = plainText(content).replaceAll('\n', ' ')
  return [text, ...notes.map(({ children }) => `(${noteText(children)})`)].join(' ')
}

function noteText(children: readonly ContentBlock[]): string {
  return plainText(children.map(withoutNotes)).replaceAll('\n', ' ')
}

/** Notes inside of notes are listed by themselves. */
function withoutNotes(block: ContentBlock): ContentBlock {
  return block.type === 'paragraph'
    ? { ...block, children: block.children.filter((inline: Inline) => inline.type !== 'footnote') }
    : block
}
