import type { Localized } from '@dorozhnik/diagnostics'
import { type Content, type Indicator, inlinesOf, plainText, unitOf } from '@dorozhnik/model'
import { readNumber, readThresholds } from '@dorozhnik/russian'
import type { PlanContext } from '../context/context.js'
import { within } from '../context/place-in.js'
import { isPercent } from '../words/figures.js'
import { quoted } from '../words/name-of.js'
import { planFiles, planWithIndicators } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const thresholdAgrees: Rule = rule({
  id: 'threshold-agrees',
  family: 'indicators',
  scope: 'file',
  severity: 'warning',
  title: {
    ru: 'Результат мероприятия не спорит с показателем, на который ссылается',
    en: 'A result agrees with the indicator that it refers to',
  },
  why: {
    ru: 'Если в строке плана одна граница, а в таблице показателей другая, отчитаться по обеим нельзя.',
    en: 'With one mark in a row and another in the table of indicators, nobody can report on both.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: меры связаны с показателями',
    en: 'criteria of the letter of Rosobrnadzor of 20.04.2021 № 08-70: measures are tied to indicators',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    differs: ({ name, here, there }: { name: Localized; here: string; there: string }) => ({
      ru: `Результат называет «${here}», а у показателя ${name.ru} стоит «${there}».`,
      en: `The result says “${here}”, but indicator ${name.en} has “${there}”.`,
      help: { ru: 'Исправьте одно из двух значений.', en: 'Mend one of the two.' },
    }),
  },
  examples: [
    {
      name: { ru: 'две границы', en: 'two marks' },
      files: planFiles(
        planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших пробы", unit: "%", target: не менее 50 %, values: { 2026: "50" } }',
        ).replace('справка', 'не менее 40 % обучающихся ([[trials]])'),
      ),
      says: [
        {
          at: 'plan.md:16:17-16:30',
          ru: 'Результат называет «не менее 40 %», а у показателя «Доля обучающихся, прошедших пробы» стоит «не менее 50 %».',
          en: 'The result says “не менее 40 %”, but indicator “Доля обучающихся, прошедших пробы” has “не менее 50 %”.',
        },
      ],
    },
    {
      name: { ru: 'показатель назван в мероприятии', en: 'the indicator is named in the title' },
      files: planFiles(
        planWithIndicators('trials: { name: "Доля обучающихся, прошедших пробы", unit: "%", values: { 2026: "50" } }')
          .replace('профориентацией', 'профориентацией [[trials]]')
          .replace('справка', 'не менее 40 % обучающихся'),
      ),
      says: [
        {
          at: 'plan.md:16:17-16:30',
          ru: 'Результат называет «не менее 40 %», а у показателя «Доля обучающихся, прошедших пробы» стоит «50».',
          en: 'The result says “не менее 40 %”, but indicator “Доля обучающихся, прошедших пробы” has “50”.',
        },
      ],
    },
    {
      name: { ru: 'граница одна', en: 'one mark' },
      files: planFiles(
        planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших пробы", unit: "%", target: не менее 50 %, values: { 2026: "50" } }',
        ).replace('справка', 'не менее 50 % обучающихся ([[trials]])'),
      ),
      says: [],
    },
  ],
  checkPlan({ activities, records, workspace }, report, places) {
    for (const activity of activities) {
      const { result, title } = activity
      if (result === undefined) continue
      const text = plainText(result)
      const marks = readThresholds(text)
      const [mark] = marks
      const own = indicatorsIn(result, records)
      // What the title refers to is measured in parts of a hundred or in things of any kind: only the first compare.
      const indicators = own.length > 0 ? own : indicatorsIn(title, records)
      const [indicator] = indicators
      // With several of them nobody knows which mark belongs to which indicator.
      if (indicators.length !== 1 || indicator === undefined || marks.length !== 1 || mark === undefined) continue
      const percent = isPercent(unitOf(indicator))
      if (own.length === 0 && !percent) continue
      // «не менее 5 экскурсий» is no share, whatever share it works for.
      if (unitOf(indicator) !== undefined && percent !== (mark.unit === '%')) continue
      const known = figuresOf(indicator)
      const there = known.at(-1)
      if (there === undefined || known.some((figure) => numbersIn(figure).includes(mark.value))) continue
      const { place } = within(workspace, places.at(activity, 'result'), text, mark.start, mark.end)
      report(place, 'differs', { name: quoted(plainText(indicator.name)), here: mark.text, there })
    }
  },
})

/** The indicators that a content refers to. */
function indicatorsIn(content: Content, records: PlanContext['records']): Indicator[] {
  return [...inlinesOf(content)].flatMap((inline) => {
    const record = inline.type === 'reference' ? records.get(inline.id) : undefined
    // What has no name was reported by the reader.
    return record?.kind === 'indicator' && record.node.name !== undefined ? [record.node] : []
  })
}

/** Planned values, then the target: what a result may repeat. */
function figuresOf({ values = {}, target, baseline, items = [] }: Indicator): string[] {
  if (items.length > 0) return []
  const planned = [...Object.values(values), target === undefined ? '' : plainText(target)].filter((text) =>
    /\d/.test(text),
  )
  return planned.length === 0 || baseline === undefined ? planned : [baseline, ...planned]
}

function numbersIn(text: string): number[] {
  const number = readNumber(text)
  return number === undefined ? readThresholds(text).flatMap(({ value, to }) => [value, to ?? value]) : [number.value]
}
