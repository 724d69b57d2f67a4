import type { Paragraph } from 'mdast'
import { type Converting, rangeOf } from '../markdown/converting.js'
import type { PlanReading } from './plan-reading.js'

/**
 * A line «Срок: …» that lacks its hyphen, or has a dash of Word instead, reads as a part of the title. The first line of
 * an activity is its title, whatever it begins with.
 */
export function warnOfFieldWithoutBullet(
  converting: Converting,
  reading: PlanReading,
  paragraph: Paragraph,
  fromFirstLine: boolean,
): void {
  const [start, end] = rangeOf(converting, paragraph)
  const text = reading.source.text.slice(start, end)
  for (const match of text.matchAll(/(^|\n)[ \t]*([–—−•·][ \t]*)?([^:\n]{1,60}):[ \t]/g)) {
    const [whole, feed, sign = '', label = ''] = match
    if (feed === '' && !fromFirstLine) continue
    const key = reading.labels.get(label.trim().toLowerCase())
    if (key === undefined || key === 'title' || key === 'number') continue
    const from = start + match.index + whole.indexOf(label, whole.indexOf(sign) + sign.length)
    const mark = sign.trim()
    reading.report(
      'field-without-bullet',
      [from, from + label.length],
      {
        ru: `Перед «${label}:» ${mark === '' ? 'нет дефиса' : `стоит «${mark}», а не дефис`}, поэтому строка стала частью текста мероприятия.`,
        en: `“${label}:” has ${mark === '' ? 'no hyphen' : `“${mark}” and no hyphen`} before it, so the line became a part of the text.`,
      },
      {
        help: {
          ru: `Напишите «- ${label}: …» с отступом в три пробела.`,
          en: `Write “- ${label}: …” with an indent of three spaces.`,
        },
        fixes: [
          {
            title: { ru: 'Поставить дефис', en: 'Put the hyphen' },
            edits: [{ file: reading.source.name, start: from - sign.length, end: from, text: '- ' }],
          },
        ],
      },
    )
  }
}
