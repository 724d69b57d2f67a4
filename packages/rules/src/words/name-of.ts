import type { Localized } from '@dorozhnik/diagnostics'
import { type Activity, type Content, plainText, type Section } from '@dorozhnik/model'
import { shorten } from '@dorozhnik/diagnostics'

/** How a row is named in a sentence. */
export type NodeName = Localized

/** Number and title of a row: `3.2 «Проведение недели…»`. */
export function nameOf(node: Section | Activity, number: string | undefined): NodeName {
  const title = quoted(firstLine(node.title))
  const before = number === undefined ? '' : `${number} `
  return { ru: `${before}${title.ru}`, en: `${before}${title.en}` }
}

/** A text in the quotation marks of each language, shortened. Quotation marks inside become inner ones. */
export function quoted(text: string, limit = 60): Localized {
  const short = shorten(text, limit)
  if (short === '') return { ru: '(без названия)', en: '(without a title)' }
  return { ru: `«${short.replace(/[«"“]/gu, '„').replace(/[»”]/gu, '“')}»`, en: `“${short}”` }
}

/** A title may go on with a list or with further paragraphs; its beginning is its name. */
function firstLine(title: Content): string {
  if (typeof title === 'string') return title
  for (const block of title) {
    const text = plainText([block]).trim()
    if (text !== '') return text
  }
  return ''
}
