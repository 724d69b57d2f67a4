import { planFiles, planText, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const regulationHasPeriod: Rule = rule({
  id: 'regulation-has-period',
  family: 'structure',
  scope: 'file',
  severity: 'info',
  title: { ru: 'Сроки положения читаются в его периоде', en: 'Terms of a regulation are read against its period' },
  why: {
    ru: 'Без периода сроки без года нельзя ни понять, ни проверить.',
    en: 'Without a period, terms that name no year can be neither understood nor checked.',
  },
  source: {
    ru: 'у положения есть срок действия или учебный год, к которому относятся его сроки',
    en: 'a regulation has a time of force, or a school year that its terms belong to',
    grade: 'practice',
  },
  messages: {
    missing: () => ({
      ru: 'В положении есть мероприятия со сроками, но не указан период.',
      en: 'The regulation has activities with terms but no period.',
      help: {
        ru: 'Добавьте в шапку строку «period: 2025-09-01/2026-08-31».',
        en: 'Add a line “period: 2025-09-01/2026-08-31” to the head.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'положение со сроками без периода', en: 'a regulation with terms and no period' },
      files: planFiles(
        planText(row('Сбор заявок', 'до 2 марта', 'заявки'))
          .replace('document: plan', 'document: regulation')
          .replace(/period: .*\n/, ''),
      ),
      says: [
        {
          at: 'plan.md:3:8-3:61',
          ru: 'В положении есть мероприятия со сроками, но не указан период.',
          en: 'The regulation has activities with terms but no period.',
        },
      ],
    },
    {
      name: { ru: 'период указан', en: 'a period is given' },
      files: planFiles(
        planText(row('Сбор заявок', 'до 2 марта', 'заявки')).replace('document: plan', 'document: regulation'),
      ),
      says: [],
    },
  ],
  checkPlan({ plan, activities }, report, places) {
    if (plan.document !== 'regulation' || plan.period !== undefined) return
    if (activities.some(({ term }) => term !== undefined)) report(places.at(plan, 'title'), 'missing', undefined)
  },
})
