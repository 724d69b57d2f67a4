import type { Paragraph } from 'mdast'
import { type Converting, rangeOf } from '../markdown/converting.js'
import type { PlanReading } from './plan-reading.js'

/** «4.1.1. Проведение …» at the beginning of a paragraph: Markdown sees no list there. */
export function warnOfNumberedParagraph(converting: Converting, reading: PlanReading, node: Paragraph): void {
  const [start, end] = rangeOf(converting, node)
  const match = /^(\d{1,3}(?:\.\d{1,3})+)\.?\s+\p{L}/u.exec(
    converting.reading.source.text.slice(start, Math.min(end, start + 40)),
  )
  const number = match?.[1]
  if (number === undefined) return
  if (reading.numbersPoints === true) {
    reportPoint(converting, number, start)
    return
  }
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

/** The same in a regulation, whose points are items of lists. */
function reportPoint(converting: Converting, number: string, start: number): void {
  converting.reading.report(
    'point-not-in-list',
    [start, start + number.length],
    {
      ru: `Строка начинается с номера «${number}», но для Markdown это не пункт списка, а обычный абзац.`,
      en: `The line begins with the number “${number}”, which is no list item in Markdown but a plain paragraph.`,
    },
    {
      help: {
        ru: 'Начните пункт с «1. », подпункт – с «1. » и отступа в три пробела: номера программа поставит сама.',
        en: 'Begin a point with “1. ”, a sub-point with three spaces and “1. ”: the numbers are computed.',
      },
    },
  )
}
