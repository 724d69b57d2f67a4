import type { Localized } from '@dorozhnik/diagnostics'
import { type Indicator, plainText } from '@dorozhnik/model'
import { isEmptyCell } from '../context/is-empty-cell.js'
import { quoted } from '../words/name-of.js'
import { planFiles, planWithIndicators } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const indicatorHasValues: Rule = rule({
  id: 'indicator-has-values',
  family: 'indicators',
  scope: 'file',
  severity: 'info',
  title: {
    ru: 'У показателя, на который ссылается план, есть значение',
    en: 'An indicator that the plan refers to has a value',
  },
  why: {
    ru: 'Ссылка на показатель без значений не говорит, сколько надо достичь.',
    en: 'A reference to an indicator without values does not say how much has to be reached.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: показатель описан так, что его можно измерить и сравнить по годам',
    en: 'criteria of the letter of Rosobrnadzor of 20.04.2021 № 08-70: an indicator is described so that it can be measured and compared by years',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    missing: ({ name }: { name: Localized }) => ({
      ru: `На показатель ${name.ru} ссылается план, а ни значений, ни границы у него нет.`,
      en: `The plan refers to indicator ${name.en}, which has neither values nor a mark.`,
      help: {
        ru: 'Добавьте target или values либо назовите границу рядом со ссылкой: «не менее 50 %».',
        en: 'Add target or values, or name the mark beside the reference: “не менее 50 %”.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'сколько надо, не сказано', en: 'how much is not said' },
      files: planFiles(
        planWithIndicators('trials: { name: "Доля обучающихся, прошедших пробы", unit: "%" }').replace(
          'справка',
          'рост показателя [[trials]]',
        ),
      ),
      says: [
        {
          at: 'plan.md:5:19-5:54',
          ru: 'На показатель «Доля обучающихся, прошедших пробы» ссылается план, а ни значений, ни границы у него нет.',
          en: 'The plan refers to indicator “Доля обучающихся, прошедших пробы”, which has neither values nor a mark.',
        },
      ],
    },
    {
      name: { ru: 'граница рядом со ссылкой', en: 'the mark beside the reference' },
      files: planFiles(
        planWithIndicators('trials: { name: "Доля обучающихся, прошедших пробы", unit: "%" }').replace(
          'справка',
          '[[trials]] – не менее 50 %',
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ written, records, indicators }, report, places) {
    const used = new Map<Indicator, boolean>()
    for (const { inline, holder } of written.references) {
      const record = records.get(inline.id)
      if (record?.kind !== 'indicator') continue
      const around = (holder.node as Record<string, unknown>)[holder.key]
      const told = typeof around === 'object' && around !== null && /\d/.test(plainText(around as never))
      used.set(record.node, told || (used.get(record.node) ?? false))
    }
    for (const { indicator } of indicators)
      if (used.get(indicator) === false && !hasFigures(indicator))
        report(places.at(indicator, 'name'), 'missing', { name: quoted(plainText(indicator.name)) })
  },
})

function hasFigures(indicator: Indicator): boolean {
  return [indicator, ...(indicator.items ?? [])].some(
    ({ values = {}, target }) => !isEmptyCell(target) || Object.values(values).some((value) => !isEmptyCell(value)),
  )
}
