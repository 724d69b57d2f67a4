import { isIsoDate } from '@dorozhnik/model'
import { stretchOf } from '../context/place-in.js'
import { deadlinesInText } from '../words/dates-in-text.js'
import { russianDay } from '../words/russian-day.js'
import { orderFiles, goodOrder } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const clauseDeadlineAfterDate: Rule = rule({
  id: 'clause-deadline-after-date',
  family: 'order',
  scope: 'record',
  severity: 'warning',
  title: {
    ru: 'Срок в пункте приказа наступает после его даты',
    en: 'A deadline in a clause comes after the date of the order',
  },
  why: {
    ru: 'Поручение, срок которого прошёл до подписания, исполнить нельзя.',
    en: 'A task that was due before the order was signed cannot be carried out.',
  },
  source: {
    ru: 'ошибка из настоящих документов: срок поручения раньше даты приказа',
    en: 'a slip of real documents: a task is due before the date of the order',
    grade: 'practice',
  },
  messages: {
    passed: ({ day, date }: { day: string; date: string }) => ({
      ru: `Срок ${russianDay(day)} прошёл раньше, чем подписан приказ (${russianDay(date)}).`,
      en: `The deadline ${day} had passed before the order was signed (${date}).`,
      help: { ru: 'Исправьте срок или дату приказа.', en: 'Mend the deadline or the date of the order.' },
    }),
  },
  examples: [
    {
      name: { ru: 'срок из прошлогоднего приказа', en: "a deadline of last year's order" },
      files: orderFiles(goodOrder.trimEnd() + '\n2. Руководителям школ представить планы до 15 сентября 2024 г.\n'),
      says: [
        {
          at: 'order.md:14:44-14:60',
          ru: 'Срок 15.09.2024 прошёл раньше, чем подписан приказ (26.08.2025).',
          en: 'The deadline 2024-09-15 had passed before the order was signed (2025-08-26).',
        },
      ],
    },
    {
      name: { ru: 'срок впереди', en: 'a deadline to come' },
      files: orderFiles(goodOrder.trimEnd() + '\n2. Руководителям школ представить планы до 15 сентября 2025 г.\n'),
      says: [],
    },
  ],
  checkOrder({ order, clauses, written, workspace }, report) {
    const { date } = order
    if (date === undefined || !isIsoDate(date)) return
    const nodes = new Set<object>(clauses.map(({ clause }) => clause))
    for (const text of written.texts) {
      if (!nodes.has(text.holder.node)) continue
      for (const { day, start, end } of deadlinesInText(text.value))
        if (day < date) report(stretchOf(workspace, text, start, end).place, 'passed', { day, date })
    }
  },
})
