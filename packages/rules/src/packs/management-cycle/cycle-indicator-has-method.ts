import type { Localized } from '@dorozhnik/diagnostics'
import { type FoundIndicator, isBlank, plainText } from '@dorozhnik/model'
import { goodPlan, planWithIndicators, registryText } from '../../example.js'
import { type Rule, rule } from '../../rule.js'
import { groupBy } from '../../words/group-by.js'
import { type NodeName, quoted } from '../../words/name-of.js'
import { isBareShare } from '../../rules/share-has-denominator.js'
import { concerns } from '../choice.js'
import { managementCycle } from './components.js'
import { wholeCycle } from './cycle-components-served.js'

const registry = `${registryText}norms: [management-cycle]\n`

export const cycleIndicatorHasMethod: Rule = rule({
  id: 'cycle-indicator-has-method',
  family: 'norms',
  scope: 'file',
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
    missing: ({ name, ...lack }: Lack & { name: NodeName }) => ({
      ru: `У показателя ${name.ru} нет ${wordsFor(lack).ru} (письмо Рособрнадзора № 08-70, компоненты 2 и 3).`,
      en: `Indicator ${name.en} has no ${wordsFor(lack).en} (letter № 08-70 of Rosobrnadzor, components 2 and 3).`,
      help: {
        ru: 'Добавьте «Метод расчёта» и «Источник данных» к показателю или к его группе.',
        en: 'Add «Метод расчёта» and «Источник данных» to the indicator or to its group.',
      },
    }),
    everywhere: (lack: Lack) => ({
      ru: `Ни у одного показателя здесь нет ${wordsFor(lack).ru} (письмо Рособрнадзора № 08-70, компоненты 2 и 3).`,
      en: `No indicator here has a ${wordsFor(lack).en.replace('and no', 'or a')} (letter № 08-70 of Rosobrnadzor, components 2 and 3).`,
      help: {
        ru: 'Добавьте в таблицу столбцы «Метод расчёта» и «Источник данных».',
        en: 'Add the columns «Метод расчёта» and «Источник данных» to the table.',
      },
    }),
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
      name: { ru: 'источника нет во всей таблице', en: 'a table without a column of sources' },
      files: {
        'dorozhnik.yaml': registry,
        'plan.md': `${goodPlan}
# Показатели

| Показатель | Единица измерения | Метод расчёта | 2026 год |
| --- | --- | --- | --- |
| Число классов | единиц | по приказам школ | 5 |
| Число договоров | единиц | по реестру договоров | 9 |
| Число экскурсий | единиц | по отчётам школ | 20 |
`,
      },
      says: [
        {
          at: 'plan.md:16:3-16:13',
          ru: 'Ни у одного показателя здесь нет источника данных (письмо Рособрнадзора № 08-70, компоненты 2 и 3).',
          en: 'No indicator here has a source (letter № 08-70 of Rosobrnadzor, components 2 and 3).',
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
    const lists = groupBy(
      plan.indicators.filter(
        ({ indicator, part }) => part?.kind === 'methodology' || !told.has(plainText(indicator.name).toLowerCase()),
      ),
      ({ part }) => part,
    )
    for (const [part, list] of lists) {
      const lacking = list.map(lackOf)
      // What no row has is a column that is missing: it is told once, of the table.
      const everywhere: Lack = {
        formula: list.length >= fewest && lacking.every(({ formula }) => formula),
        source: list.length >= fewest && lacking.every(({ source }) => source),
      }
      if (everywhere.formula || everywhere.source) {
        const place = part === undefined ? places.at(plan.plan, 'indicators') : places.at(part, 'title')
        report(place, 'everywhere', everywhere)
      }
      for (const [index, { indicator }] of list.entries()) {
        const formula = lacking[index]?.formula === true && !everywhere.formula
        const source = lacking[index]?.source === true && !everywhere.source
        if (formula || source)
          report(places.at(indicator, 'name'), 'missing', { name: quoted(plainText(indicator.name)), formula, source })
      }
    }
  },
})

/** So many indicators without the same make one finding. */
const fewest = 3

interface Lack {
  formula: boolean
  source: boolean
}

/** What is missing, in the genitive. */
function wordsFor({ formula, source }: Lack): Localized {
  if (formula && source) return { ru: 'метода расчёта и источника данных', en: 'method of calculation and no source' }
  return formula ? { ru: 'метода расчёта', en: 'method of calculation' } : { ru: 'источника данных', en: 'source' }
}

/** What an indicator and the groups around it do not tell. */
function lackOf({ indicator, parents }: FoundIndicator): Lack {
  return {
    // Of what a share is a share asks `share-has-denominator`.
    formula:
      isBlank(indicator.formula) &&
      parents.every((group) => isBlank(group.formula)) &&
      !isBareShare(plainText(indicator.name)),
    source: isBlank(indicator.source) && parents.every((group) => isBlank(group.source)),
  }
}
