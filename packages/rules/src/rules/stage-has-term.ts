import type { Localized } from '@dorozhnik/diagnostics'
import { plainText } from '@dorozhnik/model'
import { isEmptyCell } from '../context/is-empty-cell.js'
import { quoted } from '../words/name-of.js'
import { goodPlan, planFiles } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const stageHasTerm: Rule = rule({
  id: 'stage-has-term',
  family: 'terms',
  scope: 'file',
  severity: 'info',
  title: { ru: 'У этапа есть срок, как у остальных', en: 'A stage has a term, as the others have' },
  why: {
    ru: 'Если сроки указаны не у всех этапов, неясно, когда кончается один и начинается другой.',
    en: 'Where only some stages have terms, nobody knows when one ends and the next begins.',
  },
  source: {
    ru: 'практика управления проектами: у этапа есть начало и конец, этапы идут по порядку',
    en: 'practice of projects: a stage begins and ends, and stages follow each other',
    grade: 'practice',
  },
  messages: {
    missing: ({ name }: { name: Localized }) => ({
      ru: `У этапа ${name.ru} не указан срок, хотя у других он есть.`,
      en: `Stage ${name.en} has no term, though others have one.`,
      help: {
        ru: 'Добавьте строку «- Срок: …» или период в скобках после названия.',
        en: 'Add a line “- Срок: …”, or the period in brackets after the title.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'один этап без срока', en: 'one stage without a term' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Этапы реализации\n\n## Подготовительный\n\n- Срок: сентябрь – ноябрь 2025 г.\n\n## Основной\n\nРабота этапа.\n\n# План',
        ),
      ),
      says: [
        {
          at: 'plan.md:13:4-13:12',
          ru: 'У этапа «Основной» не указан срок, хотя у других он есть.',
          en: 'Stage “Основной” has no term, though others have one.',
        },
      ],
    },
    {
      name: { ru: 'сроки у обоих', en: 'both have one' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Этапы реализации\n\n## Подготовительный\n\n- Срок: сентябрь – ноябрь 2025 г.\n\n## Основной (2026 год)\n\nРабота этапа.\n\n# План',
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ plan }, report, places) {
    for (const part of plan.parts) {
      if (part.kind !== 'stages') continue
      const stages = part.children.flatMap((child) => (child.type === 'stage' ? [child] : []))
      // Some year or month in the title will do: «Основной этап – 2026 год».
      const without = stages.filter(
        ({ term, title }) => isEmptyCell(term) && !/\d{4}|учебн|квартал/u.test(plainText(title)),
      )
      if (without.length === stages.length) continue
      for (const stage of without)
        report(places.at(stage, 'title'), 'missing', { name: quoted(plainText(stage.title)) })
    }
  },
})
