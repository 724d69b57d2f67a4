import type { Localized } from '@dorozhnik/diagnostics'
import { plainText, unitOf } from '@dorozhnik/model'
import { planWithIndicators, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { isPercent, isShare } from '../words/figures.js'
import { quoted } from '../words/name-of.js'

interface Values {
  name: Localized
  unit: string
}

export const unitAgreesWithName: Rule = rule({
  id: 'unit-agrees-with-name',
  family: 'indicators',
  scope: 'record',
  severity: 'warning',
  title: {
    ru: 'Единица измерения подходит к названию показателя',
    en: 'The unit of an indicator fits its name',
  },
  why: {
    ru: 'Долю в человеках и число в процентах посчитать нельзя: отчёты школ окажутся несравнимы.',
    en: 'A share in people and a number in per cent cannot be counted: reports of schools will not compare.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: у показателя есть формула и единица измерения',
    en: 'criteria of the letter of Rosobrnadzor of 20.04.2021 № 08-70: an indicator has a formula and a unit',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    share: ({ name, unit }: Values) => ({
      ru: `Показатель ${name.ru} — доля, а единица измерения — «${unit}».`,
      en: `Indicator ${name.en} is a share, but its unit is “${unit}”.`,
      help: { ru: 'Доля измеряется в процентах.', en: 'A share is measured in per cent.' },
    }),
    count: ({ name, unit }: Values) => ({
      ru: `Показатель ${name.ru} — число, а единица измерения — «${unit}».`,
      en: `Indicator ${name.en} is a number, but its unit is “${unit}”.`,
      help: {
        ru: 'Назовите показатель долей или дайте единицу счёта: человек, единиц.',
        en: 'Call the indicator a share (доля), or give a unit of counting: человек, единиц.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'доля в человеках, число в процентах', en: 'a share in people, a number in per cent' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: человек }',
          'contracts: { name: Количество договоров с предприятиями, unit: "%" }',
        ),
      },
      says: [
        {
          at: 'plan.md:5:79-5:86',
          ru: 'Показатель «Доля обучающихся, прошедших профессиональные пробы» — доля, а единица измерения — «человек».',
          en: 'Indicator “Доля обучающихся, прошедших профессиональные пробы” is a share, but its unit is “человек”.',
        },
        {
          at: 'plan.md:6:66-6:69',
          ru: 'Показатель «Количество договоров с предприятиями» — число, а единица измерения — «%».',
          en: 'Indicator “Количество договоров с предприятиями” is a number, but its unit is “%”.',
        },
      ],
    },
    {
      name: { ru: 'единицы на месте', en: 'the units fit' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%" }',
          'contracts: { name: Количество договоров с предприятиями, unit: единиц }',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    for (const { indicator } of plan.indicators) {
      const unit = unitOf(indicator)
      if (unit === undefined) continue
      const name = plainText(indicator.name)
      const values = { name: quoted(name), unit }
      const place = places.at(indicator, indicator.unit === undefined ? 'name' : 'unit')
      if (isShare(name) && countingUnit.test(unit.trim())) report(place, 'share', values)
      else if (isCount(name) && isPercent(unit)) report(place, 'count', values)
    }
  },
})

/** Units of counting; a share may also be given in parts of one, as a coefficient or in marks. */
const countingUnit = /^(?:чел(?:овек)?|ед(?:иниц)?|шт(?:ук)?|школ|договоров|мероприятий|раз)\.?$/iu

function isCount(name: string): boolean {
  return /^\s{0,5}(?:число|количество|численность)(?![a-zЀ-ӿ])/iu.test(name)
}
