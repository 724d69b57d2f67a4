import type { Part } from '@dorozhnik/model'
import { hasSubject } from '../words/has-subject.js'
import { goodPlan, planFiles, planWithIndicators } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const goalHasTasks: Rule = rule({
  id: 'goal-has-tasks',
  family: 'structure',
  scope: 'file',
  severity: 'info',
  title: { ru: 'Цель разложена на задачи', en: 'A goal is taken apart into tasks' },
  why: {
    ru: 'По одной цели не видно, почему в плане именно эти мероприятия.',
    en: 'A goal alone does not show why the plan has these very activities.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: цель обоснована и раскрыта по линиям работы',
    en: 'criteria of the letter of Rosobrnadzor of 20.04.2021 № 08-70: a goal is reasoned and set out by lines of work',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    missing: () => ({
      ru: 'Цель названа, а задач в плане нет.',
      en: 'There is a goal, but the plan has no tasks.',
      help: {
        ru: 'Добавьте после цели часть «# Задачи» с нумерованным списком.',
        en: 'Add a part “# Задачи” with a numbered list after the goal.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'цель без задач', en: 'a goal without tasks' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Пояснительная записка\n\nВ округе 14 школ.\n\n# Цель\n\nПомочь с выбором профессии.\n\n# План',
        ),
      ),
      says: [
        {
          at: 'plan.md:11:3-11:7',
          ru: 'Цель названа, а задач в плане нет.',
          en: 'There is a goal, but the plan has no tasks.',
        },
      ],
    },
    {
      name: { ru: 'цель и задачи', en: 'a goal and tasks' },
      files: planFiles(
        planWithIndicators('clubs: { name: Число кружков, unit: единиц }').replace(
          '# План',
          '# Цель\n\nПомочь с выбором профессии.\n\n# Задачи\n\n1. Провести диагностику.\n\n# План',
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ plan }, report, places) {
    if (plan.document !== 'plan' || hasSubject(plan, 'tasks')) return
    // A goal right above the table is enough for a small plan; a project explains itself.
    if (!plan.parts.some(({ kind }) => explaining.has(kind))) return
    const goal = plan.parts.find((part) => part.kind === 'goal' && part.content.length > 0)
    if (goal !== undefined) report(places.at(goal, 'title'), 'missing', undefined)
  },
})

const explaining: ReadonlySet<Part['kind']> = new Set(['note', 'passport', 'principles', 'directions', 'results'])
