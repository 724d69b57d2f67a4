import { isIsoDate } from '@dorozhnik/model'
import { stretchOf } from '../context/place-in.js'
import { datesInText } from '../words/dates-in-text.js'
import { russianDay } from '../words/russian-day.js'
import { orderFiles, goodOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const groundsBeforeOrder: Rule = rule({
  id: 'grounds-before-order',
  family: 'order',
  scope: 'record',
  severity: 'warning',
  title: {
    ru: 'Приказ ссылается на акты, которые изданы раньше него',
    en: 'An order cites acts that are older than itself',
  },
  why: {
    ru: 'Нельзя издать приказ на основании документа, которого ещё нет: в одной из дат опечатка.',
    en: 'No order can rest on a paper that does not exist yet: one of the dates is a slip.',
  },
  source: {
    ru: 'приказ издают на основании действующих актов',
    en: 'an order rests on acts that are in force',
    grade: 'practice',
  },
  messages: {
    later: ({ day, date }: { day: string; date: string }) => ({
      ru: `Приказ датирован ${russianDay(date)}, а ссылается на акт от ${russianDay(day)}.`,
      en: `The order is dated ${date} but cites an act of ${day}.`,
      help: { ru: 'Исправьте одну из дат.', en: 'Mend one of the dates.' },
    }),
  },
  examples: [
    {
      name: { ru: 'основание из будущего', en: 'grounds from the future' },
      files: orderFiles(
        goodOrder.replace(
          'ПРИКАЗЫВАЮ',
          'Во исполнение приказа министерства образования области от 18 июня 2026 г. № 277\n\nПРИКАЗЫВАЮ',
        ),
      ),
      says: [
        {
          at: 'order.md:11:59-11:71',
          ru: 'Приказ датирован 26.08.2025, а ссылается на акт от 18.06.2026.',
          en: 'The order is dated 2025-08-26 but cites an act of 2026-06-18.',
        },
      ],
    },
    {
      name: { ru: 'основание раньше', en: 'older grounds' },
      files: orderFiles(
        goodOrder.replace(
          'ПРИКАЗЫВАЮ',
          'Во исполнение приказа министерства образования области от 18 июня 2025 г. № 277\n\nПРИКАЗЫВАЮ',
        ),
      ),
      says: [],
    },
  ],
  checkOrder({ order, written, workspace }, report) {
    const { date } = order
    if (date === undefined || !isIsoDate(date)) return
    for (const text of written.texts) {
      if (text.holder.key !== 'preamble' || text.holder.node !== order) continue
      for (const { day, start, end } of datesInText(text.value)) {
        // «от … №» is the date of an act; other days of a preamble may be to come.
        const isOfAct = /от\s{0,3}$/iu.test(text.value.slice(Math.max(0, start - 5), start))
        if (isOfAct && day > date) report(stretchOf(workspace, text, start, end).place, 'later', { day, date })
      }
    }
  },
})
