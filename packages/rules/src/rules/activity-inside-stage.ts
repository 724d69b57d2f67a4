import type { Localized } from '@dorozhnik/diagnostics'
import { plainText, type Section } from '@dorozhnik/model'
import type { TermReading } from '@dorozhnik/russian'
import type { PlanContext } from '../context/context.js'
import { dayOutside } from '../words/day-outside.js'
import { quoted } from '../words/name-of.js'
import { bracketedTerm } from '../words/written-terms.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const activityInsideStage: Rule = rule({
  id: 'activity-inside-stage',
  family: 'terms',
  scope: 'file',
  severity: 'warning',
  title: {
    ru: 'Мероприятие не выходит за период своего раздела',
    en: 'An activity stays within the period of its section',
  },
  why: {
    ru: 'Если у этапа есть период, строка с другим сроком стоит не в том этапе или в ней ошибка.',
    en: 'Where a stage has a period, a row with another term stands in a wrong stage or is wrong itself.',
  },
  source: {
    ru: 'практика управления проектами: у этапа есть начало и конец, этапы идут по порядку',
    en: 'practice of projects: a stage begins and ends, and stages follow each other',
    grade: 'practice',
  },
  messages: {
    outside: ({ term, name, section }: { term: Localized; name: Localized; section: Localized }) => ({
      ru: `Срок ${term.ru} мероприятия ${name.ru} не попадает в период раздела ${section.ru}.`,
      en: `The term ${term.en} of activity ${name.en} does not lie in the period of section ${section.en}.`,
      help: {
        ru: 'Исправьте срок или перенесите строку в другой раздел.',
        en: 'Mend the term, or move the row to another section.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'весеннее мероприятие в осеннем этапе', en: 'a spring activity in an autumn stage' },
      files: planFiles(
        planText(
          '## Подготовительный этап (сентябрь – ноябрь 2025 г.)',
          '',
          row('Семинар координаторов', 'октябрь 2025 г.'),
          row('Ярмарка профессий', 'апрель 2026 г.'),
        ),
      ),
      says: [
        {
          at: 'plan.md:16:12-16:26',
          ru: 'Срок «апрель 2026 г.» мероприятия 1.2 «Ярмарка профессий» не попадает в период раздела 1 «Подготовительный этап (сентябрь – ноябрь 2025 г.)».',
          en: 'The term “апрель 2026 г.” of activity 1.2 “Ярмарка профессий” does not lie in the period of section 1 “Подготовительный этап (сентябрь – ноябрь 2025 г.)”.',
        },
      ],
    },
    {
      name: { ru: 'мероприятие в своём этапе', en: 'an activity in its stage' },
      files: planFiles(
        planText(
          '## Подготовительный этап (сентябрь – ноябрь 2025 г.)',
          '',
          row('Семинар координаторов', 'октябрь 2025 г.'),
          '',
          '## Основной этап (декабрь 2025 г. – май 2026 г.)',
          '',
          row('Ярмарка профессий', 'апрель 2026 г.'),
        ),
      ),
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    const { period } = plan
    if (period === undefined) return
    const periods = new Map<Section, Days | undefined>()
    for (const { node, parents } of plan.nodes) {
      if (node.type === 'section') periods.set(node, daysOf(bracketedTerm(plan, node, plainText(node.title))?.reading))
      const section = parents.findLast((parent) => periods.get(parent) !== undefined)
      const days = section === undefined ? undefined : periods.get(section)
      const reading = node.type === 'activity' ? plan.term(node) : undefined
      if (node.type !== 'activity' || section === undefined || days === undefined || reading === undefined) continue
      // What lies outside of the plan altogether is told by `term-inside-period`.
      if (dayOutside(reading, period) !== undefined || dayOutside(reading, days) === undefined) continue
      const values = {
        term: quoted(plainText(node.term ?? '')),
        name: plan.nameOf(node),
        section: plan.nameOf(section),
      }
      const place = places.at(section, 'title')
      const related = place && {
        related: [{ message: { ru: 'Раздел стоит здесь.', en: 'The section stands here.' }, place }],
      }
      report(places.at(node, 'term'), 'outside', values, related)
    }
  },
})

type Days = NonNullable<PlanContext['period']>

function daysOf(reading: TermReading | undefined): Days | undefined {
  const { start, end, confident } = reading ?? {}
  return typeof start === 'string' && typeof end === 'string' && confident === true ? { start, end } : undefined
}
