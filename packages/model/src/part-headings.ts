import { normalizeLabel } from './label.js'
import type { Part } from './plan.js'

/** Headings by which the parts of a plan are recognised. Anything else is prose, printed as prose. */
export const partHeadings: Record<Exclude<Part['kind'], 'prose'>, readonly string[]> = {
  note: ['Пояснительная записка', 'Пояснения', 'Введение', 'Общие положения'],
  goal: ['Цель', 'Цели', 'Цель плана', 'Цель дорожной карты', 'Цель проекта'],
  tasks: ['Задачи', 'Задача', 'Задачи плана', 'Задачи дорожной карты', 'Задачи проекта'],
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

/** How the heading of a roadmap may go on: «План мероприятий («дорожная карта») по развитию …». */
const roadmap =
  /^(?:план мероприятий|план действий|дорожная карта|комплекс мер|комплекс мероприятий|перечень мероприятий)(?![\p{L}])/u

/** The kind of part that a heading names, if it names one. */
export function partKind(heading: string): Part['kind'] | undefined {
  const label = normalizeLabel(heading)
  return kinds.get(label) ?? (roadmap.test(label) ? 'activities' : undefined)
}
