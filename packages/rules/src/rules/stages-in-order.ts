import type { Localized } from '@dorozhnik/diagnostics'
import { plainText } from '@dorozhnik/model'
import { quoted } from '../words/name-of.js'
import { russianDay } from '../words/russian-day.js'
import { stageTerm } from '../words/written-terms.js'
import { goodPlan, planFiles } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const stagesInOrder: Rule = rule({
  id: 'stages-in-order',
  family: 'terms',
  scope: 'file',
  severity: 'warning',
  title: { ru: 'Этапы идут друг за другом', en: 'Stages follow each other' },
  why: {
    ru: 'Если следующий этап начинается раньше предыдущего, неясно, что готовят и когда переходят к делу.',
    en: 'Where a stage begins before the one above it, nobody knows what is prepared and when the work begins.',
  },
  source: {
    ru: 'практика управления проектами: у этапа есть начало и конец, этапы идут по порядку',
    en: 'practice of projects: a stage begins and ends, and stages follow each other',
    grade: 'practice',
  },
  messages: {
    before: ({ name, day, other }: { name: Localized; day: string; other: string }) => ({
      ru: `Этап ${name.ru} начинается ${russianDay(day)}, раньше предыдущего (${russianDay(other)}).`,
      en: `Stage ${name.en} begins on ${day}, before the one above it (${other}).`,
      help: { ru: 'Проверьте периоды или порядок этапов.', en: 'Check the periods, or the order of the stages.' },
    }),
  },
  examples: [
    {
      name: { ru: 'этапы переставлены', en: 'stages out of order' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Этапы реализации\n\n## Основной\n\n- Срок: декабрь 2025 г. – май 2026 г.\n\n## Подготовительный\n\n- Срок: сентябрь – ноябрь 2025 г.\n\n# План',
        ),
      ),
      says: [
        {
          at: 'plan.md:15:9-15:34',
          ru: 'Этап «Подготовительный» начинается 01.09.2025, раньше предыдущего (01.12.2025).',
          en: 'Stage “Подготовительный” begins on 2025-09-01, before the one above it (2025-12-01).',
        },
      ],
    },
    {
      name: { ru: 'этапы по порядку', en: 'stages in order' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Этапы реализации\n\n## Подготовительный\n\n- Срок: сентябрь – ноябрь 2025 г.\n\n## Основной\n\n- Срок: декабрь 2025 г. – май 2026 г.\n\n# План',
        ),
      ),
      says: [],
    },
  ],
  checkPlan(plan, report) {
    for (const part of plan.plan.parts) {
      if (part.kind !== 'stages') continue
      let last: string | undefined
      for (const stage of part.children) {
        const term = stage.type === 'stage' ? stageTerm(plan, stage) : undefined
        const start = term?.reading.start ?? undefined
        if (stage.type !== 'stage' || term === undefined || start === undefined) continue
        if (last !== undefined && start < last)
          report(term.place, 'before', { name: quoted(plainText(stage.title)), day: start, other: last })
        last = start
      }
    }
  },
})
