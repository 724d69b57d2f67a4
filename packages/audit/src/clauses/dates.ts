import { type Clause, notAnOrder, undecidable, verdict } from '../clause.js'
import { findDate } from '../requisites/dates.js'
import { at } from './fonts.js'
import { textLines } from './text.js'

/** Dates of the acts that an order names are written in one of the two forms, not now so, now so. */
export const datesAlike: Clause = {
  id: 'dates-alike',
  severity: 'info',
  title: { ru: 'Даты в тексте приказа записаны одинаково', en: 'Dates in the text have one form' },
  source: {
    ru: 'инструкции по делопроизводству: в тексте одна форма даты',
    en: 'office instructions: one form of dates in the text',
    grade: 'practice',
  },
  help: {
    ru: 'Запишите даты в тексте одинаково: 5 июня 2025 г. или 05.06.2025.',
    en: 'Write the dates alike: 5 июня 2025 г. or 05.06.2025.',
  },
  check(context) {
    if (!context.isOrder) return notAnOrder
    const dates = textLines(context).flatMap((line) => {
      const date = findDate(line.text)
      return date === undefined || date.day === undefined
        ? []
        : [{ line, text: date.text, digital: /^\d+\./u.test(date.text) }]
    })
    const [first] = dates
    if (first === undefined) return undecidable('дат в тексте нет', 'there are no dates in the text')
    const other = dates.find(({ digital }) => digital !== first.digital)
    return verdict(
      other === undefined
        ? []
        : [
            {
              ru: `«${first.text}» и «${other.text}».`,
              en: `“${first.text}” and “${other.text}”.`,
              ...at(other.line),
            },
          ],
    )
  },
}
