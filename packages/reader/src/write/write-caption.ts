import type { ContentBlock, Id, Inline } from '@dorozhnik/model'
import { captionPattern } from '../markdown/caption.js'
import { numberPattern } from '../plan/written-number.js'
import type { Footnotes } from './footnotes.js'
import { mergeInlines } from './merge-inlines.js'
import { writeInlines } from './write-inlines.js'

/** The line «Таблица: …» that names the table below it. */
export function writeCaption(caption: readonly Inline[], id: Id | undefined, footnotes: Footnotes): string[] {
  const attributes = id === undefined ? {} : { attributes: `{#${id}}` }
  const inlines: Inline[] = [{ type: 'text', value: 'Таблица: ' }, ...caption]
  return writeInlines(inlines, { where: 'block', footnotes, braces: true, ...attributes }).split('\n')
}

/**
 * What a paragraph that is none has to escape so that it is not taken for the name of a table. A number by hand
 * before the words is taken off when they are read, so that it hides nothing.
 */
export function captionSigns(inlines: readonly Inline[]): { protect?: number[] } {
  const [first] = mergeInlines(inlines)
  if (first?.type !== 'text') return {}
  const number = numberPattern.exec(first.value)?.[0].length ?? 0
  const match = captionPattern.exec(`${first.value.slice(number)}x`)
  if (match === null) return {}
  const sign = match[0].search(/[.:]/)
  return { protect: [number + (sign === -1 ? match[0].search(/[–—-]/) : sign)] }
}

/** The same for the first paragraph of some blocks, whose words stand behind others: `before` characters on. */
export function leadingCaptionSigns([first, second]: readonly ContentBlock[], before = 0): number[] {
  if (first?.type !== 'paragraph' || second?.type !== 'table') return []
  return (captionSigns(first.children).protect ?? []).map((at) => at + before)
}
