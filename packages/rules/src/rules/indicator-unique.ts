import type { Localized, Place } from '@dorozhnik/diagnostics'
import { normalizeLabel, plainText } from '@dorozhnik/model'
import { planWithIndicators, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { quoted } from '../words/name-of.js'

export const indicatorUnique: Rule = rule({
  id: 'indicator-unique',
  family: 'indicators',
  scope: 'file',
  severity: 'warning',
  title: { ru: 'Показатель стоит в таблице один раз', en: 'An indicator stands once in its table' },
  why: {
    ru: 'Повторённую строку заполнят дважды, и однажды в ней окажутся разные значения.',
    en: 'A repeated row is filled in twice, and one day it holds two different values.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: показатель описан так, что его можно измерить и сравнить по годам',
    en: 'criteria of the letter of Rosobrnadzor of 20.04.2021 № 08-70: an indicator is described so that it can be measured and compared by years',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    repeated: ({ name }: { name: Localized }) => ({
      ru: `Показатель ${name.ru} повторяет другую строку.`,
      en: `Indicator ${name.en} repeats another row.`,
      help: {
        ru: 'Уберите одну из строк или допишите, чем они отличаются.',
        en: 'Take one of the rows out, or say how they differ.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'строку скопировали и не исправили', en: 'a row was copied and not changed' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%" }',
          'tours: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%" }',
        ),
      },
      says: [
        {
          at: 'plan.md:6:18-6:70',
          ru: 'Показатель «Доля обучающихся, прошедших профессиональные пробы» повторяет другую строку.',
          en: 'Indicator “Доля обучающихся, прошедших профессиональные пробы” repeats another row.',
        },
      ],
    },
    {
      name: { ru: 'показатели различаются', en: 'the indicators differ' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%" }',
          'tours: { name: "Доля обучающихся, побывавших на предприятиях", unit: "%" }',
        ),
      },
      says: [],
    },
  ],
  checkPlan({ indicators }, report, places) {
    const seen = new Map<unknown, Map<string, Place | undefined>>()
    const check = (around: unknown, node: object, name: string): void => {
      const known = seen.get(around) ?? new Map<string, Place | undefined>()
      seen.set(around, known)
      const key = normalizeLabel(name)
      if (key === '') return
      if (!known.has(key)) known.set(key, places.at(node, 'name'))
      else {
        const place = known.get(key)
        const message = { ru: 'Первая такая строка здесь.', en: 'The first such row is here.' }
        report(places.at(node, 'name'), 'repeated', { name: quoted(name) }, place && { related: [{ message, place }] })
      }
    }
    for (const { indicator, part, parents } of indicators) {
      // The same names in two groups, or in a table and its methodology, are no repetition.
      check(parents.at(-1) ?? part, indicator, plainText(indicator.name))
      for (const item of indicator.items ?? []) check(indicator, item, plainText(item.name))
    }
  },
})
