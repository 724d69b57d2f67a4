import type { Id, Inline } from '@dorozhnik/model'
import { captionPattern } from '../markdown/caption.js'
import type { Footnotes } from './footnotes.js'
import { mergeInlines } from './merge-inlines.js'
import { type Signs, writeInlines } from './write-inlines.js'

/** The line «Таблица: …» that names the table below it. */
export function writeCaption(caption: readonly Inline[], id: Id | undefined, footnotes: Footnotes): string[] {
  const attributes = id === undefined ? {} : { attributes: `{#${id}}` }
  const inlines: Inline[] = [{ type: 'text', value: 'Таблица: ' }, ...caption]
  return writeInlines(inlines, { where: 'block', footnotes, braces: true, ...attributes }).split('\n')
}

/** What a paragraph that is none has to escape so that it is not taken for the name of a table. */
export function captionSigns(inlines: readonly Inline[]): Signs {
  const [first] = mergeInlines(inlines)
  const match = first?.type === 'text' ? captionPattern.exec(`${first.value}x`) : null
  if (match === null) return {}
  const sign = match[0].search(/[.:]/)
  return { protect: [sign === -1 ? match[0].search(/[–—-]/) : sign] }
}
