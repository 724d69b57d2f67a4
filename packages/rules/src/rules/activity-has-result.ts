import { isEmptyCell } from '../context/is-empty-cell.js'
import { planText, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { isMisspelt } from '../words/misspelt-fields.js'
import type { NodeName } from '../words/name-of.js'

export const activityHasResult: Rule = rule({
  id: 'activity-has-result',
  family: 'structure',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'У мероприятия есть ожидаемый результат', en: 'An activity has an expected result' },
  why: {
    ru: 'По результату видно, выполнено ли мероприятие; без него отчёт сводится к слову «проведено».',
    en: 'The result shows whether an activity was done; without it a report can only say that it took place.',
  },
  source: {
    ru: 'столбец результата есть почти во всех дорожных картах, по нему составляют отчёт',
    en: 'nearly every roadmap has a column of results, and reports are made by it',
    grade: 'practice',
  },
  messages: {
    missing: ({ name }: { name: NodeName }) => ({
      ru: `У мероприятия ${name.ru} не указан ожидаемый результат.`,
      en: `Activity ${name.en} has no expected result.`,
      help: {
        ru: 'Добавьте под мероприятием строку «- Результат: …» (в таблице заполните ячейку): документ, число участников или долю охвата.',
        en: 'Add a bullet “- Результат: …” under the activity (in a table fill in the cell): a document, a number of people, or a share.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'результат ещё не придумали', en: 'the result is still to be thought of' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Встречи с выпускниками педагогических классов',
          '   - Срок: апрель 2026 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: ...',
        ),
      },
      says: [
        {
          at: 'plan.md:12:17-12:20',
          ru: 'У мероприятия 1 «Встречи с выпускниками педагогических классов» не указан ожидаемый результат.',
          en: 'Activity 1 “Встречи с выпускниками педагогических классов” has no expected result.',
        },
      ],
    },
    {
      name: { ru: 'результат назван', en: 'the result is named' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planText(
          '1. Встречи с выпускниками педагогических классов',
          '   - Срок: апрель 2026 г.',
          '   - Ответственные: @sokolov',
          '   - Результат: не менее 4 встреч',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    if (!plan.prints('result')) return
    for (const activity of plan.activities)
      if (isEmptyCell(activity.result) && !isMisspelt(plan, activity, 'result'))
        report(places.at(activity, 'result'), 'missing', { name: plan.nameOf(activity) })
  },
})
