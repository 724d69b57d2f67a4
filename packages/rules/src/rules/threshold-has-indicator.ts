import { type Content, inlinesOf, plainText } from '@dorozhnik/model'
import { readNumber, readThresholds } from '@dorozhnik/russian'
import { within } from '../context/place-in.js'
import { planFiles, planWithIndicators } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const thresholdHasIndicator: Rule = rule({
  id: 'threshold-has-indicator',
  family: 'indicators',
  scope: 'file',
  severity: 'info',
  title: {
    ru: 'Доля, обещанная в результате, есть среди показателей',
    en: 'A share that a result promises is among the indicators',
  },
  why: {
    ru: 'Обещание «не менее 80 %», которого нет в таблице показателей, никто не станет измерять.',
    en: 'A promise of “not less than 80 %” that is not among the indicators will not be measured.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: меры связаны с показателями',
    en: 'criteria of the letter of Rosobrnadzor of 20.04.2021 № 08-70: measures are tied to indicators',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    missing: ({ mark }: { mark: string }) => ({
      ru: `Границы «${mark}» нет ни у одного показателя плана.`,
      en: `No indicator of the plan has the mark “${mark}”.`,
      help: {
        ru: 'Добавьте показатель или сошлитесь на него: [[имя]].',
        en: 'Add an indicator, or refer to one: [[id]].',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'обещание без показателя', en: 'a promise without an indicator' },
      files: planFiles(
        planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших пробы", unit: "%", values: { 2026: "50" } }',
        ).replace('справка', 'доля участников опроса не менее 80 %'),
      ),
      says: [
        {
          at: 'plan.md:16:40-16:53',
          ru: 'Границы «не менее 80 %» нет ни у одного показателя плана.',
          en: 'No indicator of the plan has the mark “не менее 80 %”.',
        },
      ],
    },
    {
      name: { ru: 'показатель есть', en: 'there is an indicator' },
      files: planFiles(
        planWithIndicators(
          'trials: { name: "Доля обучающихся, прошедших пробы", unit: "%", values: { 2026: "50" } }',
        ).replace('справка', 'доля прошедших пробы не менее 50 %'),
      ),
      says: [],
    },
  ],
  checkPlan({ activities, indicators, workspace }, report, places) {
    const known = new Set(
      indicators.flatMap(({ indicator }) => [indicator, ...(indicator.items ?? [])]).flatMap(numbersOf),
    )
    // Where indicators bear no figures, the results are all there is.
    if (known.size === 0) return
    for (const activity of activities) {
      const { title, result } = activity
      if (result === undefined || refers(result) || refers(title)) continue
      const text = plainText(result)
      for (const mark of readThresholds(text)) {
        if (mark.unit !== '%' || mark.value === 100 || known.has(mark.value)) continue
        if (!share.test(text) && !ofWhom.test(text.slice(mark.end, mark.end + 60))) continue
        const { place } = within(workspace, places.at(activity, 'result'), text, mark.start, mark.end)
        report(place, 'missing', { mark: mark.text })
      }
    }
  },
})

/** Words about a share. */
const share = /дол[яию]|охва[тч]|процент/iu

/** «80 % обучающихся», «80 % от общего числа школ»: a share by whom it counts. */
const ofWhom =
  /^\s?(?:от\s|(?:[a-zЀ-ӿ]{3,20}\s){0,2}(?:обучающ|учащ|учен|школьник|воспитанник|выпускник|дет[еи]|родител|семе|педагог|учител|школ|организац|участник)[a-zЀ-ӿ]{0,8}(?![a-zЀ-ӿ]))/iu

/** An activity that names its indicator is looked at by `threshold-agrees`. */
function refers(result: Content): boolean {
  for (const { type } of inlinesOf(result)) if (type === 'reference') return true
  return false
}

function numbersOf({
  values = {},
  target,
  baseline,
}: {
  values?: Record<string, string>
  target?: Content
  baseline?: string
}): number[] {
  return [...Object.values(values), baseline ?? '', target === undefined ? '' : plainText(target)].flatMap((text) => {
    const number = readNumber(text)
    return number === undefined ? readThresholds(text).flatMap(({ value, to }) => [value, to ?? value]) : [number.value]
  })
}
