import type { Inline } from '@dorozhnik/model'
import type { FootnoteReference, Html, LinkReference, PhrasingContent } from 'mdast'
import { convertBlocks } from './blocks.js'
import { type Converting, rangeOf } from './converting.js'
import { convertText } from './text-tokens.js'

/** Turns running text of Markdown into that of the model; every inline gets its place. */
export function convertInlines(converting: Converting, nodes: readonly PhrasingContent[]): Inline[] {
  const inlines: Inline[] = []
  for (const node of nodes) {
    if (node.type === 'text') {
      inlines.push(...convertText(converting, node))
      continue
    }
    const inline = convertInline(converting, node)
    if (inline !== undefined) inlines.push(placed(converting, inline, node))
  }
  return inlines
}

/** The characters of a node as they stand in the source. */
export function sourceOf(converting: Converting, node: PhrasingContent): string {
  return converting.reading.source.text.slice(...rangeOf(converting, node))
}

function placed(converting: Converting, inline: Inline, node: PhrasingContent): Inline {
  return converting.reading.places.set(inline, converting.reading.source, ...rangeOf(converting, node))
}

function convertInline(converting: Converting, node: Exclude<PhrasingContent, { type: 'text' }>): Inline | undefined {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: convertInlines(converting, node.children) }
    case 'delete':
    case 'imageReference':
      return { type: 'text', value: sourceOf(converting, node) }
    case 'inlineCode':
      return { type: 'code', value: node.value }
    case 'break':
      return { type: 'break' }
    case 'link':
      return { type: 'link', url: node.url, children: convertInlines(converting, node.children) }
    case 'linkReference':
      return convertLinkReference(converting, node)
    case 'image':
      return { type: 'image', url: node.url, alternative: node.alt ?? '' }
    case 'footnoteReference':
      return convertFootnote(converting, node)
    case 'html':
      return convertHtml(converting, node)
  }
}

function convertLinkReference(converting: Converting, node: LinkReference): Inline {
  const defined = converting.definitions.links.get(node.identifier)
  if (defined === undefined) return { type: 'text', value: sourceOf(converting, node) }
  defined.used = true
  return { type: 'link', url: defined.definition.url, children: convertInlines(converting, node.children) }
}

function convertFootnote(converting: Converting, node: FootnoteReference): Inline {
  const defined = converting.definitions.footnotes.get(node.identifier)
  if (defined === undefined || converting.within.includes(node.identifier))
    return { type: 'text', value: sourceOf(converting, node) }
  defined.used = true
  const { definition, base } = defined
  const children = convertBlocks(
    { ...converting, base, within: [...converting.within, node.identifier] },
    definition.children,
  )
  return { type: 'footnote', children }
}

/** `<br>` is a line break, a comment is for the author alone, anything else is printed as it was typed. */
function convertHtml(converting: Converting, node: Html): Inline | undefined {
  if (/^<br\s*\/?>$/i.test(node.value)) return { type: 'break' }
  if (node.value.startsWith('<!--')) return undefined
  reportHtml(converting, node)
  return { type: 'text', value: node.value }
}

/** Says that a tag will be printed as text. */
export function reportHtml(converting: Converting, node: Html): void {
  if (node.value.startsWith('<!--')) {
    const [start] = rangeOf(converting, node)
    converting.reading.report(
      'html-is-text',
      [start, start + 4],
      {
        ru: 'Примечание открыто, но не закрыто: всё после него будет напечатано как обычный текст.',
        en: 'The comment is opened but not closed: all that follows will be printed as plain text.',
      },
      { help: { ru: 'Закройте примечание знаками «-->».', en: 'Close the comment with “-->”.' } },
    )
    return
  }
  const tag = /^<\/?[a-z0-9]+/i.exec(node.value)?.[0] ?? node.value.slice(0, 20)
  converting.reading.report(
    'html-is-text',
    rangeOf(converting, node),
    { ru: `Тег «${tag}>» будет напечатан как обычный текст.`, en: `The tag “${tag}>” will be printed as plain text.` },
    {
      help: /^<table$/i.test(tag)
        ? {
            ru: 'Запишите таблицу строками: ячейки через «|», под названиями столбцов черта «| --- | --- |».',
            en: 'Write the table as lines: cells parted by “|”, under the names of the columns “| --- | --- |”.',
          }
        : {
            ru: 'Уберите тег: для переноса строки есть <br>, для выделения — *курсив* и **полужирный**, для списка — строки с дефисом.',
            en: 'Remove the tag: <br> breaks a line, *italic* and **bold** stress, lines with a hyphen make a list.',
          },
    },
  )
}
