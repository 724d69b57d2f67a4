import type { Localized } from '@dorozhnik/diagnostics'
import { planWithIndicators, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { baselineOf, type Figure, measuredIn, valuesOf } from '../words/figures.js'

interface Values {
  name: Localized
  value: string
}

export const valuesAreNumbers: Rule = rule({
  id: 'values-are-numbers',
  family: 'indicators',
  scope: 'record',
  severity: 'info',
  title: { ru: 'Значения показателя — числа с запятой', en: 'Values of an indicator are numbers with a comma' },
  why: {
    ru: 'Значение, которое не читается как число, нельзя сравнить ни с целью, ни с отчётом; дробь по-русски отделяется запятой.',
    en: 'A value that is no number cannot be compared with a target or a report; a Russian fraction is set off by a comma.',
  },
  source: {
    ru: 'русская запись чисел: дробная часть отделяется запятой',
    en: 'Russian figures: a comma divides the fraction',
    grade: 'known',
  },
  messages: {
    point: ({ name, value }: Values) => ({
      ru: `Дробь «${value}» показателя ${name.ru} отделена точкой, а не запятой.`,
      en: `The fraction “${value}” of indicator ${name.en} is set off by a full stop, not by a comma.`,
    }),
    words: ({ name, value }: Values) => ({
      ru: `Значение «${value}» показателя ${name.ru} не похоже на число, хотя остальные — числа.`,
      en: `The value “${value}” of indicator ${name.en} is no number, though the others are.`,
    }),
  },
  examples: [
    {
      name: { ru: 'точка и слово среди чисел', en: 'a full stop and a word among numbers' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'mark: { name: Средний балл, unit: балл, values: { 2024: "3,9", 2025: "4.1", 2026: четыре с половиной } }',
        ),
      },
      says: [
        {
          at: 'plan.md:5:73-5:76',
          ru: 'Дробь «4.1» показателя «Средний балл» отделена точкой, а не запятой.',
          en: 'The fraction “4.1” of indicator “Средний балл” is set off by a full stop, not by a comma.',
        },
        {
          at: 'plan.md:5:85-5:103',
          ru: 'Значение «четыре с половиной» показателя «Средний балл» не похоже на число, хотя остальные — числа.',
          en: 'The value “четыре с половиной” of indicator “Средний балл” is no number, though the others are.',
        },
      ],
    },
    {
      name: { ru: 'числа и границы', en: 'numbers and bounds' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'mark: { name: Средний балл, unit: балл, values: { 2024: "3,9", 2025: не ниже 4, 2026: "4,1–4,5" } }',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report) {
    const { workspace } = plan
    for (const found of plan.indicators)
      for (const measured of measuredIn(found)) {
        const { name } = measured
        const figures = [baselineOf(measured, workspace) ?? [], valuesOf(measured, workspace)].flat()
        const read = figures.some(({ number }) => number !== undefined)
        for (const { number, text, place } of figures) {
          if (number?.decimalPoint) report(place, 'point', { name, value: text })
          else if (read && isWords({ number, text })) report(place, 'words', { name, value: text })
        }
      }
  },
})

/** «х», «да», «н/д» say that there is no number; whatever holds a figure may be a bound. */
function isWords({ number, text }: Pick<Figure, 'number' | 'text'>): boolean {
  return number === undefined && !/\d/.test(text) && !/^\s{0,5}(?:[xх]|да|нет|н\/д|нет данных)\.?\s{0,5}$/iu.test(text)
}
