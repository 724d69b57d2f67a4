import { type Activity, isIsoDate, plainText } from '@dorozhnik/model'
import { formatDate } from '@dorozhnik/russian'
import type { PlanContext } from '../context/context.js'
import { goodOrder, goodPlan, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { type NodeName, quoted } from '../words/name-of.js'

export const orderBeforeFirstTerm: Rule = rule({
  id: 'order-before-first-term',
  family: 'order',
  scope: 'workspace',
  severity: 'warning',
  title: { ru: 'Приказ издан раньше первого срока плана', en: 'An order is dated before the first term of its plan' },
  why: {
    ru: 'Нельзя поручить то, срок чему уже прошёл: такое мероприятие не исполнено в день, когда его утвердили.',
    en: 'Nothing can be ordered whose term has passed: it is overdue on the day of its approval.',
  },
  source: {
    ru: 'ошибка из настоящих документов: приказ от 30.12.2021 со сроком «август 2021 г.»',
    en: 'a slip of real documents: an order of 30.12.2021 with the term “август 2021 г.”',
    url: 'https://base.garant.ru/405285547/53f89421bbdaf741eb2d1ecc4ddb4c33/',
    grade: 'practice',
  },
  messages: {
    late: ({ date, day, term, name }: { date: string; day: string; term: NodeName; name: NodeName }) => ({
      ru: `Приказ датирован ${formatDate(date, 'digital')}, а срок ${term.ru} мероприятия ${name.ru} истекает ${formatDate(day, 'digital')}.`,
      en: `The order is dated ${date}, but the term ${term.en} of activity ${name.en} ends on ${day}.`,
      help: {
        ru: 'Проверьте дату приказа или перенесите срок.',
        en: 'Look at the date of the order, or move the term.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'приказ опоздал на месяц', en: 'the order is a month late' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan,
        'order.md': goodOrder.replace('2025-08-26', '2025-12-26'),
      },
      says: [
        {
          at: 'order.md:4:7-4:17',
          ru: 'Приказ датирован 26.12.2025, а срок «ноябрь 2025 г.» мероприятия 1.1 «Мониторинг охвата профориентацией» истекает 30.11.2025.',
          en: 'The order is dated 2025-12-26, but the term “ноябрь 2025 г.” of activity 1.1 “Мониторинг охвата профориентацией” ends on 2025-11-30.',
        },
      ],
    },
    {
      name: { ru: 'приказ издан вовремя', en: 'the order is in time' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan,
        'order.md': goodOrder,
      },
      says: [],
    },
  ],
  checkOrder({ order, plans }, report, places) {
    const { date } = order
    if (date === undefined || !isIsoDate(date)) return
    // A new edition of a plan repeats what is over by then.
    if (order.purpose === 'amendment' || order.subject.startsWith('О внесении изменени')) return
    for (const plan of plans) {
      const first = firstTerm(plan)
      if (first === undefined || first.day >= date) continue
      const { activity, day } = first
      const place = places.at(activity, 'term')
      const values = { date, day, term: quoted(plainText(activity.term ?? '')), name: plan.nameOf(activity) }
      report(places.at(order, 'date'), 'late', values, {
        related:
          place === undefined
            ? undefined
            : [{ message: { ru: 'Срок стоит здесь.', en: 'The term stands here.' }, place }],
      })
    }
  },
})

/**
 * The activity whose term runs out first. A term before the plan is left to `term-inside-period`: most
 * likely its year is wrong.
 */
function firstTerm(plan: PlanContext): { activity: Activity; day: string } | undefined {
  let first: { activity: Activity; day: string } | undefined
  for (const activity of plan.activities)
    for (const { kind, start, end, intervals } of plan.term(activity)?.statements ?? []) {
      if (kind !== 'range' && kind !== 'deadline') continue
      for (const { end: day } of intervals ?? [{ start, end }])
        if (day !== null && day >= (plan.period?.start ?? '') && (first === undefined || day < first.day))
          first = { activity, day }
    }
  return first
}
