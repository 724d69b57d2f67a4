import type { Localized } from '@dorozhnik/diagnostics'
import { plainText } from '@dorozhnik/model'
import { isEmptyCell } from '../context/is-empty-cell.js'
import { planWithIndicators, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { inheritedField, isShare } from '../words/figures.js'
import { quoted } from '../words/name-of.js'

export const shareHasDenominator: Rule = rule({
  id: 'share-has-denominator',
  family: 'indicators',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'У доли сказано, от чего она считается', en: 'Of a share it is said what it is a share of' },
  why: {
    ru: 'Каждая школа возьмёт своё «общее число», и сложить отчёты будет нельзя.',
    en: 'Every school would take a total of its own, and the reports could not be added up.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: показатели описываются с методом расчёта',
    en: 'criteria of the Rosobrnadzor letter of 20.04.2021 № 08-70: indicators are described with their method',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    formula: ({ name }: { name: Localized }) => ({
      ru: `В методе расчёта показателя ${name.ru} нет знаменателя: не сказано, от чего считается доля.`,
      en: `The method of indicator ${name.en} has no denominator: it is not said what the share is counted from.`,
      help: {
        ru: 'Допишите, на что делится: «… / общее число обучающихся × 100».',
        en: 'Say what it is divided by: “… / общее число обучающихся × 100”.',
      },
    }),
    name: ({ name }: { name: Localized }) => ({
      ru: `Показатель ${name.ru} — доля, но не сказано, от какого числа: нет ни метода расчёта, ни «от общего числа …».`,
      en: `Indicator ${name.en} is a share, but it is not said of what: there is neither a method nor “от общего числа …”.`,
      help: {
        ru: 'Укажите метод расчёта или допишите название: «Доля победителей среди участников».',
        en: 'Give the method of calculation, or complete the name: “Доля победителей среди участников”.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'доля неизвестно от чего', en: 'a share of nobody knows what' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'winners: { name: Доля победителей, unit: "%" }',
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%", formula: число прошедших пробы × 100 }',
        ),
      },
      says: [
        {
          at: 'plan.md:5:20-5:36',
          ru: 'Показатель «Доля победителей» — доля, но не сказано, от какого числа: нет ни метода расчёта, ни «от общего числа …».',
          en: 'Indicator “Доля победителей” is a share, but it is not said of what: there is neither a method nor “от общего числа …”.',
        },
        {
          at: 'plan.md:6:93-6:120',
          ru: 'В методе расчёта показателя «Доля обучающихся, прошедших профессиональные пробы» нет знаменателя: не сказано, от чего считается доля.',
          en: 'The method of indicator “Доля обучающихся, прошедших профессиональные пробы” has no denominator: it is not said what the share is counted from.',
        },
      ],
    },
    {
      name: { ru: 'знаменатель назван', en: 'the denominator is named' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'winners: { name: Доля победителей среди участников, unit: "%" }',
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%", formula: число прошедших пробы / общее число обучающихся × 100 }',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    for (const found of plan.indicators) {
      const { indicator } = found
      const text = plainText(indicator.name)
      const formula = inheritedField(found, 'formula')
      const values = { name: quoted(text) }
      if (formula === undefined) {
        if (isBareShare(text)) report(places.at(indicator, 'name'), 'name', values)
      } else if (isShare(text) && !isEmptyCell(formula) && !dividing.test(plainText(formula).slice(0, 2000)))
        report(places.at(indicator, 'formula'), 'formula', values)
    }
  },
})

/** Signs and words of a division; a formula in letters (`Д = А / Б`) has one of the signs. */
const dividing =
  /[/÷:∕]|(?<![a-zЀ-ӿ])(?:к|ко)\s+(?:общ|числ|количеств|численност|сумм)|отношени|делён|делен|делит|от\s+(?:общ|числ|количеств)|среди|из\s+(?:общ|числа)|в\s+общ|знаменател/iu

/** «Доля победителей»: nothing after the noun tells the whole. */
export function isBareShare(name: string): boolean {
  if (!isShare(name)) return false
  const words = name
    .replace(/,\s{0,3}(?:%|в процентах|процентов)\s{0,3}$/iu, '')
    .trim()
    .split(/\s+/u)
  return words.length <= 3 && !/[,(]/u.test(words.join(' ')) && !dividing.test(name)
}
