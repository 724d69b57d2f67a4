import { stretchOf } from '../context/place-in.js'
import { replacement } from '../fix.js'
import { planFiles, goodPlan } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'

export const yearInCase: Rule = rule({
  id: 'year-in-case',
  family: 'wording',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'Слово «год» стоит в нужном падеже', en: 'The word «год» stands in its case' },
  why: {
    ru: '«С 2024 год» — след замены года в готовом тексте.',
    en: '“С 2024 год” is the trace of a year that was replaced in a ready text.',
  },
  source: {
    ru: 'нормы русского языка: с 2024 года, до 2024 года',
    en: 'rules of Russian: с 2024 года, до 2024 года',
    grade: 'known',
  },
  messages: {
    other: ({ written, right }: { written: string; right: string }) => ({
      ru: `Здесь пишется «${right}», а не «${written}».`,
      en: `Here it is “${right}”, not “${written}”.`,
    }),
  },
  examples: [
    {
      name: { ru: 'с 2025 год', en: 'the wrong case' },
      files: planFiles(goodPlan.replace('# План', '# Пояснительная записка\n\nПлан действует с 2025 год.\n\n# План')),
      says: [
        {
          at: 'plan.md:9:18-9:26',
          ru: 'Здесь пишется «2025 года», а не «2025 год».',
          en: 'Here it is “2025 года”, not “2025 год”.',
        },
      ],
    },
    {
      name: { ru: 'с 2025 года по 2026 год', en: 'the right cases' },
      files: planFiles(
        goodPlan.replace('# План', '# Пояснительная записка\n\nПлан действует с 2025 года по 2026 год.\n\n# План'),
      ),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    if (!/\d{4}[ \u00a0]год(?!\p{L})/u.test(text.value)) return
    for (const match of firstMatches(
      text.value,
      /(?<![a-zЀ-ӿ])(?:со?|до|от|около|после|начиная с)[ \u00a0]((?:19|20)\d\d[ \u00a0]год)(?![a-zЀ-ӿ])/giu,
    )) {
      const written = match[1] ?? ''
      const end = match.index + match[0].length
      const { place, exact } = stretchOf(workspace, text, end - written.length, end)
      report(place, 'other', { written, right: `${written}а` }, { fixes: replacement(exact, `${written}а`) })
    }
  },
})
