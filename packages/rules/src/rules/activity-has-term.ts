import { isEmptyCell } from '../context/is-empty-cell.js'
import { goodPlan, planText, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { isMisspelt } from '../words/misspelt-fields.js'
import type { NodeName } from '../words/name-of.js'

export const activityHasTerm: Rule = rule({
  id: 'activity-has-term',
  family: 'terms',
  scope: 'record',
  severity: 'error',
  title: { ru: 'У мероприятия есть срок', en: 'An activity has a term' },
  why: {
    ru: 'Мероприятие без срока нельзя поставить на контроль: никто не скажет, когда оно должно быть выполнено.',
    en: 'An activity without a term cannot be followed up: nobody can say when it is due.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: меры — со сроками, ответственными и участниками',
    en: 'criteria of the letter of Rosobrnadzor of 20.04.2021 № 08-70: measures have dates, responsible persons and participants',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    missing: ({ name }: { name: NodeName }) => ({
      ru: `У мероприятия ${name.ru} не указан срок.`,
      en: `Activity ${name.en} has no term.`,
      help: {
        ru: 'Добавьте под мероприятием строку «- Срок: …» (в таблице заполните ячейку); если даты нет, подойдут слова «в течение учебного года» или «по отдельному графику».',
        en: 'Add a bullet “- Срок: …” under the activity (in a table fill in the cell); without a date, words such as “в течение учебного года” will do.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'вместо срока стоит прочерк', en: 'a dash in the place of the term' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Неделя профориентации «Семь шагов к профессии»',
          '   - Срок: —',
          '   - Ответственные: @sokolov',
          '   - Результат: отчёт',
          '2. Ярмарка учебных мест',
          '   - Ответственные: @sokolov',
          '   - Результат: отчёт',
        ),
      },
      says: [
        {
          at: 'plan.md:10:12-10:13',
          ru: 'У мероприятия 1 «Неделя профориентации „Семь шагов к профессии“» не указан срок.',
          en: 'Activity 1 “Неделя профориентации «Семь шагов к профессии»” has no term.',
        },
        {
          at: 'plan.md:13:1-13:24',
          ru: 'У мероприятия 2 «Ярмарка учебных мест» не указан срок.',
          en: 'Activity 2 “Ярмарка учебных мест” has no term.',
        },
      ],
    },
    {
      name: { ru: 'срок без даты — тоже срок', en: 'a term without a date is a term' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Неделя профориентации «Семь шагов к профессии»',
          '   - Срок: по отдельному графику',
          '   - Ответственные: @sokolov',
          '   - Результат: отчёт',
        ),
      },
      says: [],
    },
    {
      name: { ru: 'всё заполнено', en: 'everything is filled in' },
      files: { 'dorozhnik.yaml': registryText, 'plan.md': goodPlan },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    if (!plan.prints('term')) return
    for (const activity of plan.activities)
      if (isEmptyCell(activity.term) && !isMisspelt(plan, activity, 'term'))
        report(places.at(activity, 'term'), 'missing', { name: plan.nameOf(activity) })
  },
})
