import { isEmptyCell } from '../context/is-empty-cell.js'
import { planText, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { isMisspelt } from '../words/misspelt-fields.js'
import type { NodeName } from '../words/name-of.js'

export const activityHasResponsible: Rule = rule({
  id: 'activity-has-responsible',
  family: 'people',
  scope: 'record',
  severity: 'error',
  title: { ru: 'У мероприятия есть ответственный', en: 'Somebody answers for every activity' },
  why: {
    ru: 'За мероприятие без ответственного спросить не с кого, и чаще всего оно не выполняется.',
    en: 'Where nobody answers for an activity, there is nobody to ask, and most often it is not done.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: меры — со сроками, ответственными и участниками',
    en: 'criteria of the letter of Rosobrnadzor of 20.04.2021 № 08-70: measures have dates, responsible persons and participants',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    missing: ({ name }: { name: NodeName }) => ({
      ru: `У мероприятия ${name.ru} не указан ответственный.`,
      en: `Nobody answers for activity ${name.en}.`,
      help: {
        ru: 'Добавьте под мероприятием строку «- Ответственные: …» (в таблице заполните ячейку): человека (@имя), группу или должность словами.',
        en: 'Add a bullet “- Ответственные: …” under the activity (in a table fill in the cell): a person (@id), a group, or a post in words.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'ответственного забыли', en: 'the responsible person was forgotten' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Профессиональные пробы на предприятиях округа',
          '   - Срок: март 2026 г.',
          '   - Результат: отчёт',
        ),
      },
      says: [
        {
          at: 'plan.md:9:1-9:49',
          ru: 'У мероприятия 1 «Профессиональные пробы на предприятиях округа» не указан ответственный.',
          en: 'Nobody answers for activity 1 “Профессиональные пробы на предприятиях округа”.',
        },
      ],
    },
    {
      name: { ru: 'план не печатает этот столбец', en: 'the plan does not print that column' },
      files: {
        'plan.md': planText('1. Профессиональные пробы', '   - Срок: март 2026 г.').replace(
          'period:',
          'columns: [number, title, term]\nperiod:',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    if (!plan.prints('responsible')) return
    for (const activity of plan.activities)
      if (isEmptyCell(activity.responsible) && !isMisspelt(plan, activity, 'responsible'))
        report(places.at(activity, 'responsible'), 'missing', { name: plan.nameOf(activity) })
  },
})
