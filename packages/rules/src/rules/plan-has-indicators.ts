import { plainText } from '@dorozhnik/model'
import { hasSubject } from '../words/has-subject.js'
import { planFiles, planWithIndicators, goodPlan } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const planHasIndicators: Rule = rule({
  id: 'plan-has-indicators',
  family: 'structure',
  scope: 'file',
  severity: 'info',
  title: { ru: 'По показателям видно, достигнута ли цель', en: 'Indicators show whether the goal was reached' },
  why: {
    ru: 'Проверяющий спросит, чем подтверждено достижение цели; без показателей ответить нечем.',
    en: 'An inspector asks how the reaching of the goal is proved; without indicators there is no answer.',
  },
  source: {
    ru: 'критерии письма Рособрнадзора от 20.04.2021 № 08-70: показатели связаны с целью',
    en: 'criteria of the Rosobrnadzor letter of 20.04.2021 № 08-70: indicators are tied to the goal',
    url: 'https://rulaws.ru/acts/Pismo-Rosobrnadzora-ot-20.04.2021-N-08-70/',
    grade: 'known',
  },
  messages: {
    missing: () => ({
      ru: 'В плане есть цель и задачи, но нет ни одного показателя.',
      en: 'The plan has a goal and tasks but no indicator.',
      help: {
        ru: 'Добавьте часть «# Показатели» или поле indicators в шапке.',
        en: 'Add a part “# Показатели”, or the field indicators in the head.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'цель есть, показателей нет', en: 'a goal and no indicators' },
      files: planFiles(
        goodPlan.replace(
          '# План',
          '# Цель\n\nПомочь с выбором профессии.\n\n# Задачи\n\n1. Провести диагностику.\n\n# План',
        ),
      ),
      says: [
        {
          at: 'plan.md:7:3-7:7',
          ru: 'В плане есть цель и задачи, но нет ни одного показателя.',
          en: 'The plan has a goal and tasks but no indicator.',
        },
      ],
    },
    {
      name: { ru: 'показатель в шапке', en: 'an indicator in the head' },
      files: planFiles(
        planWithIndicators('trials: { name: "Доля обучающихся, прошедших пробы", unit: "%" }').replace(
          '# План',
          '# Цель\n\nПомочь с выбором профессии.\n\n# Задачи\n\n1. Провести диагностику.\n\n# План',
        ),
      ),
      says: [],
    },
  ],
  checkPlan({ plan, indicators, activities, nodes }, report, places) {
    if (plan.document !== 'plan' || indicators.length > 0 || activities.length === 0) return
    if (!hasSubject(plan, 'goal') || !hasSubject(plan, 'tasks')) return
    // Indicators may be kept in a table of the author's own, or be worked out by an activity of the plan.
    const titles = [...plan.parts, ...nodes.map(({ node }) => node)].map((one) =>
      'title' in one ? (one.title ?? '') : '',
    )
    if (titles.some((title) => /показател|индикатор/iu.test(plainText(title)))) return
    const goal = plan.parts.find(({ kind }) => kind === 'goal')
    report(goal === undefined ? places.at(plan, 'title') : places.at(goal, 'title'), 'missing', undefined)
  },
})
