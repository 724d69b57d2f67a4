import type { Paragraph } from 'mdast'
import { type Converting, rangeOf } from '../markdown/converting.js'
import type { PlanReading } from './plan-reading.js'

/** «4.1.1. Проведение …» at the beginning of a paragraph: Markdown sees no list there. */
export function warnOfNumberedParagraph(converting: Converting, reading: PlanReading, node: Paragraph): void {
  const [start, end] = rangeOf(converting, node)
  const match = /^(\d{1,3}(?:\.\d{1,3})+)\.?\s+\p{L}/u.exec(reading.source.text.slice(start, Math.min(end, start + 40)))
  const number = match?.[1]
  if (number === undefined) return
  reading.report(
    'activity-not-in-list',
    [start, start + number.length],
    {
      ru: `Строка начинается с номера «${number}», но для Markdown это не пункт списка, а обычный абзац.`,
      en: `The line begins with the number “${number}”, which is no list item in Markdown but a plain paragraph.`,
    },
    {
      help: {
        ru: 'Если это мероприятие, начните строку с «1. » — номер программа поставит сама.',
        en: 'If it is an activity, begin the line with “1. ”: the number is computed.',
      },
    },
  )
}
