import { plainText } from '@dorozhnik/model'
import { formatDate } from '@dorozhnik/russian'
import { goodPlan, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { dayOutside } from '../words/day-outside.js'
import { type NodeName, quoted } from '../words/name-of.js'

interface Values {
  term: NodeName
  name: NodeName
  /** ISO dates. */
  day: string
  limit: string
}

export const termInsidePeriod: Rule = rule({
  id: 'term-inside-period',
  family: 'terms',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'Срок мероприятия лежит внутри периода плана', en: 'A term lies within the period of the plan' },
  why: {
    ru: 'Мероприятие, намеченное на время до или после плана, никто не станет исполнять: чаще всего это год из прошлого плана.',
    en: 'Nobody carries out what is due before or after the plan; most often the year was left over from the last one.',
  },
  source: {
    ru: 'ошибка из настоящих документов: сроки 2020 года в плане на 2021–2022 годы',
    en: 'a slip of real documents: terms of 2020 in a plan for 2021–2022',
    grade: 'practice',
  },
  messages: {
    late: ({ term, name, day, limit }: Values) => ({
      ru: `Срок ${term.ru} мероприятия ${name.ru} выходит за период плана: ${russian(day)} — позже его конца, ${russian(limit)}.`,
      en: `The term ${term.en} of activity ${name.en} is outside the period of the plan: ${day} is after its end, ${limit}.`,
      help: {
        ru: 'Исправьте срок или продлите период плана.',
        en: 'Mend the term, or make the period of the plan longer.',
      },
    }),
    early: ({ term, name, day, limit }: Values) => ({
      ru: `Срок ${term.ru} мероприятия ${name.ru} выходит за период плана: ${russian(day)} — раньше его начала, ${russian(limit)}.`,
      en: `The term ${term.en} of activity ${name.en} is outside the period of the plan: ${day} is before its beginning, ${limit}.`,
      help: {
        ru: 'Исправьте срок или начните период плана раньше.',
        en: 'Mend the term, or let the period of the plan begin earlier.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'год остался от прошлого плана', en: 'a year left over from the last plan' },
      files: { 'dorozhnik.yaml': registryText, 'plan.md': goodPlan.replace('ноябрь 2025 г.', 'ноябрь 2024 г.') },
      says: [
        {
          at: 'plan.md:12:12-12:26',
          ru: 'Срок «ноябрь 2024 г.» мероприятия 1.1 «Мониторинг охвата профориентацией» выходит за период плана: 01.11.2024 — раньше его начала, 01.09.2025.',
          en: 'The term “ноябрь 2024 г.” of activity 1.1 “Мониторинг охвата профориентацией” is outside the period of the plan: 2024-11-01 is before its beginning, 2025-09-01.',
        },
      ],
    },
    {
      name: { ru: 'срок после конца плана', en: 'a term after the end of the plan' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan.replace('ноябрь 2025 г.', 'до 15 сентября 2026 г.'),
      },
      says: [
        {
          at: 'plan.md:12:12-12:34',
          ru: 'Срок «до 15 сентября 2026 г.» мероприятия 1.1 «Мониторинг охвата профориентацией» выходит за период плана: 15.09.2026 — позже его конца, 31.08.2026.',
          en: 'The term “до 15 сентября 2026 г.” of activity 1.1 “Мониторинг охвата профориентацией” is outside the period of the plan: 2026-09-15 is after its end, 2026-08-31.',
        },
      ],
    },
    {
      name: { ru: 'срок внутри плана', en: 'a term within the plan' },
      files: { 'dorozhnik.yaml': registryText, 'plan.md': goodPlan },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    const { period } = plan
    if (period === undefined) return
    for (const activity of plan.activities) {
      const reading = plan.term(activity)
      const outside = reading === undefined ? undefined : dayOutside(reading, period)
      if (outside === undefined) continue
      const { message, day } = outside
      const limit = message === 'late' ? period.end : period.start
      const periodPlace = places.at(plan.plan, 'period')
      const values = { term: quoted(plainText(activity.term ?? '')), name: plan.nameOf(activity), day, limit }
      report(places.at(activity, 'term'), message, values, {
        related:
          periodPlace === undefined
            ? undefined
            : [
                {
                  message: { ru: 'Период плана задан здесь.', en: 'The period of the plan is set here.' },
                  place: periodPlace,
                },
              ],
      })
    }
  },
})

function russian(day: string): string {
  return formatDate(day, 'digital')
}
