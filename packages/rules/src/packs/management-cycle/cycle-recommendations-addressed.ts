import { type Activity, plainText } from '@dorozhnik/model'
import { registryText } from '../../example.js'
import { type Rule, rule } from '../../rule.js'
import type { NodeName } from '../../words/name-of.js'
import { concerns } from '../choice.js'
import { servedBy } from '../coverage.js'
import { phraseMatcher, wordsOf } from '../phrases.js'
import { cycleComponents, managementCycle, recommendationsOfOthers } from './components.js'
import { wholeCycle } from './cycle-components-served.js'

const registry = `${registryText}norms: [management-cycle]\n`

/** Those who recommendations may be for. */
const addressees = phraseMatcher([
  'школ*',
  'руководител*',
  'директор*',
  'заместител*',
  'педагог*',
  'учител*',
  'родител*',
  'организаци*',
  'оо',
  'специалист*',
  'методист*',
  'классн* руководител*',
  'обучающ*',
  'выпускник*',
  'учрежден*',
  'партнер*',
])
const speaks = phraseMatcher(['рекомендац*'])
const ofOthers = phraseMatcher(recommendationsOfOthers)

export const cycleRecommendationsAddressed: Rule = rule({
  id: 'cycle-recommendations-addressed',
  family: 'norms',
  scope: 'record',
  severity: 'info',
  title: { ru: 'Сказано, кому рекомендации', en: 'It is said who the recommendations are for' },
  why: {
    ru: 'Рекомендации «вообще» эксперт адресными не считает: должно быть видно, кто их получит.',
    en: 'Recommendations to nobody in particular do not count as addressed: it must be seen who receives them.',
  },
  source: {
    ru: 'письмо Рособрнадзора от 20.04.2021 № 08-70, компонент 6',
    en: 'letter of Rosobrnadzor of 20.04.2021 № 08-70, component 6',
  },
  messages: {
    missing: ({ name }: { name: NodeName }) => ({
      ru: `В мероприятии ${name.ru} не сказано, кому рекомендации (письмо Рособрнадзора № 08-70, компонент 6).`,
      en: `Activity ${name.en} does not say who the recommendations are for (letter № 08-70 of Rosobrnadzor, component 6).`,
      help: {
        ru: 'Назовите адресатов: школы, руководителей, педагогов, родителей.',
        en: 'Name the addressees: schools, heads, teachers, parents.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'рекомендации никому', en: 'recommendations to nobody' },
      files: {
        'dorozhnik.yaml': registry,
        'plan.md': wholeCycle.replace('Рекомендации руководителям школ с низким охватом', 'Подготовка рекомендаций'),
      },
      says: [
        {
          at: 'plan.md:25:4-25:27',
          ru: 'В мероприятии 4 «Подготовка рекомендаций» не сказано, кому рекомендации (письмо Рособрнадзора № 08-70, компонент 6).',
          en: 'Activity 4 “Подготовка рекомендаций” does not say who the recommendations are for (letter № 08-70 of Rosobrnadzor, component 6).',
        },
      ],
    },
    {
      name: { ru: 'адресаты названы', en: 'the addressees are named' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': wholeCycle },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    if (!concerns(plan, managementCycle)) return
    const found = servedBy(plan, cycleComponents).find(({ component }) => component.id === 'recommendations')
    for (const activity of found?.activities ?? [])
      if (isForNobody(activity)) report(places.at(activity, 'title'), 'missing', { name: plan.nameOf(activity) })
  },
})

/** True for recommendations that do not say who they are for. */
export function isForNobody({ title, result = '' }: Activity): boolean {
  const text = wordsOf(`${plainText(title)}\n${plainText(result)}`)
  // A row may belong to the link by the heading above it.
  return speaks(text) && !ofOthers(text) && !addressees(text)
}
