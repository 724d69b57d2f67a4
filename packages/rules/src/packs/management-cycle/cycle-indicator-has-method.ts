import { isBlank, plainText } from '@dorozhnik/model'
import { planWithIndicators, registryText } from '../../example.js'
import { type Rule, rule } from '../../rule.js'
import { type NodeName, quoted } from '../../words/name-of.js'
import { isBareShare } from '../../rules/share-has-denominator.js'
import { concerns } from '../choice.js'
import { managementCycle } from './components.js'
import { wholeCycle } from './cycle-components-served.js'

const registry = `${registryText}norms: [management-cycle]\n`

export const cycleIndicatorHasMethod: Rule = rule({
  id: 'cycle-indicator-has-method',
  family: 'norms',
  scope: 'record',
  severity: 'info',
  title: {
    ru: 'У показателя есть метод расчёта и источник данных',
    en: 'An indicator has a method of calculation and a source of data',
  },
  why: {
    ru: 'Показатель, который нечем посчитать, эксперт не засчитывает: у каждого должны быть формула и источник.',
    en: 'An indicator that nothing is there to calculate from does not count: each needs a formula and a source.',
  },
  source: {
    ru: 'письмо Рособрнадзора от 20.04.2021 № 08-70, компоненты 2 и 3',
    en: 'letter of Rosobrnadzor of 20.04.2021 № 08-70, components 2 and 3',
  },
  messages: {
    missing: ({ name, formula, source }: { name: NodeName; formula: boolean; source: boolean }) => {
      const ru =
        formula && source ? 'метода расчёта и источника данных' : formula ? 'метода расчёта' : 'источника данных'
      const en =
        formula && source ? 'method of calculation and no source' : formula ? 'method of calculation' : 'source'
      return {
        ru: `У показателя ${name.ru} нет ${ru} (письмо Рособрнадзора № 08-70, компоненты 2 и 3).`,
        en: `Indicator ${name.en} has no ${en} (letter № 08-70 of Rosobrnadzor, components 2 and 3).`,
        help: {
          ru: 'Добавьте «Метод расчёта» и «Источник данных» к показателю или к его группе.',
          en: 'Add «Метод расчёта» and «Источник данных» to the indicator or to its group.',
        },
      }
    },
  },
  examples: [
    {
      name: { ru: 'показатель без метода и источника', en: 'an indicator without method and source' },
      files: {
        'dorozhnik.yaml': registry,
        'plan.md': planWithIndicators('reach: { name: Число профильных классов, unit: ед. }'),
      },
      says: [
        {
          at: 'plan.md:5:18-5:42',
          ru: 'У показателя «Число профильных классов» нет метода расчёта и источника данных (письмо Рособрнадзора № 08-70, компоненты 2 и 3).',
          en: 'Indicator “Число профильных классов” has no method of calculation and no source (letter № 08-70 of Rosobrnadzor, components 2 and 3).',
        },
      ],
    },
    {
      name: { ru: 'метод и источник названы', en: 'method and source are named' },
      files: {
        'dorozhnik.yaml': registry,
        'plan.md': wholeCycle.replace(
          'period:',
          'indicators:\n  reach: { name: Охват диагностикой, unit: "%", formula: отношение прошедших к числу учеников, source: отчёты школ }\nperiod:',
        ),
      },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    if (!concerns(plan, managementCycle)) return
    // A methodology tells of indicators that the table of values only names.
    const told = new Set<string>()
    for (const { indicator, part } of plan.indicators)
      if (part?.kind === 'methodology') told.add(plainText(indicator.name).toLowerCase())
    for (const { indicator, part, parents } of plan.indicators) {
      if (part?.kind !== 'methodology' && told.has(plainText(indicator.name).toLowerCase())) continue
      // Of what a share is a share asks `share-has-denominator`.
      const formula =
        isBlank(indicator.formula) &&
        parents.every((group) => isBlank(group.formula)) &&
        !isBareShare(plainText(indicator.name))
      const source = isBlank(indicator.source) && parents.every((group) => isBlank(group.source))
      if (formula || source)
        report(places.at(indicator, 'name'), 'missing', { name: quoted(plainText(indicator.name)), formula, source })
    }
  },
})
