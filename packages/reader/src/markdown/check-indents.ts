import type { List } from 'mdast'
import { type Converting, rangeOf } from './converting.js'

/**
 * Reports the items of a list that were meant as sub-items but are indented too little: Markdown
 * silently takes them for items of the same list.
 */
export function checkIndents(converting: Converting, list: List): void {
  const { text } = converting.reading.source
  const indentOf = (start: number): number => start - (text.lastIndexOf('\n', start - 1) + 1)
  const [first] = list.children
  if (first === undefined) return
  const expected = indentOf(rangeOf(converting, first)[0])
  let parent = rangeOf(converting, first)[0]
  for (const item of list.children.slice(1)) {
    const [start] = rangeOf(converting, item)
    if (indentOf(start) <= expected) {
      parent = start
      continue
    }
    const mark = /^(?:\d+[.)]|[-+*])[ \t]+/.exec(text.slice(parent, parent + 20))?.[0].length ?? 3
    converting.reading.report(
      'item-indent',
      [start, start + (/^\S+/.exec(text.slice(start, start + 12))?.[0].length ?? 1)],
      {
        ru: 'Строка сдвинута, но для подпункта этого мало, и она стала пунктом того же списка.',
        en: 'The line is indented too little for a sub-item and became an item of the same list.',
      },
      {
        help: {
          ru: `Для подпункта нужно пробелов: ${expected + mark}; для пункта того же списка: ${expected}.`,
          en: `A sub-item needs ${expected + mark} spaces, an item of the same list ${expected}.`,
        },
      },
    )
  }
}
