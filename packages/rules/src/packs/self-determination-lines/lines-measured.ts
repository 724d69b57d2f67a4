import type { Localized } from '@dorozhnik/diagnostics'
import { planWithIndicators, registryText } from '../../example.js'
import { type Rule, rule } from '../../rule.js'
import { concerns } from '../choice.js'
import { servedBy } from '../coverage.js'
import { lineComponents, selfDeterminationLines } from './components.js'
import { planByLines } from './lines-served.js'

/** An indicator for each line. */
const written = [
  'Число диагностик',
  'Число консультаций',
  'Выбор предметов ГИА по профилю',
  'Число поступивших по профилю',
  'Число дошкольников в играх',
  'Число обучающихся с ОВЗ',
  'Число предприятий',
  'Число поступивших в колледжи своего региона',
  'Число востребованных профессий',
  'Число конкурсов',
].map((name, index) => `  line-${index + 1}: { name: ${name}, unit: единиц }\n`)

const registry = `${registryText}norms: [self-determination-lines]\n`

export const linesMeasured: Rule = rule({
  id: 'lines-measured',
  family: 'norms',
  scope: 'file',
  severity: 'info',
  title: {
    ru: 'У линии, по которой идёт работа, есть показатель',
    en: 'A line of work that has activities has an indicator',
  },
  why: {
    ru: 'Без показателя не видно, что работа по линии дала; критерии спрашивают показатель по каждой линии.',
    en: 'Without an indicator nobody sees what the work has brought; the criteria ask for one on each line.',
  },
  source: {
    ru: 'критерии оценки муниципальных механизмов управления качеством образования, направление 1.4',
    en: 'criteria for municipal quality management of education, direction 1.4',
  },
  messages: {
    missing: ({ lines }: { lines: readonly { title: Localized; clause: Localized }[] }) => ({
      ru: `Показателя нет для ${lines.length === 1 ? 'линии' : 'линий'} ${lines.map(({ title, clause }) => `«${title.ru}» (${clause.ru})`).join(', ')}; критерии направления 1.4 ждут его по каждой линии.`,
      en: `No indicator for ${lines.map(({ title, clause }) => `“${title.en}” (${clause.en})`).join(', ')}; the criteria of direction 1.4 ask for one on each line.`,
      help: {
        ru: 'Добавьте показатель, в названии которого сказано о линии, или поставьте его в группу с её названием.',
        en: 'Add an indicator whose name speaks of the line, or put one into a group of that name.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'показатель не о том, что в плане', en: 'an indicator of something else' },
      files: {
        'dorozhnik.yaml': registry,
        'plan.md': planWithIndicators('reach: { name: Число партнёров, unit: организаций }').replace(
          'Мониторинг охвата профориентацией',
          'Диагностика обучающихся и экскурсии на предприятия',
        ),
      },
      says: [
        {
          at: 'plan.md:5:10-5:54',
          ru: 'Показателя нет для линии «Выявление предпочтений обучающихся в области профессиональной ориентации» (линия 1); критерии направления 1.4 ждут его по каждой линии.',
          en: 'No indicator for “Finding out what learners prefer” (line 1); the criteria of direction 1.4 ask for one on each line.',
        },
      ],
    },
    {
      name: { ru: 'показатель есть', en: 'there is an indicator' },
      files: {
        'dorozhnik.yaml': registry,
        'plan.md': planByLines().replace('period:', `indicators:\n${written.join('')}period:`),
      },
      says: [],
    },
  ],
  checkPlan(plan, report, places) {
    if (!concerns(plan, selfDeterminationLines)) return
    // A plan without any indicator is told so by another rule.
    const [first] = plan.indicators
    if (first === undefined) return
    const lines = servedBy(plan, lineComponents).flatMap(({ component, activities, indicators }) =>
      activities.length > 0 && indicators.length === 0 ? [component] : [],
    )
    if (lines.length === 0) return
    const place =
      first.part === undefined ? places.at(plan.plan.indicators ?? plan.plan, first.id) : places.at(first.part, 'title')
    report(place, 'missing', { lines })
  },
})
