import type { Localized, Place } from '@dorozhnik/diagnostics'
import { type Part, plainText } from '@dorozhnik/model'
import { quoted } from '../words/name-of.js'
import { goodPlan, planFiles, planWithIndicators } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const partOnce: Rule = rule({
  id: 'part-once',
  family: 'structure',
  scope: 'file',
  severity: 'warning',
  title: { ru: 'Каждая известная часть стоит в плане один раз', en: 'Every known part stands once in a plan' },
  why: {
    ru: 'Две цели или две пояснительные записки в одном плане спорят друг с другом, и неясно, какая действует.',
    en: 'Two goals or two notes in one plan contradict each other, and nobody knows which holds.',
  },
  source: {
    ru: 'состав дорожных карт: каждая часть названа один раз',
    en: 'how roadmaps are composed: each part is named once',
    grade: 'practice',
  },
  messages: {
    twice: ({ name }: { name: Localized }) => ({
      ru: `Часть ${name.ru} уже есть в этом плане.`,
      en: `The part ${name.en} is in this plan already.`,
      help: {
        ru: 'Соедините обе части под одним заголовком или назовите вторую иначе.',
        en: 'Put both under one heading, or give the second another name.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'цель названа дважды', en: 'the goal is there twice' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Цель\n\nПомочь с выбором профессии.\n\n# Цели\n\nСоздать систему сопровождения.\n\n# План',
        ),
      ),
      says: [
        {
          at: 'plan.md:11:3-11:7',
          ru: 'Часть «Цели» уже есть в этом плане.',
          en: 'The part “Цели” is in this plan already.',
        },
      ],
    },
    {
      name: { ru: 'цель одна', en: 'one goal' },
      files: planFiles(
        planWithIndicators('clubs: { name: Число кружков, unit: единиц }').replace(
          '# План',
          '# Цель\n\nПомочь с выбором профессии.\n\n# Задачи\n\nПровести диагностику.\n\n# План',
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ plan }, report, places) {
    const seen = new Map<Part['kind'], Place | undefined>()
    for (const part of plan.parts) {
      if (!single.has(part.kind) || part.title === undefined) continue
      const place = places.at(part, 'title')
      const first = seen.get(part.kind)
      if (!seen.has(part.kind)) seen.set(part.kind, place)
      else {
        const message = { ru: 'Первая такая часть здесь.', en: 'The first such part is here.' }
        report(
          place,
          'twice',
          { name: quoted(plainText(part.title)) },
          first && { related: [{ message, place: first }] },
        )
      }
    }
  },
})

/** Parts of which a document has one; tables may be several, one for each direction. */
const single: ReadonlySet<Part['kind']> = new Set([
  'passport',
  'goal',
  'tasks',
  'principles',
  'swot',
  'stages',
  'effects',
])
