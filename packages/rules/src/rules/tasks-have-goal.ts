import { hasSubject } from '../words/has-subject.js'
import { goodPlan, planFiles, planWithIndicators } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const tasksHaveGoal: Rule = rule({
  id: 'tasks-have-goal',
  family: 'structure',
  scope: 'file',
  severity: 'info',
  title: { ru: 'Где есть задачи, названа и цель', en: 'Where there are tasks there is a goal' },
  why: {
    ru: 'Задачи — шаги к цели; без неё не проверить, тех ли шагов достаточно.',
    en: 'Tasks are steps towards a goal; without it nobody can check whether they are the right ones.',
  },
  source: {
    ru: 'рамка управленческого цикла (письмо Рособрнадзора от 20.04.2021 № 08-70) начинается с обоснованной цели',
    en: 'the frame of the management cycle (Rosobrnadzor letter of 20.04.2021 № 08-70) begins with a reasoned goal',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    missing: () => ({
      ru: 'В плане есть задачи, но не названа цель.',
      en: 'The plan has tasks but names no goal.',
      help: { ru: 'Добавьте перед задачами часть «# Цель».', en: 'Add a part “# Цель” before the tasks.' },
    }),
  },
  examples: [
    {
      name: { ru: 'задачи без цели', en: 'tasks without a goal' },
      files: planFiles(goodPlan.replace('# План', '# Задачи\n\n1. Провести диагностику.\n\n# План')),
      says: [
        {
          at: 'plan.md:7:3-7:9',
          ru: 'В плане есть задачи, но не названа цель.',
          en: 'The plan has tasks but names no goal.',
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
    if (plan.document !== 'plan' || hasSubject(plan, 'goal')) return
    const tasks = plan.parts.find((part) => part.kind === 'tasks' && part.content.length > 0)
    if (tasks !== undefined) report(places.at(tasks, 'title'), 'missing', undefined)
  },
})
