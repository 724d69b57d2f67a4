import type { Content } from './content.js'
import type { Activity, PlanHeader } from './plan.js'
import { findColumn, keysByLabel, type ResolvedColumn, resolveColumns } from './resolved-column.js'

/** The standard columns in the default order, with the labels that roadmaps use for them. */
export const standardColumns: readonly ResolvedColumn[] = [
  { key: 'number', label: '№ п/п', aliases: ['№', '№ пп', '№п/п', 'п/п', 'Номер', 'N п/п', 'N'] },
  {
    key: 'title',
    label: 'Наименование мероприятия',
    aliases: [
      'Мероприятие',
      'Мероприятия',
      'Наименование',
      'Наименование мероприятий',
      'Наименование работы',
      'Наименование работ',
      'Наименование этапа и мероприятия',
      'Наименование этапа, мероприятия',
      'Название мероприятия',
      'Содержание мероприятия',
      'Содержание деятельности',
      'Содержание работы',
      'Описание действий',
      'Описание мероприятия',
      'Действие',
      'Действия',
      'Меры',
      'Виды деятельности',
    ],
  },
  {
    key: 'term',
    label: 'Сроки исполнения',
    aliases: [
      'Срок',
      'Сроки',
      'Срок исполнения',
      'Срок реализации',
      'Сроки реализации',
      'Срок проведения',
      'Сроки проведения',
      'Срок выполнения',
      'Сроки выполнения',
      'Дата',
      'Даты',
      'Дата реализации',
      'Даты реализации',
      'Дата проведения',
      'Период реализации',
      'Период',
      'Когда',
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
      'Ответственный за исполнение',
      'Ответственные за реализацию',
      'Исполнитель',
      'Исполнители',
      'Кто',
    ],
  },
  {
    key: 'result',
    label: 'Ожидаемый результат',
    aliases: [
      'Результат',
      'Результаты',
      'Ожидаемые результаты',
      'Результат исполнения',
      'Результат реализации',
      'Планируемый результат',
      'Планируемые результаты',
      'Вид документа',
      'Результат. Вид документа',
      'Итог',
    ],
  },
]

/** The standard column that a key or label means. */
export function standardColumn(label: string): ResolvedColumn | undefined {
  return findColumn(label, standardColumns)
}

/**
 * The columns of a plan in the order of printing. A text that is a standard key or label stands for
 * that column, printed under the label that was given (a bare key under the standard label); any
 * other text is a column of the author's own whose key is the text itself.
 */
export function columnsOf(plan: Pick<PlanHeader, 'columns'>): ResolvedColumn[] {
  return plan.columns === undefined ? [...standardColumns] : resolveColumns(plan.columns, standardColumns)
}

/**
 * From a label in the source to the key of its column: the columns of the plan first, then the
 * standard ones, which are understood even where they are not printed.
 */
export function columnLabels(plan: Pick<PlanHeader, 'columns'>): Map<string, string> {
  return keysByLabel([...columnsOf(plan), ...standardColumns])
}

/** What an activity holds under a column; the computed number is not a field. */
export function fieldOf(activity: Activity, key: string): Content | undefined {
  switch (key) {
    case 'title':
    case 'term':
    case 'responsible':
    case 'result':
      return activity[key]
    default:
      return activity.fields !== undefined && Object.hasOwn(activity.fields, key) ? activity.fields[key] : undefined
  }
}
