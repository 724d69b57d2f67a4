import type { Localized } from '@dorozhnik/diagnostics'
import { fieldOf, standardColumn } from '@dorozhnik/model'
import { isEmptyCell } from '../context/is-empty-cell.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const activityNamesIndicator: Rule = rule({
  id: 'activity-names-indicator',
  family: 'indicators',
  scope: 'record',
  severity: 'info',
  title: { ru: 'Столбец «Показатель» заполнен в каждой строке', en: 'The column of indicators is filled in every row' },
  why: {
    ru: 'Столбец завели, чтобы видеть, на что работает мероприятие; пустая ячейка говорит, что ни на что.',
    en: 'The column shows what an activity works for; an empty cell says: for nothing.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: меры связаны с показателями',
    en: 'criteria of the letter of Rosobrnadzor of 20.04.2021 № 08-70: measures are tied to indicators',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    empty: ({ name, label }: { name: Localized; label: string }) => ({
      ru: `У мероприятия ${name.ru} пуст столбец «${label}».`,
      en: `Activity ${name.en} has nothing in the column “${label}”.`,
    }),
  },
  examples: [
    {
      name: { ru: 'показатель не назван', en: 'no indicator is named' },
      files: planFiles(
        planText(row('Ярмарка профессий') + '\n   - Показатель: охват пробами', row('Опрос родителей')).replace(
          'period:',
          'columns: [title, term, responsible, result, Показатель]\nperiod:',
        ),
      ),
      says: [
        {
          at: 'plan.md:15:1-15:19',
          ru: 'У мероприятия 2 «Опрос родителей» пуст столбец «Показатель».',
          en: 'Activity 2 “Опрос родителей” has nothing in the column “Показатель”.',
        },
      ],
    },
    {
      name: { ru: 'столбец заполнен', en: 'the column is filled in' },
      files: planFiles(
        planText(row('Ярмарка профессий') + '\n   - Показатель: охват пробами').replace(
          'period:',
          'columns: [title, term, responsible, result, Показатель]\nperiod:',
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ activities, columns, nameOf }, report, places) {
    const column = columns.find(
      ({ key, label }) => standardColumn(key) === undefined && /показател|индикатор/iu.test(label),
    )
    if (column === undefined) return
    for (const activity of activities)
      if (isEmptyCell(fieldOf(activity, column.key)))
        report(places.at(activity.fields ?? activity, column.key) ?? places.at(activity), 'empty', {
          name: nameOf(activity),
          label: column.label,
        })
  },
})
