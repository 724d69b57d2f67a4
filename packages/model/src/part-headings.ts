import { normalizeLabel } from './label.js'
import type { Part } from './parts.js'

/** Headings by which the parts of a plan are recognised. Anything else is prose, printed as prose. */
export const partHeadings: Record<Exclude<Part['kind'], 'prose'>, readonly string[]> = {
  passport: ['Паспорт проекта', 'Паспорт', 'Паспорт программы', 'Паспорт муниципального проекта', 'Паспорт плана'],
  note: ['Пояснительная записка', 'Пояснения', 'Введение', 'Общие положения'],
  goal: [
    'Цель',
    'Цели',
    'Цель и задачи',
    'Цели и задачи',
    'Цель плана',
    'Цель дорожной карты',
    'Цель проекта',
    'Цель программы',
  ],
  tasks: ['Задачи', 'Задача', 'Задачи плана', 'Задачи дорожной карты', 'Задачи проекта', 'Задачи программы'],
  principles: ['Принципы', 'Принципы реализации проекта', 'Основные принципы', 'Принципы проекта'],
  directions: ['Направления', 'Основные направления', 'Основные направления деятельности', 'Направления деятельности'],
  levels: [
    'Уровни',
    'Матрица уровней',
    'Уровни образования',
    'Уровни организации',
    'Уровни сопровождения',
    'Матрица уровней образования',
  ],
  resources: ['Ресурсы', 'Ресурсное обеспечение', 'Ресурсы проекта', 'Ресурсное обеспечение проекта'],
  stages: [
    'Этапы',
    'Основные этапы',
    'Этапы и сроки',
    'Этапы и сроки реализации',
    'Этапы реализации',
    'Этапы реализации проекта',
    'Этапы проекта',
    'Этапы работы',
  ],
  results: ['Ожидаемые результаты', 'Результаты', 'Ожидаемые результаты проекта', 'Планируемые результаты'],
  effects: ['Эффекты', 'Эффективность', 'Ожидаемые эффекты', 'Эффективность реализации проекта', 'Эффекты проекта'],
  swot: ['SWOT-анализ', 'СВОТ-анализ', 'SWOT-анализ проекта', 'SWOT', 'Анализ сильных и слабых сторон'],
  indicators: [
    'Показатели',
    'Целевые показатели',
    'Показатели реализации',
    'Показатели результативности',
    'Показатели эффективности',
    'Целевые индикаторы',
  ],
  methodology: [
    'Методика расчёта показателей',
    'Методика расчёта',
    'Методы сбора информации',
    'Методика расчёта показателей мониторинга',
  ],
  activities: [
    'План мероприятий',
    'План мероприятий («дорожная карта»)',
    'Дорожная карта',
    'Мероприятия',
    'Комплекс мер',
    'Комплекс мероприятий',
    'Перечень мероприятий',
    'Календарный план',
    'План действий',
  ],
}

const kinds: ReadonlyMap<string, Part['kind']> = new Map(
  (Object.keys(partHeadings) as (keyof typeof partHeadings)[]).flatMap((kind) =>
    partHeadings[kind].map((heading) => [normalizeLabel(heading), kind] as const),
  ),
)

/** How headings begin that may go on with any words: «План мероприятий («дорожная карта») по развитию …». */
const beginnings: readonly (readonly [beginning: string, kind: Part['kind']])[] = [
  ...[
    'план мероприятий',
    'план действий',
    'план работы',
    'план реализации',
    'дорожная карта',
    'комплекс мер',
    'комплекс мероприятий',
    'перечень мероприятий',
  ].map((beginning) => [beginning, 'activities'] as const),
  ['паспорт', 'passport'],
  ['пояснительная записка', 'note'],
  ['основные направления', 'directions'],
  ['направления деятельности', 'directions'],
  ['уровни образования', 'levels'],
  ['уровни организации', 'levels'],
  ['уровни сопровождения', 'levels'],
  ['ресурсное обеспечение', 'resources'],
  ['ожидаемые результаты', 'results'],
  ['планируемые результаты', 'results'],
  ['ожидаемые эффекты', 'effects'],
  ['эффективность реализации', 'effects'],
  ['swot', 'swot'],
  ['swot-анализ', 'swot'],
  ['целевые показатели', 'indicators'],
  ['целевые индикаторы', 'indicators'],
  ['показатели реализации', 'indicators'],
  ['показатели результативности', 'indicators'],
  ['показатели эффективности', 'indicators'],
  ['показатели мониторинга', 'indicators'],
  ['методика расчета', 'methodology'],
]

/** Words that say of what a goal, stage or indicator is, and change nothing about the kind of the part. */
const owners =
  / (?:реализации|выполнения|настоящего|данного|муниципального|регионального|школьного|комплексного|муниципальной|региональной|школьной|проекта|плана|программы|дорожной карты|мероприятий|комплекса мер|системы)$/

/** A longer heading is a sentence. */
const longest = 200

/** The kind of part that a heading names, if it names one. */
export function partKind(heading: string): Part['kind'] | undefined {
  const label = normalizeLabel(heading)
  const known = kinds.get(label) ?? beginnings.find(([beginning]) => begins(label, beginning))?.[1]
  if (known !== undefined) return known
  // «Этапы реализации муниципального проекта»: the words about the whole are taken off from the end.
  for (let short = label.length <= longest ? label : ''; owners.test(short); ) {
    short = short.replace(owners, '')
    const kind = kinds.get(short)
    if (kind !== undefined) return kind
  }
  return undefined
}

/** True when the label is these words, or goes on after them with another word. */
function begins(label: string, words: string): boolean {
  return label.startsWith(words) && !/^[\p{L}\p{N}]/u.test(label.slice(words.length))
}
