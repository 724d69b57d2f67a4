import type { Localized } from '@dorozhnik/diagnostics'
import type { Indicator } from '@dorozhnik/model'
import type { PlanContext } from '../context/context.js'
import { mayFall } from './values-in-range.js'
import { planWithIndicators, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { baselineOf, type Figure, isOfHundred, type Measured, measuredIn, valuesOf } from '../words/figures.js'

interface Values {
  name: Localized
  before: string
  value: string
}

const help: Localized = {
  ru: 'Проверьте значения: возможно, перепутаны годы или направление показателя.',
  en: 'Check the values: the years or the direction of the indicator may be mixed up.',
}

export const valuesFollowDirection: Rule = rule({
  id: 'values-follow-direction',
  family: 'indicators',
  scope: 'record',
  severity: 'warning',
  title: {
    ru: 'Плановые значения меняются в ту сторону, куда должен идти показатель',
    en: 'Planned values go the way that the indicator should go',
  },
  why: {
    ru: 'План, по которому показатель становится хуже, говорит об опечатке в значениях или о неверно названном направлении.',
    en: 'A plan that makes an indicator worse has a slip in its values, or names a wrong direction.',
  },
  source: {
    ru: 'ошибка из настоящих документов: целевое значение, которое падает, хотя показатель должен расти',
    en: 'a slip of real documents: a target that falls while the indicator should rise',
    grade: 'practice',
  },
  messages: {
    falls: ({ name, before, value }: Values) => ({
      ru: `Показатель ${name.ru} должен расти, а значение «${value}» меньше предыдущего, «${before}».`,
      en: `Indicator ${name.en} should grow, but the value “${value}” is below the one before, “${before}”.`,
      help,
    }),
    grows: ({ name, before, value }: Values) => ({
      ru: `Показатель ${name.ru} должен снижаться, а значение «${value}» больше предыдущего, «${before}».`,
      en: `Indicator ${name.en} should fall, but the value “${value}” is above the one before, “${before}”.`,
      help,
    }),
  },
  examples: [
    {
      name: { ru: 'рост, который оказался падением', en: 'a growth that turned out a fall' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%", direction: increase, baseline: "22", values: { 2025: "30", 2026: "25" } }',
          'idle: { name: Число школ без договоров с предприятиями, unit: единиц, direction: decrease, baseline: "5", values: { 2025: "7" } }',
        ),
      },
      says: [
        {
          at: 'plan.md:5:150-5:152',
          ru: 'Показатель «Доля обучающихся, прошедших профессиональные пробы» должен расти, а значение «25» меньше предыдущего, «30».',
          en: 'Indicator “Доля обучающихся, прошедших профессиональные пробы” should grow, but the value “25” is below the one before, “30”.',
        },
        {
          at: 'plan.md:6:126-6:127',
          ru: 'Показатель «Число школ без договоров с предприятиями» должен снижаться, а значение «7» больше предыдущего, «5».',
          en: 'Indicator “Число школ без договоров с предприятиями” should fall, but the value “7” is above the one before, “5”.',
        },
      ],
    },
    {
      name: { ru: 'значения растут или стоят', en: 'the values grow or stay' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших профессиональные пробы", unit: "%", direction: increase, baseline: "22", values: { 2025: "30", 2026: "30" } }',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report) {
    for (const found of plan.indicators) {
      const { direction } = found.indicator
      if (direction === undefined || direction === 'maintain') continue
      for (const measured of measuredIn(found)) {
        const step = wrongStep(seriesOf(measured, plan), direction)
        if (step === undefined) continue
        const [before, figure] = step
        const values = { name: measured.name, before: before.text, value: figure.text }
        report(figure.place, direction === 'increase' ? 'falls' : 'grows', values)
      }
    }
  },
})

function seriesOf(measured: Measured, { workspace }: PlanContext): Figure[] {
  const series = [baselineOf(measured, workspace) ?? [], valuesOf(measured, workspace)].flat()
  // What is out of its range is told by `values-in-range`, and what stands beside it may be right.
  const [least, most] = [mayFall(measured) ? -Infinity : 0, isOfHundred(measured) ? 100 : Infinity]
  return series.filter(({ number }) => number === undefined || (number.value >= least && number.value <= most))
}

/** The first step that goes the wrong way. One is enough: a slip in one value often makes two. */
function wrongStep(series: readonly Figure[], direction: Indicator['direction']): [Figure, Figure] | undefined {
  const known = series.filter(({ number }) => number !== undefined)
  for (const [index, figure] of known.entries()) {
    const before = known[index - 1]
    if (before?.number === undefined || figure.number === undefined) continue
    const change = figure.number.value - before.number.value
    if (direction === 'increase' ? change < 0 : change > 0) return [before, figure]
  }
  return undefined
}
