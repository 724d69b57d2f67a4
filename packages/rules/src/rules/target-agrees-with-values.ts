import type { Localized } from '@dorozhnik/diagnostics'
import { readThreshold } from '@dorozhnik/russian'
import { planWithIndicators, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { isOfHundred, measuredIn, targetOf, valuesOf } from '../words/figures.js'
import { reaches } from '../words/reaches.js'

interface Values {
  name: Localized
  target: string
  value: string
}

export const targetAgreesWithValues: Rule = rule({
  id: 'target-agrees-with-values',
  family: 'indicators',
  scope: 'record',
  severity: 'warning',
  title: {
    ru: 'Целевое значение достигается к последнему году',
    en: 'The target is reached by the last year',
  },
  why: {
    ru: 'Если по годам запланировано меньше, чем названо целью, план не выполнит самого себя.',
    en: 'Where the yearly values stay below the target, the plan does not fulfil itself.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: показатель описан так, что его можно измерить и сравнить по годам',
    en: 'criteria of the letter of Rosobrnadzor of 20.04.2021 № 08-70: an indicator is described so that it can be measured and compared by years',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    missed: ({ name, target, value }: Values) => ({
      ru: `Показатель ${name.ru}: целевое значение «${target}», а на последний год запланировано «${value}».`,
      en: `Indicator ${name.en}: the target is “${target}”, but “${value}” is planned for the last year.`,
      help: { ru: 'Исправьте одно из двух значений.', en: 'Mend one of the two values.' },
    }),
  },
  examples: [
    {
      name: { ru: 'цель выше последнего значения', en: 'a target above the last value' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%", target: не менее 50 %, values: { 2025: "30", 2026: "45" } }',
        ),
      },
      says: [
        {
          at: 'plan.md:5:92-5:105',
          ru: 'Показатель «Доля обучающихся, прошедших профессиональные пробы»: целевое значение «не менее 50 %», а на последний год запланировано «45».',
          en: 'Indicator “Доля обучающихся, прошедших профессиональные пробы”: the target is “не менее 50 %”, but “45” is planned for the last year.',
        },
      ],
    },
    {
      name: { ru: 'цель достигнута', en: 'the target is reached' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%", target: не менее 50 %, values: { 2025: "30", 2026: "50" } }',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report) {
    for (const found of plan.indicators)
      for (const measured of measuredIn(found)) {
        const target = targetOf(measured, plan.workspace)
        const last = valuesOf(measured, plan.workspace).at(-1)
        if (target === undefined || last?.number === undefined) continue
        const mark =
          target.number === undefined
            ? readThreshold(target.text)
            : ({ bound: 'exactly', value: target.number.value } as const)
        if (mark === undefined || (isOfHundred(measured) && mark.value > 100) || reaches(last.number.value, mark))
          continue
        report(target.place, 'missed', { name: measured.name, target: target.text, value: last.text })
      }
  },
})
