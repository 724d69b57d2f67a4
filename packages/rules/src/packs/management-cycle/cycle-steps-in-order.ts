import type { Localized, Place } from '@dorozhnik/diagnostics'
import type { Activity } from '@dorozhnik/model'
import type { PlanContext } from '../../context/context.js'
import { registryText } from '../../example.js'
import { type Rule, rule } from '../../rule.js'
import type { NodeName } from '../../words/name-of.js'
import { concerns } from '../choice.js'
import { servedBy } from '../coverage.js'
import { clausesOf, cycleComponents, managementCycle } from './components.js'
import { wholeCycle } from './cycle-components-served.js'

/** The links of the cycle that follow each other in time. */
const steps = ['monitoring', 'analysis', 'recommendations', 'decisions', 'effectiveness'] as const

const registry = `${registryText}norms: [management-cycle]\n`

export const cycleStepsInOrder: Rule = rule({
  id: 'cycle-steps-in-order',
  family: 'norms',
  scope: 'file',
  severity: 'warning',
  title: {
    ru: 'Звенья цикла идут одно за другим: мониторинг, анализ, рекомендации, решения, эффективность',
    en: 'The links of the cycle follow each other: monitoring, analysis, recommendations, decisions, effectiveness',
  },
  why: {
    ru: 'Анализ до мониторинга или рекомендации до анализа показывают эксперту, что звенья между собой не связаны.',
    en: 'An analysis before the monitoring, or recommendations before the analysis, show that the links are not linked.',
  },
  source: {
    ru: 'письмо Рособрнадзора от 20.04.2021 № 08-70, связь компонентов',
    en: 'letter of Rosobrnadzor of 20.04.2021 № 08-70, how the components follow',
  },
  messages: {
    early: ({ name, ends, step, before, starts, clauses }: Early) => ({
      ru: `${step.ru} ${name.ru} заканчивается ${ends}, а ${before.ru} начинается позже, ${starts} (письмо Рособрнадзора № 08-70, компоненты ${clauses.ru}).`,
      en: `${step.en} ${name.en} ends ${ends}, while ${before.en} begins later, ${starts} (letter № 08-70 of Rosobrnadzor, components ${clauses.en}).`,
      help: {
        ru: 'Переставьте сроки или запланируйте это звено ещё раз, после предыдущего.',
        en: 'Change the terms, or plan this link once more, after the one before it.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'рекомендации раньше анализа', en: 'recommendations before the analysis' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': wholeCycle.replace('январь 2026', 'октябрь 2025') },
      says: [
        {
          at: 'plan.md:26:12-26:27',
          ru: 'Звено «Адресные рекомендации» 4 «Рекомендации руководителям школ с низким охватом» заканчивается 31.10.2025, а звено «Анализ результатов мониторинга» начинается позже, 01.12.2025 (письмо Рособрнадзора № 08-70, компоненты 5 и 6).',
          en: 'The link “Recommendations to named addressees” 4 “Рекомендации руководителям школ с низким охватом” ends 31.10.2025, while the link “Analysis of the results” begins later, 01.12.2025 (letter № 08-70 of Rosobrnadzor, components 5 and 6).',
        },
      ],
    },
    {
      name: { ru: 'звенья идут по порядку', en: 'the links in their order' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': wholeCycle },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    if (!concerns(plan, managementCycle)) return
    const served = servedBy(plan, cycleComponents)
    let before: { component: (typeof served)[number]['component']; start: string } | undefined
    for (const step of steps) {
      const found = served.find(({ component }) => component.id === step)
      const dated = found?.activities.flatMap((activity) => spanOf(plan, activity)) ?? []
      const last = latest(dated)
      const first = earliest(dated)
      if (found === undefined || last === undefined || first === undefined) continue
      if (before !== undefined && last.end < before.start) {
        const place: Place | undefined = places.at(last.activity, 'term')
        report(place, 'early', {
          name: plan.nameOf(last.activity),
          ends: digital(last.end),
          step: link(found.component.title, true),
          before: link(before.component.title, false),
          starts: digital(before.start),
          clauses: clausesOf(before.component, found.component),
        })
      }
      before = { component: found.component, start: first.start }
    }
  },
})

interface Early {
  name: NodeName
  ends: string
  step: Localized
  before: Localized
  starts: string
  clauses: Localized
}

interface Span {
  activity: Activity
  start: string
  end: string
}

/** When an activity is done, as far as its term has days. */
function spanOf(plan: PlanContext, activity: Activity): Span[] {
  const reading = plan.term(activity)
  if (reading === undefined || reading.end === null || reading.kind === 'unknown') return []
  return [{ activity, start: reading.start ?? reading.end, end: reading.end }]
}

function latest(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>(
    (best, span) => (best !== undefined && best.end >= span.end ? best : span),
    undefined,
  )
}

function earliest(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>(
    (best, span) => (best !== undefined && best.start <= span.start ? best : span),
    undefined,
  )
}

function link({ ru, en }: Localized, begins: boolean): Localized {
  return { ru: `${begins ? 'Звено' : 'звено'} «${ru}»`, en: `${begins ? 'The' : 'the'} link “${en}”` }
}

function digital(iso: string): string {
  return iso.split('-').toReversed().join('.')
}
