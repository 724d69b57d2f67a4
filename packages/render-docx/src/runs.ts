import { type Block, type Inline, type Origin, walk } from '@dorozhnik/blocks'
import { cleanText } from './clean-text.js'
import { type Run, type RunLook, plain } from './line.js'
import { shortened } from './shortened.js'
import type { Room, Writing } from './writing.js'

/** Emphasis around a piece of text, as bits: the looks are constants. */
const bold = 1
const italic = 2
const mono = 4

const looks: readonly RunLook[] = [
  plain,
  { bold: true },
  { italics: true },
  { bold: true, italics: true },
  { style: 'Mono' },
  { style: 'Mono', bold: true },
  { style: 'Mono', italics: true },
  { style: 'Mono', bold: true, italics: true },
]

/** Running text as runs. */
export function runs(inlines: readonly Inline[], writing: Writing, room: Room): Run[] {
  const written: Run[] = []
  for (const inline of inlines) add(inline, 0, written, writing, room)
  return written
}

/** Characters of the author outside of running text: names, posts, titles. */
export function text(value: string, origin: Origin | undefined, writing: Writing, look: RunLook = plain): Run[] {
  const written: Run[] = []
  addCharacters(cleanText(value, origin, writing), look, written)
  return written
}

function add(inline: Inline, emphasis: number, written: Run[], writing: Writing, room: Room): void {
  switch (inline.type) {
    case 'text':
      addCharacters(cleanText(inline.value, inline.origin, writing), looks[emphasis] ?? plain, written)
      return
    case 'code':
      addCharacters(cleanText(inline.value, inline.origin, writing), looks[emphasis | mono] ?? plain, written)
      return
    case 'strong':
      for (const child of inline.children) add(child, emphasis | bold, written, writing, room)
      return
    case 'emphasis':
      for (const child of inline.children) add(child, emphasis | italic, written, writing, room)
      return
    case 'break':
      written.push({ type: 'lineBreak' })
      return
    case 'footnote':
      addFootnote(inline.children, written, writing, room, inline.origin)
      return
    case 'link': {
      const inside: Run[] = []
      for (const child of inline.children) add(child, emphasis, inside, writing, room)
      const id = writing.link(inline.url, room.inFootnote === true)
      if (id === undefined) {
        written.push(...inside)
        writing.report(
          'link-not-written',
          inline.origin,
          {
            ru: `Адрес «${shortened(inline.url)}» не записан в документ: ссылкой могут быть только адреса http, https и mailto; напечатан текст.`,
            en: `The address “${shortened(inline.url)}” is not written into the document: only http, https and mailto can be links; the text is printed.`,
          },
          {
            ru: 'Укажите полный адрес, например https://example.ru/plan.',
            en: 'Give the full address, for example https://example.ru/plan.',
          },
        )
      } else if (inside.length > 0) written.push({ type: 'hyperlink', id, runs: inside })
      return
    }
  }
}

function addFootnote(
  children: Block[],
  written: Run[],
  writing: Writing,
  room: Room,
  origin: Origin | undefined,
): void {
  if (room.inFootnote) {
    writing.report('footnote-in-footnote', origin, {
      ru: 'Сноска внутри сноски напечатана в тексте сноски в скобках.',
      en: 'A footnote inside of a footnote is printed in brackets in the text.',
    })
    const values = children.flatMap((child) =>
      [...walk(child)].flatMap((node) => ('value' in node ? [String(node.value)] : [])),
    )
    addCharacters(cleanText(` (${values.join(' ')})`, origin, writing), plain, written)
    return
  }
  const id = writing.footnotes.length + 1
  writing.footnotes.push({ id, children })
  written.push({ type: 'footnoteMark', id })
}

/** What Word writes as an element and not as a character. */
const elements: Record<string, (look: RunLook) => Run> = {
  '\t': () => ({ type: 'tab' }),
  '\n': () => ({ type: 'lineBreak' }),
  '\u00ad': (look) => ({ type: 'hyphen', kind: 'soft', look }),
  '\u2011': (look) => ({ type: 'hyphen', kind: 'noBreak', look }),
}

function addCharacters(value: string, look: RunLook, written: Run[]): void {
  if (!/[\t\n\u00ad\u2011]/.test(value)) {
    if (value !== '') written.push({ type: 'characters', value, look })
    return
  }
  for (const piece of value.split(/([\t\n\u00ad\u2011])/)) {
    const element = elements[piece]
    if (element) written.push(element(look))
    else if (piece !== '') written.push({ type: 'characters', value: piece, look })
  }
}
