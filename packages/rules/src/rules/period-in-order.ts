import { isIsoDate } from '@dorozhnik/model'
import { goodPlan, orderText, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { isTextPlace, type Place } from '@dorozhnik/diagnostics'
import { formatDate } from '@dorozhnik/russian'
import { within } from '../context/place-in.js'

export const periodInOrder: Rule = rule({
  id: 'period-in-order',
  family: 'terms',
  scope: 'record',
  severity: 'error',
  title: {
    ru: 'Период начинается раньше, чем кончается, и все его дни есть в календаре',
    en: 'A period begins before it ends, and its days exist',
  },
  why: {
    ru: 'По периоду плана читаются сроки без года. С перепутанными датами все они окажутся не в том году.',
    en: 'Terms without a year are read against the period. With its dates mixed up all of them land in a wrong year.',
  },
  source: {
    ru: 'ГОСТ Р 7.0.64 (ИСО 8601): промежуток записывают началом и концом через «/»',
    en: 'GOST R 7.0.64 (ISO 8601): an interval is written as its beginning and end with “/” between',
    grade: 'known',
  },
  messages: {
    backwards: ({ start, end }: { start: string; end: string }) => ({
      ru: `Период плана кончается ${formatDate(end, 'digital')}, раньше, чем начинается ${formatDate(start, 'digital')}.`,
      en: `The period of the plan ends on ${end}, before it begins on ${start}.`,
      help: {
        ru: 'Сначала пишется первый день, потом последний.',
        en: 'The first day comes first, the last day second.',
      },
    }),
    noSuchDay: ({ day }: { day: string }) => ({
      ru: `Дня ${day} нет в календаре.`,
      en: `There is no day ${day} in the calendar.`,
      help: { ru: 'Дата пишется как год-месяц-день: 2026-02-28.', en: 'A date is written year-month-day: 2026-02-28.' },
    }),
    shape: ({ period }: { period: string }) => ({
      ru: `Период «${period}» записан непонятно.`,
      en: `The period “${period}” cannot be read.`,
      help: {
        ru: 'Напишите первый и последний день через косую черту: 2025-09-01/2026-08-31.',
        en: 'Write the first and the last day with a slash between them: 2025-09-01/2026-08-31.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'годы переставлены', en: 'the years are swapped' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan.replace('2025-09-01/2026-08-31', '2026-09-01/2025-08-31'),
      },
      says: [
        {
          at: 'plan.md:4:9-4:30',
          ru: 'Период плана кончается 31.08.2025, раньше, чем начинается 01.09.2026.',
          en: 'The period of the plan ends on 2025-08-31, before it begins on 2026-09-01.',
        },
      ],
    },
    {
      name: { ru: '31 февраля и 31 июня', en: '31 February and 31 June' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan.replace('2026-08-31', '2026-02-31'),
        'order.md': orderText(
          ['date: 2025-06-31', 'subject: Об утверждении плана', 'signatory: lebedeva', 'executor: sokolov'],
          'ПРИКАЗЫВАЮ:',
          '',
          '1. Считать утратившим силу приказ от 01.09.2024 № 15.',
        ),
      },
      says: [
        {
          at: 'order.md:4:7-4:17',
          ru: 'Дня 2025-06-31 нет в календаре.',
          en: 'There is no day 2025-06-31 in the calendar.',
        },
        {
          at: 'plan.md:4:20-4:30',
          ru: 'Дня 2026-02-31 нет в календаре.',
          en: 'There is no day 2026-02-31 in the calendar.',
        },
      ],
    },
    {
      name: { ru: 'учебный год', en: 'a school year' },
      files: { 'dorozhnik.yaml': registryText, 'plan.md': goodPlan },
      says: [],
    },
    {
      name: { ru: 'период, собранный программой', en: 'a period that a program put together' },
      workspace: {
        registry: {},
        documents: { plan: { document: 'plan', title: 'План', period: '2025', parts: [] } },
      },
      says: [
        {
          at: 'documents/plan/period',
          ru: 'Период «2025» записан непонятно.',
          en: 'The period “2025” cannot be read.',
        },
      ],
    },
  ],
  checkPlan({ plan, workspace }, report, places) {
    const whole = places.at(plan, 'period')
    const { period } = plan
    // A regulation need not have one.
    if (period === undefined) return
    const days = period.split('/')
    const [start, end] = days
    if (start === undefined || end === undefined || days.length > 2 || !days.every(isShaped)) {
      // In a text the reader has looked at the shape already.
      if (whole === undefined || !isTextPlace(whole)) report(whole, 'shape', { period })
      return
    }
    const placeAt = (from: number): Place | undefined => within(workspace, whole, period, from, from + 10).place
    if (!isIsoDate(start)) report(placeAt(0), 'noSuchDay', { day: start })
    if (!isIsoDate(end)) report(placeAt(11), 'noSuchDay', { day: end })
    if (isIsoDate(start) && isIsoDate(end) && end < start) report(whole, 'backwards', { start, end })
  },
  checkOrder({ order }, report, places) {
    if (order.date !== undefined && !isIsoDate(order.date))
      report(places.at(order, 'date'), 'noSuchDay', { day: order.date })
  },
})

function isShaped(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day)
}
