import type { Id, Inline } from '@dorozhnik/model'
import type { Paragraph } from 'mdast'
import { takeAttributes } from '../attributes.js'
import { type Converting, rangeOf } from './converting.js'
import { escapesOf } from './escapes.js'
import { convertInlines } from './inlines.js'
import { sliceText } from './slice-text.js'

/** The name of a table: the paragraph «Таблица: …» right before it. */
export interface Caption {
  inlines: Inline[]
  /** Of the words without «Таблица: ». */
  range: readonly [start: number, end: number]
  file: string
  id?: Id
  idRange?: readonly [start: number, end: number]
}

/** How the name of a table begins. */
export const captionPattern: RegExp =
  /^\s*таблица(?:\s{0,3}№?\s{0,3}(\d{1,3}(?:\.\d{1,3})*)(?:\s*[:.]\s+|\s+[–—-]\s+|[ \t]*\n\s*)|\s*[:.]\s+|\s+[–—-]\s+)(?=\S)/i

/** True for a paragraph that can be the name of a table: «Таблица: …», «Таблица. …», «Таблица 3 – …». */
export function isCaption(converting: Converting, node: Paragraph): boolean {
  const [first] = node.children
  const match = captionMatch(node)
  if (first?.type !== 'text' || match === null) return false
  const isEscaped = escapesOf(converting, first)
  return !Array.from(match[0], (_, index) => index).some(isEscaped)
}

/** The beginning of a name, whose own words may be emphasised: «Таблица: *Охват*». */
function captionMatch({ children: [first, second] }: Paragraph): RegExpExecArray | null {
  if (first?.type !== 'text') return null
  return captionPattern.exec(second === undefined || second.type === 'break' ? first.value : `${first.value}x`)
}

/** Takes the name of a table off its paragraph. A number that was written by hand is compared and forgotten. */
export function readCaption(converting: Converting, node: Paragraph): Caption {
  const [first, ...others] = node.children
  const match = captionMatch(node)
  const words = first?.type === 'text' ? [sliceText(converting, first, match?.[0].length ?? 0), ...others] : []
  const { nodes: rest, attributes } = takeAttributes(converting, words, [])
  const [start, end] = [rest[0], rest.at(-1)].map((one) => rangeOf(converting, one ?? node))
  converting.reading.tables.count += 1
  if (match?.[1] !== undefined) compareNumber(converting, node, match[1])
  return {
    inlines: convertInlines(converting, rest),
    range: [start?.[0] ?? 0, end?.[1] ?? 0],
    file: converting.reading.source.name,
    ...(attributes.id === undefined ? {} : { id: attributes.id }),
    ...(attributes.idRange === undefined ? {} : { idRange: attributes.idRange }),
  }
}

/** Tables with a name are numbered through the document; a number by hand has to be the same. */
function compareNumber(converting: Converting, node: Paragraph, written: string): void {
  const { reading } = converting
  const number = String(reading.tables.count)
  if (written === number) return
  const [from] = rangeOf(converting, node)
  const start = reading.source.text.indexOf(written, from)
  reading.report(
    'caption-number',
    [start, start + written.length],
    {
      ru: `Написано «Таблица ${written}», а будет напечатано «Таблица ${number}».`,
      en: `“Таблица ${written}” is written, but “Таблица ${number}” will be printed.`,
    },
    {
      help: {
        ru: 'Номер программа ставит сама: напишите «Таблица: название», а в тексте ссылайтесь на неё по имени: [[имя]].',
        en: 'The number is computed: write “Таблица: name” and refer to the table by its id: [[id]].',
      },
    },
  )
}

/** Puts the name of its table into a node that has a place. */
export function giveCaption(
  converting: Converting,
  node: { id?: Id; caption?: Inline[] },
  { inlines, range, file, id, idRange }: Caption,
): void {
  const { places } = converting.reading
  node.caption = inlines
  places.setKey(node, 'caption', ...range, file)
  if (id === undefined || node.id !== undefined) return
  node.id = id
  if (idRange !== undefined) places.setKey(node, 'id', ...idRange, file)
}
