import type { Localized } from '@dorozhnik/diagnostics'
import { inlinesOf } from '@dorozhnik/model'
import type { TermReading } from '@dorozhnik/russian'
import { russianDay } from '../words/russian-day.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const followsWhatItUses: Rule = rule({
  id: 'follows-what-it-uses',
  family: 'terms',
  scope: 'file',
  severity: 'info',
  title: {
    ru: 'Что опирается на другое мероприятие, идёт после него',
    en: 'What builds on another activity comes after it',
  },
  why: {
    ru: 'Рекомендации по итогам анализа нельзя дать раньше анализа: порядок сроков выдаёт случайную дату.',
    en: 'Recommendations cannot come before the analysis they rest on; the order of terms betrays a chance date.',
  },
  source: {
    ru: 'рамка управленческого цикла: мониторинг, анализ, рекомендации, меры, оценка идут друг за другом',
    en: 'the management cycle: monitoring, analysis, recommendations, measures and evaluation follow each other',
    grade: 'known',
  },
  messages: {
    before: ({ name, other, day, start }: { name: Localized; other: Localized; day: string; start: string }) => ({
      ru: `Мероприятие ${name.ru} ссылается на ${other.ru}, но кончается раньше, чем оно начинается: ${russianDay(day)} и ${russianDay(start)}.`,
      en: `Activity ${name.en} refers to ${other.en} but ends before that one begins: ${day} and ${start}.`,
      help: { ru: 'Проверьте оба срока.', en: 'Check both terms.' },
    }),
  },
  examples: [
    {
      name: { ru: 'рекомендации раньше анализа', en: 'recommendations before the analysis' },
      files: planFiles(
        planText(
          row('Анализ результатов диагностики {#analysis}', 'апрель 2026 г.'),
          row('Рекомендации школам по итогам [[analysis]]', 'февраль 2026 г.'),
        ),
      ),
      says: [
        {
          at: 'plan.md:14:12-14:27',
          ru: 'Мероприятие 2 «Рекомендации школам по итогам [[analysis]]» ссылается на 1 «Анализ результатов диагностики», но кончается раньше, чем оно начинается: 28.02.2026 и 01.04.2026.',
          en: 'Activity 2 “Рекомендации школам по итогам [[analysis]]” refers to 1 “Анализ результатов диагностики” but ends before that one begins: 2026-02-28 and 2026-04-01.',
        },
      ],
    },
    {
      name: { ru: 'рекомендации после анализа', en: 'recommendations after the analysis' },
      files: planFiles(
        planText(
          row('Анализ результатов диагностики {#analysis}', 'январь 2026 г.'),
          row('Рекомендации школам по итогам [[analysis]]', 'февраль 2026 г.'),
        ),
      ),
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    for (const activity of plan.activities) {
      const end = lastDay(plan.term(activity))
      if (end === undefined) continue
      for (const inline of inlinesOf(activity.title)) {
        const record = inline.type === 'reference' ? plan.records.get(inline.id) : undefined
        if (record?.kind !== 'activity' || record.node === activity) continue
        const start = firstDay(plan.term(record.node))
        if (start === undefined || end >= start) continue
        const values = { name: plan.nameOf(activity), other: plan.nameOf(record.node), day: end, start }
        const place = places.at(record.node, 'term')
        const message = { ru: 'Тот срок стоит здесь.', en: 'The other term stands here.' }
        report(places.at(activity, 'term'), 'before', values, place && { related: [{ message, place }] })
      }
    }
  },
})

/** Only terms that are sure and come once can be compared. */
function lastDay(reading: TermReading | undefined): string | undefined {
  if (reading === undefined || reading.statements.length !== 1 || !reading.confident) return undefined
  return reading.kind === 'range' || reading.kind === 'deadline' ? (reading.end ?? undefined) : undefined
}

function firstDay(reading: TermReading | undefined): string | undefined {
  return lastDay(reading) === undefined ? undefined : (reading?.start ?? reading?.end ?? undefined)
}
