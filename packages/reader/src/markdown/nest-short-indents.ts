import type { List, ListItem } from 'mdast'
import { type Converting, rangeOf } from './converting.js'

/**
 * Numbered sub-items that are indented exactly one space too little, as easily happens after «10. »:
 * Markdown takes them for items of the same list, the author does not. They are put back into the
 * item above them.
 */
export function nestShortIndents(converting: Converting, list: List): List {
  const { text } = converting.reading.source
  const [first] = list.children
  if (first === undefined) return list
  const expected = indentOf(text, rangeOf(converting, first)[0])
  const items: { item: ListItem; nested: ListItem[] }[] = []
  for (const item of list.children) {
    const parent = items.at(-1)
    const [start] = rangeOf(converting, item)
    const indent = indentOf(text, start) - expected
    if (parent !== undefined && indent >= 3 && indent === markLength(text, rangeOf(converting, parent.item)[0]) - 1)
      parent.nested.push(item)
    else items.push({ item, nested: [] })
  }
  if (items.length === list.children.length) return list
  return {
    ...list,
    children: items.map(({ item, nested }) =>
      nested.length === 0 ? item : { ...item, children: [...item.children, listOf(converting, list, nested)] },
    ),
  }
}

function listOf(converting: Converting, list: List, children: ListItem[]): List {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  const [from] = children[0] === undefined ? [0] : rangeOf(converting, children[0])
  const number = /^\d+/.exec(converting.reading.source.text.slice(from, from + 10))?.[0]
  return {
    ...list,
    start: number === undefined ? 1 : Number(number),
    children,
    ...(start === undefined || end === undefined ? {} : { position: { start, end } }),
  }
}

function indentOf(text: string, start: number): number {
  return start - (text.lastIndexOf('\n', start - 1) + 1)
}

/** Length of `10. `, which is the indent of what belongs to the item. */
function markLength(text: string, start: number): number {
  return /^\d+[.)][ \t]+/.exec(text.slice(start, start + 20))?.[0].length ?? 0
}
