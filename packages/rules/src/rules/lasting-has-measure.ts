import type { Localized } from '@dorozhnik/diagnostics'
import { inlinesOf, plainText } from '@dorozhnik/model'
import { isEmptyCell } from '../context/is-empty-cell.js'
import { quoted } from '../words/name-of.js'
import { isEmptyPhrase, namesSomethingVisible } from '../words/results.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const lastingHasMeasure: Rule = rule({
  id: 'lasting-has-measure',
  family: 'terms',
  scope: 'record',
  severity: 'info',
  title: {
    ru: 'У того, что длится весь год, результат можно посчитать',
    en: 'What lasts the whole year has a result that can be counted',
  },
  why: {
    ru: '«В течение года» и «постоянно» проверить нельзя, если и результат не называет ни числа, ни документа.',
    en: '“All the year” and “always” cannot be checked where the result names neither a number nor a document.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: результаты мер измеримы',
    en: 'criteria of the letter of Rosobrnadzor of 20.04.2021 № 08-70: the results of measures can be measured',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    vague: ({ name, term }: { name: Localized; term: Localized }) => ({
      ru: `Мероприятие ${name.ru} длится весь срок (${term.ru}), а результат не назван числом или документом.`,
      en: `Activity ${name.en} lasts all the time (${term.en}), but its result names no number and no document.`,
      help: {
        ru: 'Назовите число, долю или документ: «не менее 5 встреч», «отчёт за полугодие».',
        en: 'Name a number, a share or a document: “не менее 5 встреч”, “отчёт за полугодие”.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'весь год неизвестно что', en: 'something all the year' },
      files: planFiles(planText(row('Работа с родителями', 'в течение учебного года', 'взаимодействие с семьёй'))),
      says: [
        {
          at: 'plan.md:12:17-12:40',
          ru: 'Мероприятие 1 «Работа с родителями» длится весь срок («в течение учебного года»), а результат не назван числом или документом.',
          en: 'Activity 1 “Работа с родителями” lasts all the time (“в течение учебного года”), but its result names no number and no document.',
        },
      ],
    },
    {
      name: { ru: 'результат можно посчитать', en: 'the result can be counted' },
      files: planFiles(
        planText(
          row('Работа с родителями', 'в течение учебного года', 'не менее 4 встреч'),
          row('Размещение материалов на сайте', 'постоянно', 'публикации на сайте'),
        ),
      ),
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    if (!plan.prints('result')) return
    for (const activity of plan.activities) {
      const reading = plan.term(activity)
      if (reading?.kind !== 'ongoing' || reading.statements.length !== 1 || isEmptyCell(activity.result)) continue
      const result = plainText(activity.result ?? '')
      if (isEmptyPhrase(result) || namesSomethingVisible(result)) continue
      if ([...inlinesOf(activity.result ?? '')].some(({ type }) => type === 'reference')) continue
      report(places.at(activity, 'result'), 'vague', {
        name: plan.nameOf(activity),
        term: quoted(plainText(activity.term ?? '')),
      })
    }
  },
})
