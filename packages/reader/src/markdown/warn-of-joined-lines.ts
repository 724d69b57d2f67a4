import type { Nodes } from 'mdast'
import type { Reading } from '../reading.js'

/** The marks of items that texts pasted from Word have, and that Markdown takes for letters. */
const wordMark = /^[·•◦▪▫■□●○►▶➢✓\u{F0A7}\u{F0B7}\u{F0D8}]/u

/** A line that begins as an item does, where Markdown sees none inside a paragraph. */
const itemStart = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]\s+|\d{1,3}(?:\.\d{1,3})+\s+|[а-яa-z]\)\s+|[–—]\s+)\S/u

/**
 * Reports lines that the author meant for items or paragraphs of their own and that Markdown joins to the line
 * above: numbers and marks that it does not know, and a text without indent under an item. One finding for each
 * paragraph: they are mended alike.
 */
export function warnOfJoinedLines(
  reading: Pick<Reading, 'source' | 'report'>,
  nodes: readonly Nodes[],
  base: number,
): void {
  for (const node of nodes) visit(reading, node, base, undefined)
}

function visit(reading: Pick<Reading, 'source' | 'report'>, node: Nodes, base: number, item: number | undefined): void {
  if (node.type === 'paragraph') checkLines(reading, node, base, item)
  else if ('children' in node) {
    const column = node.type === 'listItem' ? node.position?.start.column : item
    for (const child of node.children) visit(reading, child, base, column)
  }
}

/** `item` is the column of the item around the paragraph. */
function checkLines(
  { source, report }: Pick<Reading, 'source' | 'report'>,
  { position }: Nodes,
  base: number,
  item: number | undefined,
): void {
  const [start, end] = [base + (position?.start.offset ?? 0), base + (position?.end.offset ?? 0)]
  let at = start
  let before: string | undefined
  for (const line of source.text.slice(start, end).split('\n')) {
    const words = line.trim()
    const from = at + line.length - line.trimStart().length
    at += line.length + 1
    const isBroken = before === undefined || /(?: {2}|\\)\r?$/.test(before)
    if (wordMark.test(words)) {
      report('line-joins-text', [from, from + 1], ...messages.mark(words.slice(0, 1)))
      return
    }
    if (!isBroken && itemStart.test(words) && /[.;:!?]$/.test(before?.trim() ?? '')) {
      report('line-joins-text', [from, from + (/^\S+/.exec(words)?.[0].length ?? 1)], ...messages.item)
      return
    }
    if (!isBroken && item !== undefined && line.length - line.trimStart().length < item && isNew(before ?? '', words)) {
      report('line-joins-text', [from, from + words.length], ...messages.paragraph)
      return
    }
    before = line
  }
}

/** True for a line that hardly goes on the sentence above it. */
function isNew(before: string, words: string): boolean {
  if (!/[.;!?]$/.test(before.trim())) return false
  // A label without its bullet is reported by the reader of its part.
  return /^[*_]*\p{Lu}/u.test(words) && !/^[^:]{1,60}:\s+\S/.test(words)
}

const messages = {
  mark: (mark: string) =>
    [
      {
        ru: `Знак «${mark}» не начинает пункт списка: для Markdown это продолжение обычного текста.`,
        en: `“${mark}” begins no item of a list: in Markdown the line goes on the text.`,
      },
      { help: { ru: 'Начните каждый такой пункт с «- ».', en: 'Begin every such item with “- ”.' } },
    ] as const,
  item: [
    {
      ru: 'Строка похожа на новый пункт, но для Markdown она продолжает предыдущую.',
      en: 'The line looks like a new item, but in Markdown it goes on the line above.',
    },
    {
      help: {
        ru: 'Начните пункты с «1. » или «- » после пустой строки, подпункты сдвиньте на три пробела; если это продолжение фразы, перенесите его на предыдущую строку.',
        en: 'Begin items with “1. ” or “- ” after an empty line, indent sub-items by three spaces; put what goes on a sentence on the line above.',
      },
    },
  ],
  paragraph: [
    {
      ru: 'Строка без отступа и без пустой строки перед ней стала продолжением пункта списка.',
      en: 'The line has neither an indent nor an empty line before it and became a part of the item above.',
    },
    {
      help: {
        ru: 'Поставьте перед ней пустую строку; если это продолжение пункта, сдвиньте её под его первую букву.',
        en: 'Put an empty line before it; what goes on the item is indented to its first letter.',
      },
    },
  ],
} as const
