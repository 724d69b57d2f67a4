import type { Localized } from '@dorozhnik/diagnostics'
import { type FoundIndicator, periodLabel } from '@dorozhnik/model'
import { isEmptyCell } from '../context/is-empty-cell.js'
import { planWithIndicators, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { measuredIn, periodKeys, valueOf } from '../words/figures.js'
import { groupBy } from '../words/group-by.js'

interface Values {
  name: Localized
  period: Localized
}

export const valuesForEveryPeriod: Rule = rule({
  id: 'values-for-every-period',
  family: 'indicators',
  scope: 'file',
  severity: 'warning',
  title: {
    ru: 'Плановые значения есть на каждый год, который показан в таблице',
    en: 'There is a planned value for every year that the table shows',
  },
  why: {
    ru: 'Пустая ячейка за год означает, что за этот год отчитаться будет нечем.',
    en: 'An empty cell for a year means that there will be nothing to report for it.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: показатель описан так, что его можно измерить и сравнить по годам',
    en: 'criteria of the letter of Rosobrnadzor of 20.04.2021 № 08-70: an indicator is described so that it can be measured and compared by years',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    missing: ({ name, period }: Values) => ({
      ru: `У показателя ${name.ru} нет значения на ${period.ru}.`,
      en: `Indicator ${name.en} has no value for ${period.en}.`,
      help: {
        ru: 'Впишите значение; если его не бывает, поставьте «х».',
        en: 'Put the value in; where there can be none, put “х”.',
      },
    }),
    year: ({ period }: { period: Localized }) => ({
      ru: `Ни у одного показателя нет значения на ${period.ru}, хотя он входит в период плана.`,
      en: `No indicator has a value for ${period.en}, though it lies within the period of the plan.`,
      help: { ru: 'Добавьте столбец этого года.', en: 'Add the column of that year.' },
    }),
  },
  examples: [
    {
      name: { ru: 'значение на второй год забыто', en: 'the value of the second year is forgotten' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%", values: { 2025: "30", 2026: "35" } }',
          'contracts: { name: Число договоров, unit: единиц, values: { 2025: "9" } }',
        ),
      },
      says: [
        {
          at: 'plan.md:6:61-6:74',
          ru: 'У показателя «Число договоров» нет значения на 2026 год.',
          en: 'Indicator “Число договоров” has no value for 2026.',
        },
      ],
    },
    {
      name: { ru: 'год пропущен у всех', en: 'a year that all of them lack' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%", values: { 2025: "30", 2027: "35" } }',
        ).replace('2026-08-31', '2027-08-31'),
      },
      says: [
        {
          at: 'plan.md:5:92-5:118',
          ru: 'Ни у одного показателя нет значения на 2026 год, хотя он входит в период плана.',
          en: 'No indicator has a value for 2026, though it lies within the period of the plan.',
        },
      ],
    },
    {
      name: { ru: 'значения на каждый год', en: 'values for every year' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%", values: { 2025: "30", 2026: "35" } }',
          'contracts: { name: Число договоров, unit: единиц, values: { 2025: "9", 2026: "х" } }',
          'clubs: { name: Число кружков, unit: единиц }',
        ),
      },
      says: [],
    },
  ],
  checkPlan({ indicators, period }, report, places) {
    for (const [, table] of groupBy(indicators, ({ part }) => part)) {
      const keys = usualKeys(table)
      if (keys.length === 0) continue
      for (const found of table)
        for (const { of, name } of measuredIn(found)) {
          // A row without a single value shows others below it, or is told by its target.
          if (of.values === undefined || keys.every((key) => isEmptyCell(valueOf(of, key)))) continue
          for (const key of keys)
            if (isEmptyCell(valueOf(of, key)))
              report(places.at(of.values, key) ?? places.at(of, 'name'), 'missing', {
                name,
                period: { ru: periodLabel(key), en: key },
              })
        }
      if (period === undefined || !keys.every((key) => /^\d{4}$/.test(key))) continue
      const first = table.find((found) => keysIn(found).length > 0)
      const place =
        first?.part === undefined ? places.at(first?.indicator ?? table, 'values') : places.at(first.part, 'title')
      for (const year of innerYears(period))
        if (!keys.includes(year)) report(place, 'year', { period: { ru: `${year} год`, en: year } })
    }
  },
})

/** Periods that at least half of the rows with values have: one that a single row names is no column of the table. */
function usualKeys(table: readonly FoundIndicator[]): string[] {
  const all = table.map((found) => new Set(keysIn(found))).filter(({ size }) => size > 0)
  const counts = new Map<string, number>()
  for (const keys of all) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return periodKeys([...counts].flatMap(([key, count]) => (count * 2 >= all.length ? [key] : [])))
}

function keysIn({ indicator }: FoundIndicator): string[] {
  return [indicator, ...(indicator.items ?? [])].flatMap(({ values }) => Object.keys(values ?? {}))
}

/** Calendar years that lie within a period as a whole. */
function innerYears({ start, end }: { start: string; end: string }): string[] {
  const first = Number(start.slice(0, 4)) + (start.endsWith('-01-01') ? 0 : 1)
  const last = Number(end.slice(0, 4)) - (end.endsWith('-12-31') ? 0 : 1)
  // A period of a century is a slip that is reported elsewhere.
  return last - first > 30
    ? []
    : Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index))
}
