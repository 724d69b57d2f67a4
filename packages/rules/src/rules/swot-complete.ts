import type { Localized } from '@dorozhnik/diagnostics'
import { isBlank, type SwotFactor } from '@dorozhnik/model'
import { planFiles, goodPlan } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const swotComplete: Rule = rule({
  id: 'swot-complete',
  family: 'structure',
  scope: 'file',
  severity: 'info',
  title: {
    ru: 'В SWOT-анализе четыре четверти, каждая одна',
    en: 'A SWOT analysis has four quarters, each of them once',
  },
  why: {
    ru: 'Без слабых сторон и угроз анализ превращается в рекламу; пустая четверть видна в таблице.',
    en: 'Without weaknesses and threats an analysis turns into advertising; an empty quarter shows in the table.',
  },
  source: {
    ru: 'метод SWOT: сильные и слабые стороны, возможности и угрозы',
    en: 'the SWOT method: strengths, weaknesses, opportunities and threats',
    grade: 'known',
  },
  messages: {
    missing: ({ factor }: { factor: Localized }) => ({
      ru: `В SWOT-анализе нет четверти «${factor.ru}».`,
      en: `The SWOT analysis has no quarter for ${factor.en}.`,
      help: { ru: `Добавьте заголовок «## ${factor.ru}».`, en: `Add a heading “## ${factor.ru}”.` },
    }),
    twice: ({ factor }: { factor: Localized }) => ({
      ru: `Четверть «${factor.ru}» в SWOT-анализе уже есть.`,
      en: `The SWOT analysis has its ${factor.en} already.`,
    }),
    empty: ({ factor }: { factor: Localized }) => ({
      ru: `Четверть «${factor.ru}» пуста.`,
      en: `The quarter for ${factor.en} is empty.`,
    }),
  },
  examples: [
    {
      name: { ru: 'нет угроз, возможности пусты', en: 'no threats, and empty opportunities' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# SWOT-анализ\n\n## Сильные стороны\n\n- опытные педагоги\n\n## Слабые стороны\n\n- мало предприятий\n\n## Возможности\n\n# План',
        ),
      ),
      says: [
        {
          at: 'plan.md:7:3-7:14',
          ru: 'В SWOT-анализе нет четверти «Угрозы».',
          en: 'The SWOT analysis has no quarter for threats.',
        },
        {
          at: 'plan.md:17:4-17:15',
          ru: 'Четверть «Возможности» пуста.',
          en: 'The quarter for opportunities is empty.',
        },
      ],
    },
    {
      name: { ru: 'четыре четверти', en: 'four quarters' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# SWOT-анализ\n\n## Сильные стороны\n\n- опытные педагоги\n\n## Слабые стороны\n\n- мало предприятий\n\n## Возможности\n\n- новый колледж\n\n## Угрозы\n\n- отъезд молодёжи\n\n# План',
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ plan }, report, places) {
    for (const part of plan.parts) {
      if (part.kind !== 'swot') continue
      const seen = new Set<SwotFactor>()
      for (const child of part.children) {
        if (child.type !== 'quadrant') continue
        const factor = factors[child.factor]
        if (seen.has(child.factor)) report(places.at(child, 'title'), 'twice', { factor })
        else if (isBlank(child.content)) report(places.at(child, 'title'), 'empty', { factor })
        seen.add(child.factor)
      }
      // An analysis without any quarter is told by `section-not-empty`, or is a text of its own.
      if (seen.size === 0) continue
      for (const factor of Object.keys(factors) as SwotFactor[])
        if (!seen.has(factor)) report(places.at(part, 'title'), 'missing', { factor: factors[factor] })
    }
  },
})

const factors: Readonly<Record<SwotFactor, Localized>> = {
  strengths: { ru: 'Сильные стороны', en: 'strengths' },
  weaknesses: { ru: 'Слабые стороны', en: 'weaknesses' },
  opportunities: { ru: 'Возможности', en: 'opportunities' },
  threats: { ru: 'Угрозы', en: 'threats' },
}
