import type { Localized } from '@dorozhnik/diagnostics'
import { type Activity, inlinesOf, plainText } from '@dorozhnik/model'
import type { PlanContext } from '../../context/context.js'
import { registryText } from '../../example.js'
import { type Rule, rule } from '../../rule.js'
import { concerns } from '../choice.js'
import { type Served, servedBy } from '../coverage.js'
import { phraseMatcher, type PhraseMatcher, wordsOf } from '../phrases.js'
import { clausesOf, cycleComponents, managementCycle } from './components.js'
import { wholeCycle } from './cycle-components-served.js'
import { isForNobody } from './cycle-recommendations-addressed.js'

const registry = `${registryText}norms: [management-cycle]\n`

/** The links that rest on one before them, and the words by which a row says so. */
const links: readonly { from: string; to: string; speaks: PhraseMatcher }[] = [
  {
    from: 'monitoring',
    to: 'analysis',
    speaks: phraseMatcher([
      'мониторинг*',
      'результат*',
      'итог*',
      'показател*',
      'данн*',
      'сведени*',
      'диагностик*',
      'отчет*',
    ]),
  },
  {
    from: 'analysis',
    to: 'recommendations',
    speaks: phraseMatcher([
      'анализ*',
      'аналитическ*',
      'итог*',
      'результат*',
      'мониторинг*',
      'низк*',
      'выявлен*',
      'дефицит*',
    ]),
  },
  {
    from: 'analysis',
    to: 'decisions',
    speaks: phraseMatcher(['анализ*', 'аналитическ*', 'итог*', 'результат*', 'мониторинг*', 'рекомендац*']),
  },
  {
    from: 'measures',
    to: 'effectiveness',
    speaks: phraseMatcher(['мер', 'меры', 'мероприят*', 'план*', 'работ*', 'показател*', 'итог*']),
  },
]

export const cycleLinksTold: Rule = rule({
  id: 'cycle-links-told',
  family: 'norms',
  scope: 'file',
  severity: 'info',
  title: {
    ru: 'Сказано, на что опирается каждое звено цикла',
    en: 'It is said what each link of the cycle rests on',
  },
  why: {
    ru: 'Эксперт проверяет не сами звенья, а связь между ними: рекомендации вытекают из анализа, анализ — из мониторинга.',
    en: 'An expert looks at how the links hang together: recommendations come of the analysis, the analysis of the monitoring.',
  },
  source: {
    ru: 'письмо Рособрнадзора от 20.04.2021 № 08-70, связь компонентов',
    en: 'letter of Rosobrnadzor of 20.04.2021 № 08-70, how the components follow',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    apart: ({ to, from, clauses }: { to: Localized; from: Localized; clauses: Localized }) => ({
      ru: `Не сказано, что звено «${to.ru}» опирается на звено «${from.ru}» (письмо Рособрнадзора № 08-70, компоненты ${clauses.ru}).`,
      en: `It is not said that the link “${to.en}” rests on “${from.en}” (letter № 08-70 of Rosobrnadzor, components ${clauses.en}).`,
      help: {
        ru: 'Напишите «по итогам …» или сошлитесь на мероприятие: [[имя]].',
        en: 'Write «по итогам …», or refer to the activity: [[id]].',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'рекомендации сами по себе', en: 'recommendations on their own' },
      files: {
        'dorozhnik.yaml': registry,
        'plan.md': wholeCycle.replace(' с низким охватом', ' о работе с родителями'),
      },
      says: [
        {
          at: 'plan.md:25:4-25:57',
          ru: 'Не сказано, что звено «Адресные рекомендации» опирается на звено «Анализ результатов мониторинга» (письмо Рособрнадзора № 08-70, компоненты 5 и 6).',
          en: 'It is not said that the link “Recommendations to named addressees” rests on “Analysis of the results” (letter № 08-70 of Rosobrnadzor, components 5 and 6).',
        },
      ],
    },
    {
      name: { ru: 'рекомендации ссылаются на анализ', en: 'recommendations refer to the analysis' },
      files: {
        'dorozhnik.yaml': registry,
        'plan.md': wholeCycle
          .replace('группам школ', 'группам школ {#groups}')
          .replace(' с низким охватом', ' ([[groups]])'),
      },
      says: [],
    },
    {
      name: { ru: 'звенья связаны словами', en: 'the links are tied by words' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': wholeCycle },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    if (!concerns(plan, managementCycle)) return
    const served = new Map(servedBy(plan, cycleComponents).map((one) => [one.component.id, one]))
    for (const { from, to, speaks } of links) {
      const [before, after] = [served.get(from), served.get(to)]
      const [first] = after?.activities ?? []
      // A link that is missing is told by `cycle-components-served`.
      if (before === undefined || after === undefined || first === undefined || before.activities.length === 0) continue
      // Recommendations to nobody are told of already.
      if (to === 'recommendations' && after.activities.some(isForNobody)) continue
      if (after.activities.some((activity) => rests(plan, activity, before, speaks))) continue
      report(places.at(first, 'title'), 'apart', {
        to: after.component.title,
        from: before.component.title,
        clauses: clausesOf(before.component, after.component),
      })
    }
  },
})

/** True for a row that names what it rests on, refers to it, or is a part of it. */
function rests(plan: PlanContext, activity: Activity, before: Served, speaks: PhraseMatcher): boolean {
  const { title, result = '' } = activity
  if (before.activities.includes(activity) || speaks(wordsOf(`${plainText(title)}\n${plainText(result)}`))) return true
  return [title, result].some((content) =>
    [...inlinesOf(content)].some((inline) => {
      const record = inline.type === 'reference' ? plan.records.get(inline.id) : undefined
      return record?.kind === 'activity' && before.activities.includes(record.node)
    }),
  )
}
