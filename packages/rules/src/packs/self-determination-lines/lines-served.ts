import { goodPlan, planText, registryText } from '../../example.js'
import type { Rule } from '../../rule.js'
import { servedRule } from '../served-rule.js'
import { lineComponents, selfDeterminationLines } from './components.js'

const registry = `${registryText}norms: [self-determination-lines]\n`

/** Titles of activities, one for each line. */
const titles = [
  'Диагностика предпочтений обучающихся',
  'Консультации педагогов-психологов',
  'Учёт выбора предметов ГИА',
  'Учёт поступивших по профилю обучения',
  'Игры для дошкольников и начальной школы',
  'Пробы для обучающихся с ОВЗ',
  'Экскурсии на предприятия',
  'Учёт поступивших в колледжи своего региона',
  'Анализ рынка труда округа',
  'Конкурс рассказов о профессии',
]

/** A plan that serves all lines but those that are left out. */
export function planByLines(...leftOut: readonly number[]): string {
  const rows = titles.filter((_, index) => !leftOut.includes(index + 1))
  return planText(
    ...rows.flatMap((title, index) => [
      `${index + 1}. ${title}`,
      '   - Срок: май 2026 г.',
      `   - Ответственные: ${['@sokolov', '@lebedeva', '@directors'][index % 3]}`,
      '   - Результат: отчёт',
    ]),
  )
}

export const linesServed: Rule = servedRule({
  id: 'lines-served',
  pack: selfDeterminationLines,
  severity: 'warning',
  title: {
    ru: 'По каждой линии работы есть мероприятие',
    en: 'There is an activity for each line of work',
  },
  why: {
    ru: 'Мониторинг региона спрашивает по десяти линиям; линия без мероприятия получит ноль.',
    en: 'The monitoring of the region asks about ten lines; a line without an activity gets nothing.',
  },
  source: {
    ru: 'критерии оценки муниципальных механизмов управления качеством образования, направление 1.4',
    en: 'criteria for municipal quality management of education, direction 1.4',
  },
  act: { ru: 'критерии направления 1.4', en: 'criteria of direction 1.4' },
  components: lineComponents,
  examples: [
    {
      name: { ru: 'забыли конкурсы', en: 'contests were forgotten' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': planByLines(10) },
      says: [
        {
          at: 'plan.md:3:8-3:61',
          ru: 'План не отвечает норме «Развитие конкурсного движения профориентационной направленности» (критерии направления 1.4, линия 10).',
          en: 'The plan does not serve “Contests in career guidance” (criteria of direction 1.4, line 10).',
        },
      ],
    },
    {
      name: { ru: 'все линии на месте', en: 'all lines are there' },
      files: { 'dorozhnik.yaml': registry, 'plan.md': planByLines() },
      says: [],
    },
    {
      name: { ru: 'норма не выбрана', en: 'the norm is not chosen' },
      files: { 'dorozhnik.yaml': registryText, 'plan.md': goodPlan },
      says: [],
    },
  ],
})
