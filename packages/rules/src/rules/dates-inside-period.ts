import type { Localized } from '@dorozhnik/diagnostics'
import type { TermReading } from '@dorozhnik/russian'
import { dayOutside } from '../words/day-outside.js'
import { quoted } from '../words/name-of.js'
import { russianDay } from '../words/russian-day.js'
import { writtenTerms } from '../words/written-terms.js'
import { goodPlan, planFiles } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const datesInsidePeriod: Rule = rule({
  id: 'dates-inside-period',
  family: 'terms',
  scope: 'file',
  severity: 'warning',
  title: {
    ru: 'Сроки этапов, уровней и паспорта лежат внутри периода плана',
    en: 'Terms of stages, levels and the passport lie within the period of the plan',
  },
  why: {
    ru: 'Дата до начала проекта или после его конца — след прошлого проекта, с которого списали текст.',
    en: 'A date before a project begins or after it ends is left over from the project that was copied.',
  },
  source: {
    ru: 'ошибка из настоящих документов: «до 01.10.2019» в проекте на 2021–2024 годы',
    en: 'a slip of real documents: “до 01.10.2019” in a project of 2021–2024',
    grade: 'practice',
  },
  messages: {
    early: ({ term, limit }: { term: Localized; limit: string }) => ({
      ru: `Срок ${term.ru} раньше начала плана: он начинается ${russianDay(limit)}.`,
      en: `The term ${term.en} is before the plan begins, on ${limit}.`,
      help: {
        ru: 'Исправьте год или начните период плана раньше.',
        en: 'Mend the year, or let the period of the plan begin earlier.',
      },
    }),
    late: ({ term, limit }: { term: Localized; limit: string }) => ({
      ru: `Срок ${term.ru} позже конца плана: он кончается ${russianDay(limit)}.`,
      en: `The term ${term.en} is after the plan ends, on ${limit}.`,
      help: {
        ru: 'Исправьте год или продлите период плана.',
        en: 'Mend the year, or make the period of the plan longer.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'год прошлого проекта', en: 'the year of the last project' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Этапы реализации\n\n## Подготовительный\n\n- Срок: до 1 октября 2019 г.\n\n## Основной (октябрь 2025 г. – май 2026 г.)\n\nРабота этапа.\n\n# План',
        ),
      ),
      says: [
        {
          at: 'plan.md:11:9-11:29',
          ru: 'Срок «до 1 октября 2019 г.» раньше начала плана: он начинается 01.09.2025.',
          en: 'The term “до 1 октября 2019 г.” is before the plan begins, on 2025-09-01.',
        },
      ],
    },
    {
      name: { ru: 'годы паспорта шире периода', en: 'the years of the passport go beyond the period' },
      files: planFiles(goodPlan.replace('# План', '# Паспорт проекта\n\n- Сроки реализации: 2024–2026 годы\n\n# План')),
      says: [
        {
          at: 'plan.md:9:21-9:35',
          ru: 'Срок «2024–2026 годы» раньше начала плана: он начинается 01.09.2025.',
          en: 'The term “2024–2026 годы” is before the plan begins, on 2025-09-01.',
        },
      ],
    },
    {
      name: { ru: 'этапы внутри плана', en: 'stages within the plan' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Этапы реализации\n\n## Подготовительный\n\n- Срок: сентябрь 2025 г.\n\n## Основной (октябрь 2025 г. – май 2026 г.)\n\nРабота этапа.\n\n# План',
        ),
      ),
      says: [],
    },
  ],
  checkPlan(plan, report) {
    const { period } = plan
    if (period === undefined) return
    for (const { text, reading, place } of writtenTerms(plan)) {
      const outside = dayOutside(reading, period) ?? yearsOutside(text, reading, period)
      if (outside === undefined) continue
      const { message } = outside
      report(place, message, { term: quoted(text), limit: message === 'late' ? period.end : period.start })
    }
  },
})

/** «2022–2026 годы» of a project that begins in 2023: what lasts all the time is compared by its years. */
function yearsOutside(
  text: string,
  { kind, start, end }: TermReading,
  period: { start: string; end: string },
): { message: 'late' | 'early' } | undefined {
  if (kind !== 'ongoing' || start === null || end === null || !/\d{4}\s?[–—-]\s?\d{4}/u.test(text)) return undefined
  if (start.slice(0, 4) < period.start.slice(0, 4)) return { message: 'early' }
  return end.slice(0, 4) > period.end.slice(0, 4) ? { message: 'late' } : undefined
}
