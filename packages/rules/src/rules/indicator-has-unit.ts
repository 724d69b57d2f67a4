import type { Localized } from '@dorozhnik/diagnostics'
import { planWithIndicators, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { baselineOf, measuredIn, valuesOf } from '../words/figures.js'

export const indicatorHasUnit: Rule = rule({
  id: 'indicator-has-unit',
  family: 'indicators',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'У показателя есть единица измерения', en: 'An indicator has a unit of measure' },
  why: {
    ru: 'Без единицы не понять, чего «30»: процентов, человек или школ.',
    en: 'Without a unit nobody knows what “30” counts: per cent, people or schools.',
  },
  source: {
    ru: 'при оценке муниципальных механизмов управления показатель проверяют по формуле и единице',
    en: 'where municipal management is evaluated, an indicator is checked by its formula and unit',
    grade: 'practice',
  },
  messages: {
    missing: ({ name }: { name: Localized }) => ({
      ru: `У показателя ${name.ru} есть значения, но нет единицы измерения.`,
      en: `Indicator ${name.en} has values but no unit of measure.`,
      help: {
        ru: 'Укажите единицу отдельным полем или в конце названия после запятой: «Доля школ, %».',
        en: 'Give the unit as a field, or at the end of the name after a comma: “Доля школ, %”.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'тридцать неизвестно чего', en: 'thirty of something' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'schools: { name: Договоры школ с предприятиями, values: { 2025: "9", 2026: "14" } }',
        ),
      },
      says: [
        {
          at: 'plan.md:5:20-5:49',
          ru: 'У показателя «Договоры школ с предприятиями» есть значения, но нет единицы измерения.',
          en: 'Indicator “Договоры школ с предприятиями” has values but no unit of measure.',
        },
      ],
    },
    {
      name: { ru: 'единица в конце названия', en: 'the unit at the end of the name' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'schools: { name: "Договоры школ с предприятиями, единиц", values: { 2025: "9", 2026: "14" } }',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    for (const found of plan.indicators)
      for (const measured of measuredIn(found)) {
        if (measured.unit !== undefined) continue
        const figures = [baselineOf(measured, plan.workspace) ?? [], valuesOf(measured, plan.workspace)].flat()
        // «30 %» brings its unit along.
        if (!figures.some(({ number }) => number !== undefined && number.unit === undefined)) continue
        report(places.at(measured.of, 'name'), 'missing', { name: measured.name })
        break
      }
  },
})
