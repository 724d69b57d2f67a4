import { type Clause, kept, type Note, undecidable, verdict } from '../clause.js'
import { at } from './fonts.js'
import { standsRight } from './placing.js'

const source = {
  ru: 'ГОСТ Р 7.0.97, отметка о приложении',
  en: 'ГОСТ Р 7.0.97 on appendix marks',
  grade: 'standard',
} as const
const noAppendices = undecidable('приложений нет', 'there are no appendices')

/** Date and number of the marks are those of the order. */
export const marksAgree: Clause = {
  id: 'appendix-marks-agree',
  severity: 'error',
  title: {
    ru: 'Дата и номер в отметках приложений — как у приказа',
    en: 'Appendix marks bear the date and number of the order',
  },
  source,
  help: { ru: 'Исправьте дату и номер в отметке.', en: 'Correct the date and number in the mark.' },
  check({ requisites: { appendices, date, number } }) {
    if (appendices.length === 0) return noAppendices
    if (date === undefined && number === undefined)
      return undecidable('у приказа нет даты и номера', 'the order has neither date nor number')
    const notes: Note[] = []
    for (const { lines, date: marked, actNumber } of appendices) {
      const [line] = lines
      const place = line === undefined ? {} : at(line)
      if (marked === undefined) notes.push({ ru: 'В отметке нет даты.', en: 'The mark has no date.', ...place })
      else if (date !== undefined && marked.day !== date.date.day)
        notes.push({
          ru: `Дата «${marked.text}», у приказа «${date.date.text}».`,
          en: `The date is “${marked.text}”, that of the order “${date.date.text}”.`,
          ...place,
        })
      // A date of the order in neither form is told where it stands.
      else if (date !== undefined && date.date.form !== 'other' && marked.form !== date.date.form)
        notes.push({
          ru: `Дата «${marked.text}» записана иначе, чем «${date.date.text}».`,
          en: `The date “${marked.text}” is written otherwise than “${date.date.text}”.`,
          ...place,
        })
      if (number !== undefined && (actNumber ?? '') !== number.number)
        notes.push({
          ru: `Номер «${actNumber ?? ''}», у приказа «${number.number}».`,
          en: `The number is “${actNumber ?? ''}”, that of the order “${number.number}”.`,
          ...place,
        })
    }
    return verdict(notes)
  },
}

/** Several appendices are numbered from 1; a single one bears no number. */
export const marksNumbered: Clause = {
  id: 'appendix-numbers',
  severity: 'error',
  title: { ru: 'Приложения пронумерованы подряд, единственное — без номера', en: 'Appendices are numbered in a row' },
  source,
  options: ['words.appendixNumberSign'],
  help: { ru: 'Исправьте номера приложений.', en: 'Correct the numbers of the appendices.' },
  check({ requisites: { appendices }, profile }) {
    const [only, second] = appendices
    if (only === undefined) return noAppendices
    if (second === undefined) {
      const [line] = only.lines
      return only.number === undefined || line === undefined
        ? kept
        : verdict([{ ru: 'Единственное приложение с номером.', en: 'The only appendix bears a number.', ...at(line) }])
    }
    return verdict(
      appendices.flatMap(({ number, stamped, lines: [line] }, index): Note[] => {
        // A stamp instead of the mark bears no number.
        if (line === undefined || stamped === true) return []
        const place = index + 1
        if (number !== place)
          return [
            {
              ru: `Приложение ${number ?? 'без номера'} стоит ${place}-м.`,
              en: `Appendix ${number ?? 'without number'} is in place ${place}.`,
              ...at(line),
            },
          ]
        const signed = line.text.includes('№')
        if (signed === profile.words.appendixNumberSign) return []
        return [
          signed
            ? { ru: 'Перед номером приложения стоит «№».', en: 'There is «№» before the number.', ...at(line) }
            : { ru: 'Перед номером приложения нет «№».', en: 'There is no «№» before the number.', ...at(line) },
        ]
      }),
    )
  },
}

/** The mark stands at the right edge. */
export const marksRight: Clause = {
  id: 'appendix-mark-right',
  severity: 'warning',
  title: { ru: 'Отметка о приложении — в правом верхнем углу', en: 'The mark stands in the upper right corner' },
  source,
  options: ['appendixMark.width', 'appendixMark.form'],
  help: { ru: 'Задайте отметке отступ слева.', en: 'Give the mark an indent on the left.' },
  check({ requisites: { appendices }, profile }) {
    if (appendices.length === 0) return noAppendices
    return verdict(
      appendices.flatMap(({ lines: [line] }): Note[] => {
        return line === undefined || standsRight(line, profile.appendixMark.width)
          ? []
          : [{ ru: 'Отметка стоит не справа.', en: 'The mark does not stand at the right.', ...at(line) }]
      }),
    )
  },
}

/** Every appendix is spoken of in the text of the order. */
export const marksMentioned: Clause = {
  id: 'appendix-mentioned',
  severity: 'warning',
  title: { ru: 'В тексте приказа есть ссылка на каждое приложение', en: 'The text refers to every appendix' },
  source,
  help: {
    ru: 'Добавьте в пункт «(приложение)», а если приложений несколько – «(приложение № 1)».',
    en: 'Add «(приложение)» to a clause, or «(приложение № 1)» where there are several.',
  },
  check({ requisites: { appendices, order, kind } }) {
    if (appendices.length === 0) return noAppendices
    if (kind === undefined) return undecidable('документ — не приказ', 'the document is no order')
    const text = order.map((line) => line.text).join('\n')
    if (appendices.length === 1)
      return verdict(
        /приложени|прилагаем/iu.test(text)
          ? []
          : [{ ru: 'О приложении в тексте не сказано.', en: 'The text does not speak of the appendix.' }],
      )
    const mentioned = new Set<number>()
    for (const match of text.matchAll(/приложени\p{L}* (?:№ ?)?(\d{1,3})(?:[-–—](\d{1,3}))?/giu)) {
      const from = Number(match[1])
      const to = Math.min(Number(match[2] ?? match[1]), from + 100)
      for (let number = from; number <= to; number += 1) mentioned.add(number)
    }
    return verdict(
      appendices.flatMap(({ number }) =>
        number === undefined || mentioned.has(number)
          ? []
          : [
              {
                ru: `О приложении ${number} в тексте не сказано.`,
                en: `The text does not speak of appendix ${number}.`,
              },
            ],
      ),
    )
  },
}
