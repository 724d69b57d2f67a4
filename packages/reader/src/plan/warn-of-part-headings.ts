import { type Part, partKind } from '@dorozhnik/model'
import type { Paragraph } from 'mdast'
import { cellWords } from '../markdown/cell.js'
import { type Converting, rangeOf } from '../markdown/converting.js'
import { kindsWithRows } from '../parts/builder-for.js'
import { kindOf, type OutlineHeading, titleText } from './outline-heading.js'

type Kind = Part['kind'] | undefined

/** Parts whose rows are named by headings, which may be any words. */
const withHeadings: ReadonlySet<Kind> = new Set<Kind>(['activities', 'indicators', 'methodology', 'stages', 'swot'])

/** Reports a heading that names a part, but stands so deep that it belongs to the part above. */
export function warnOfDeepHeading(converting: Converting, heading: OutlineHeading, around: Kind): void {
  const kind = kindOf(heading)
  if (kind === undefined || kind === around || withHeadings.has(around)) return
  const isLost = kindsWithRows.has(kind) || (kindsWithRows.has(around) && kind !== 'note' && kind !== 'activities')
  if (isLost) report(converting, titleText(heading.title), heading.range)
}

/** Reports a paragraph that says nothing but what a part is called: most often it is a heading without its mark. */
export function warnOfParagraphHeading(converting: Converting, node: Paragraph): void {
  const [start, end] = rangeOf(converting, node)
  if (end - start > 200) return
  const text = cellWords(node.children)
  const marks = /^#{1,6}(?=\p{L})/u.exec(text)?.[0]
  // «#Показатели» is no heading, but «#билетвбудущее» was never meant as one.
  if (marks !== undefined && (marks !== '#' || partKind(text.slice(1)) !== undefined)) {
    reportMarks(converting, marks, start)
    return
  }
  const words = text.replace(/^(?:\d{1,2}|[IVX]{1,5})[.)]\s+/, '')
  if (words.endsWith(':') || words.endsWith('.') || !kindsWithRows.has(partKind(words))) return
  report(converting, words, [start, end])
}

/** Without a space after its marks a heading is none. */
function reportMarks({ reading }: Converting, marks: string, start: number): void {
  const end = start + marks.length
  reading.report(
    'part-heading',
    [start, end],
    {
      ru: `После «${marks}» нет пробела, и строка стала обычным текстом, а не заголовком.`,
      en: `There is no space after “${marks}”, so the line is plain text and no heading.`,
    },
    {
      help: { ru: `Поставьте пробел после «${marks}».`, en: `Put a space after “${marks}”.` },
      fixes: [
        {
          title: { ru: 'Поставить пробел', en: 'Put the space' },
          edits: [{ file: reading.source.name, start: end, end, text: ' ' }],
        },
      ],
    },
  )
}

function report(converting: Converting, title: string, range: readonly [start: number, end: number]): void {
  converting.reading.report(
    'part-heading',
    range,
    {
      ru: `«${title}» похоже на заголовок части, но часть здесь не начинается: это текст части, которая стоит выше.`,
      en: `“${title}” looks like the heading of a part, but begins none: it belongs to the part above.`,
    },
    {
      help: {
        ru: `Если это часть документа, напишите заголовок с одной решёткой: «# ${title}».`,
        en: `If it is a part of the document, write its heading with one mark: “# ${title}”.`,
      },
    },
  )
}
