import type { Localized } from '@dorozhnik/diagnostics'
import { plainText } from '@dorozhnik/model'
import { readThresholds } from '@dorozhnik/russian'
import type { PlanContext } from '../context/context.js'
import { planWithIndicators, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import {
  baselineOf,
  type Figure,
  isOfHundred,
  type Measured,
  measuredIn,
  targetOf,
  valuesOf,
} from '../words/figures.js'

interface Values {
  name: Localized
  value: string
}

export const valuesInRange: Rule = rule({
  id: 'values-in-range',
  family: 'indicators',
  scope: 'record',
  severity: 'error',
  title: {
    ru: 'Доля не больше 100 %, число не меньше нуля',
    en: 'A share is not above 100 %, a number not below zero',
  },
  why: {
    ru: 'Невозможное значение видно любому проверяющему, и вместе с ним под сомнением вся таблица.',
    en: 'Any reader sees an impossible value, and with it the whole table becomes doubtful.',
  },
  source: {
    ru: 'доля — часть целого: от 0 до 100 %',
    en: 'a share is a part of a whole: from 0 to 100 %',
    grade: 'known',
  },
  messages: {
    over: ({ name, value }: Values) => ({
      ru: `Значение «${value}» показателя ${name.ru} больше 100 %: доля такой не бывает.`,
      en: `The value “${value}” of indicator ${name.en} is above 100 %, which a share cannot be.`,
    }),
    below: ({ name, value }: Values) => ({
      ru: `Значение «${value}» показателя ${name.ru} меньше нуля.`,
      en: `The value “${value}” of indicator ${name.en} is below zero.`,
    }),
  },
  examples: [
    {
      name: { ru: 'лишняя цифра', en: 'a digit too many' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%", values: { 2025: "35", 2026: "400" } }',
          'contracts: { name: Число договоров, unit: единиц, baseline: "-3" }',
        ),
      },
      says: [
        {
          at: 'plan.md:5:113-5:116',
          ru: 'Значение «400» показателя «Доля обучающихся, прошедших профессиональные пробы» больше 100 %: доля такой не бывает.',
          en: 'The value “400” of indicator “Доля обучающихся, прошедших профессиональные пробы” is above 100 %, which a share cannot be.',
        },
        {
          at: 'plan.md:6:64-6:66',
          ru: 'Значение «-3» показателя «Число договоров» меньше нуля.',
          en: 'The value “-3” of indicator “Число договоров” is below zero.',
        },
      ],
    },
    {
      name: { ru: 'прирост может быть каким угодно', en: 'a growth may be anything' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%", values: { 2025: "35", 2026: "100" } }',
          'growth: { name: Прирост числа договоров к уровню прошлого года, unit: "%", values: { 2025: "-5", 2026: "120" } }',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report) {
    for (const found of plan.indicators)
      for (const measured of measuredIn(found))
        for (const figure of figuresOf(measured, plan)) {
          const { text, place } = figure
          const values = { name: measured.name, value: text }
          const numbers = numbersIn(figure)
          if (isOfHundred(measured) && numbers.some((number) => number > 100)) report(place, 'over', values)
          else if (!mayFall(measured) && numbers.some((number) => number < 0)) report(place, 'below', values)
        }
  },
})

function figuresOf(measured: Measured, { workspace }: PlanContext): Figure[] {
  return [
    baselineOf(measured, workspace) ?? [],
    valuesOf(measured, workspace),
    targetOf(measured, workspace) ?? [],
  ].flat()
}

function numbersIn({ number, text }: Figure): number[] {
  if (number !== undefined) return [number.value]
  return readThresholds(text).flatMap(({ value, to, unit }) =>
    unit === '%' || to !== undefined ? [value, to ?? value] : [],
  )
}

export function mayFall({ found }: Measured): boolean {
  return /прирост|рост|динамик|изменени|разниц|отклонени|сальдо|температур|баланс/iu.test(
    plainText(found.indicator.name),
  )
}
