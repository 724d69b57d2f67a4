import type { Localized } from '@dorozhnik/diagnostics'
import { type Content, type FoundIndicator, type Indicator, plainText } from '@dorozhnik/model'
import { isEmptyCell } from '../context/is-empty-cell.js'
import { planWithIndicators, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { inheritedField } from '../words/figures.js'
import { groupBy } from '../words/group-by.js'
import { quoted } from '../words/name-of.js'

type Key = 'direction' | 'formula' | 'source' | 'monitoring' | 'baseline'

const names: Readonly<Record<Key, Localized>> = {
  direction: { ru: 'направление', en: 'direction' },
  formula: { ru: 'метод расчёта', en: 'method of calculation' },
  source: { ru: 'источник данных', en: 'source of data' },
  monitoring: { ru: 'сроки мониторинга', en: 'time of monitoring' },
  baseline: { ru: 'базовое значение', en: 'baseline' },
}

export const indicatorLikeOthers: Rule = rule({
  id: 'indicator-like-others',
  family: 'indicators',
  scope: 'file',
  severity: 'info',
  title: {
    ru: 'О показателе сказано столько же, сколько о его соседях',
    en: 'As much is said of an indicator as of its neighbours',
  },
  why: {
    ru: 'Если у большинства показателей назван источник или метод, пустое место у одного — скорее всего пропуск.',
    en: 'Where most indicators have a source or a method, the one without was most likely forgotten.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: методы сбора информации описываются для каждого показателя',
    en: 'criteria of the Rosobrnadzor letter of 20.04.2021 № 08-70: methods are described for each indicator',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    missing: ({ name, key }: { name: Localized; key: Key }) => ({
      ru: `У показателя ${name.ru} не указано: ${names[key].ru}. У других показателей это есть.`,
      en: `Indicator ${name.en} lacks its ${names[key].en}, which others have.`,
    }),
  },
  examples: [
    {
      name: { ru: 'у одного из трёх нет источника', en: 'one of three lacks a source' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших пробы", unit: "%", source: отчёты школ }',
          'clubs: { name: Число кружков, unit: единиц, source: отчёты школ }',
          'contracts: { name: Число договоров, unit: единиц }',
        ),
      },
      says: [
        {
          at: 'plan.md:7:14-7:53',
          ru: 'У показателя «Число договоров» не указано: источник данных. У других показателей это есть.',
          en: 'Indicator “Число договоров” lacks its source of data, which others have.',
        },
      ],
    },
    {
      name: { ru: 'источник не назван ни у кого', en: 'nobody names a source' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'clubs: { name: Число кружков, unit: единиц }',
          'contracts: { name: Число договоров, unit: единиц }',
        ),
      },
      says: [],
    },
  ],
  checkPlan({ indicators }, report, places) {
    for (const [, table] of groupBy(indicators, ({ part }) => part))
      for (const key of Object.keys(names) as Key[]) {
        const without = table.filter((found) => isEmptyCell(valueOf(found, key)))
        // A field that only some have is an addition, not a rule of the table.
        if (without.length * 2 >= table.length) continue
        for (const { indicator } of without)
          report(places.at(indicator, key), 'missing', { name: quoted(plainText(indicator.name)), key })
      }
  },
})

function valueOf(found: FoundIndicator, key: Key): Content | undefined {
  const { indicator } = found
  if (key === 'direction') return indicator.direction
  if (key === 'baseline') return indicator.baseline ?? itemBaseline(indicator)
  return inheritedField(found, key)
}

function itemBaseline({ items = [] }: Indicator): string | undefined {
  return items.find(({ baseline }) => !isEmptyCell(baseline))?.baseline
}
