import type { LevelsPart } from './parts.js'
import { keysByLabel, type ResolvedColumn, resolveColumns } from './resolved-column.js'

/** The columns of the matrix of levels in the default order, with the labels that documents use for them. */
export const standardLevelColumns: readonly ResolvedColumn[] = [
  {
    key: 'level',
    label: 'Уровень образования',
    aliases: ['Уровень', 'Уровни', 'Уровни образования', 'Ступень', 'Этап', 'Возраст', 'Классы', 'Участники'],
  },
  {
    key: 'goal',
    label: 'Цель',
    aliases: [
      'Цели',
      'Цель и задачи',
      'Цели и задачи',
      'Цель (задачи)',
      'Цель работы',
      'Цели работы',
      'Цель деятельности',
      'Основная цель',
      'Задача',
      'Задачи',
    ],
  },
  {
    key: 'form',
    label: 'Форма работы',
    aliases: [
      'Формы работы',
      'Форма',
      'Формы',
      'Формы и методы',
      'Формы и методы работы',
      'Форма деятельности',
      'Формы деятельности',
      'Формы проведения',
      'Формы сопровождения',
      'Мероприятие',
      'Мероприятия',
      'Содержание работы',
      'Содержание',
    ],
  },
  {
    key: 'term',
    label: 'Периодичность',
    aliases: [
      'Срок',
      'Сроки',
      'Сроки проведения',
      'Срок проведения',
      'Срок реализации',
      'Сроки реализации',
      'Частота',
      'Периодичность проведения',
      'Период',
      'Когда',
      'Как часто',
    ],
  },
  {
    key: 'responsible',
    label: 'Ответственные',
    aliases: [
      'Ответственный',
      'Ответственное лицо',
      'Ответственные лица',
      'Ответственный исполнитель',
      'Ответственные исполнители',
      'Ответственные за исполнение',
      'Исполнитель',
      'Исполнители',
      'Кто',
    ],
  },
]

/** The columns of a matrix of levels in the order of printing: those that it names, otherwise those that hold anything. */
export function levelColumnsOf(part: Pick<LevelsPart, 'columns' | 'children'>): ResolvedColumn[] {
  if (part.columns !== undefined) return resolveColumns(part.columns, standardLevelColumns)
  const held = new Set(['level'])
  for (const level of part.children) {
    if (level.type !== 'level') continue
    if (level.goal !== undefined) held.add('goal')
    if (level.forms.length > 0) held.add('form')
    if (level.forms.some(({ term }) => term !== undefined)) held.add('term')
    if ([level, ...level.forms].some(({ responsible }) => responsible !== undefined)) held.add('responsible')
  }
  return standardLevelColumns.filter(({ key }) => held.has(key))
}

/** From a label in the source to the key of its column; the labels of the part's own columns win. */
export function levelColumnLabels(part: Pick<LevelsPart, 'columns'>): Map<string, string> {
  return keysByLabel([...resolveColumns(part.columns ?? [], standardLevelColumns), ...standardLevelColumns])
}
