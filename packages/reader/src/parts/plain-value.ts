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
  const text = oneLine(reading, plainText(content), range)
  return [text, ...notes.map(({ children }) => `(${noteText(children)})`)].join(' ')
}

/** «12» over «6» must not become «12 6»: several figures are told apart, and it is said. */
function oneLine(reading: Reading, text: string, range: readonly [start: number, end: number]): string {
  const lines = text.split('\n')
  if (lines.length < 2 || !lines.every((line) => /\d/.test(line))) return lines.join(' ')
  reading.report(
    'plain-value',
    range,
    {
      ru: 'В одном значении несколько строк с числами; они напечатаны в одну строку через точку с запятой.',
      en: 'One value has several lines with figures; they are printed on one line between semicolons.',
    },
    {
      help: {
        ru: 'Если у показателя несколько значений, запишите под ним каждое своей строкой: «– физика», «– химия».',
        en: 'Where an indicator has several figures, give each a row of its own under it: “– физика”, “– химия”.',
      },
    },
  )
  return lines.join('; ')
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
