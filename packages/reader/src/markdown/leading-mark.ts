import type { List, ListItem, Paragraph } from 'mdast'
import { type Converting, rangeOf } from './converting.js'

/**
 * An item whose text begins like an item of a numbered list, `- 1) текст`: Markdown opens a list in it, and the mark
 * of the item would stand alone above that. With one number it is a text, which keeps its number; a list of several
 * items stays one, and that is reported.
 */
export function takeLeadingMark(converting: Converting, item: ListItem): ListItem {
  const [list, ...others] = item.children
  if (list?.type !== 'list' || !beginsIn(converting, item, list)) return item
  const [only] = list.children
  const inner = only !== undefined && list.children.length === 1 ? takeInner(converting, list, only) : undefined
  if (inner !== undefined) return { ...item, children: [...inner, ...others] }
  report(converting, list)
  return item
}

/** True for a list right behind the mark of its item. */
function beginsIn(converting: Converting, item: ListItem, list: List): boolean {
  const [start] = rangeOf(converting, item)
  return !converting.reading.source.text.slice(start, rangeOf(converting, list)[0]).includes('\n')
}

/** What a single item holds, its number at the beginning of its text; nothing when it begins with no text. */
function takeInner(converting: Converting, list: List, item: ListItem): ListItem['children'] | undefined {
  if (list.ordered !== true) return undefined
  const [first, ...others] = item.children
  if (first?.type !== 'paragraph') return undefined
  const mark = converting.reading.source.text.slice(rangeOf(converting, item)[0], rangeOf(converting, first)[0])
  return mark.includes('\n') ? undefined : [withMark(first, mark.trim(), item), ...others]
}

function withMark(paragraph: Paragraph, mark: string, { position }: ListItem): Paragraph {
  const [first, ...others] = paragraph.children
  const start = position?.start
  if (start === undefined || first?.position === undefined || paragraph.position === undefined) return paragraph
  const ownText = first.type === 'text'
  const end = ownText ? first.position.end : first.position.start
  const text = { type: 'text' as const, value: `${mark} ${ownText ? first.value : ''}`, position: { start, end } }
  return {
    ...paragraph,
    position: { start, end: paragraph.position.end },
    children: [text, ...(ownText ? [] : [first]), ...others],
  }
}

function report(converting: Converting, list: List): void {
  const [start] = rangeOf(converting, list)
  const mark = /^\S+/.exec(converting.reading.source.text.slice(start, start + 12))?.[0] ?? ''
  const escaped = `${mark.slice(0, -1)}\\${mark.slice(-1)}`
  converting.reading.report(
    'item-begins-with-list',
    [start, start + mark.length],
    {
      ru: `Пункт начинается сразу с другого списка («${mark}»), и его собственный знак окажется на строке один.`,
      en: `The item begins with another list (“${mark}”), so that its own mark will stand on a line alone.`,
    },
    {
      help: {
        ru: `Напишите перед списком слова, к которым он относится, или уберите лишний знак; если «${mark}» – часть текста, поставьте обратную косую черту: «${escaped}».`,
        en: `Write the words that the list belongs to before it, or remove one of the marks; if “${mark}” is text, put a backslash: “${escaped}”.`,
      },
    },
  )
}
