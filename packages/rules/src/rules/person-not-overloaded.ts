import { findParty, mentionsIn } from '@dorozhnik/model'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const personNotOverloaded: Rule = rule({
  id: 'person-not-overloaded',
  family: 'people',
  scope: 'file',
  severity: 'info',
  title: { ru: 'Работа распределена между людьми', en: 'The work is shared out' },
  why: {
    ru: 'Если на одном человеке почти весь план, его болезнь или отпуск останавливает всё.',
    en: 'Where nearly the whole plan hangs on one person, an illness or a holiday stops it.',
  },
  source: {
    ru: 'при проверке плана смотрят, по силам ли он исполнителям',
    en: 'whoever examines a plan asks whether those who answer can do it',
    grade: 'practice',
  },
  messages: {
    overloaded: ({ name, count, all }: { name: string; count: number; all: number }) => ({
      ru: `${name}: ${count} из ${all} мероприятий плана.`,
      en: `${name}: ${count} of ${all} activities of the plan.`,
      help: {
        ru: 'Проверьте, посильно ли это одному человеку; назовите соисполнителей.',
        en: 'See whether one person can do it; name others beside.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'всё на одном', en: 'all on one' },
      files: planFiles(
        planText(...Array.from({ length: 12 }, (_, index) => row(`Встреча с предприятием № ${index + 1}`))),
      ),
      says: [
        {
          at: 'plan.md:11:21-11:29',
          ru: 'Соколов Игорь Петрович: 12 из 12 мероприятий плана.',
          en: 'Соколов Игорь Петрович: 12 of 12 activities of the plan.',
        },
      ],
    },
    {
      name: { ru: 'работа поделена', en: 'the work is shared' },
      files: planFiles(
        planText(
          ...Array.from({ length: 12 }, (_, index) =>
            row(
              `Встреча с предприятием № ${index + 1}`,
              'май 2026 г.',
              'отчёт',
              index % 2 === 0 ? '@sokolov' : '@directors',
            ),
          ),
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ plan, activities, workspace }, report, places) {
    // In a small plan one person may well do everything.
    if (activities.length < fewest) return
    const counts = new Map<string, { count: number; first: object }>()
    for (const { responsible } of activities) {
      if (responsible === undefined || typeof responsible === 'string') continue
      for (const { id, inline } of new Map(
        [...mentionsIn(responsible)].map((one) => [one.id, one] as const),
      ).values()) {
        const known = counts.get(id)
        if (known === undefined) counts.set(id, { count: 1, first: inline })
        else known.count += 1
      }
    }
    for (const [id, { count, first }] of counts) {
      const party = findParty(workspace.registry, id)
      if (party?.kind !== 'person' || count * 3 <= activities.length * 2) continue
      report(places.at(first) ?? places.at(plan, 'title'), 'overloaded', {
        name: party.person.name,
        count,
        all: activities.length,
      })
    }
  },
})

/** Plans with fewer activities are not looked at. */
const fewest = 10
