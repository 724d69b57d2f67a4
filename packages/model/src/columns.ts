import type { Content } from './content.js'
import { normalizeLabel } from './label.js'
import type { Activity, Column, PlanHeader } from './plan.js'

/** A column of the table of activities, ready for printing and for recognising labels. */
export interface ResolvedColumn {
  key: string
  /** Heading, as printed. */
  label: string
  /** Every other label that means this column in the source. */
  aliases: readonly string[]
}

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

const standardByLabel: ReadonlyMap<string, ResolvedColumn> = new Map(
  standardColumns.flatMap((column) =>
    [column.key, column.label, ...column.aliases].map((label) => [normalizeLabel(label), column] as const),
  ),
)

/** The standard column that a key or label means. */
export function standardColumn(label: string): ResolvedColumn | undefined {
  return standardByLabel.get(normalizeLabel(label))
}

/**
 * The columns of a plan in the order of printing. A text that is a standard key or label stands for
 * that column, printed under the label that was given (a bare key under the standard label); any
 * other text is a column of the author's own whose key is the text itself.
 */
export function columnsOf(plan: Pick<PlanHeader, 'columns'>): ResolvedColumn[] {
  return plan.columns === undefined ? [...standardColumns] : plan.columns.map(resolveColumn)
}

/** One entry of `columns:`. */
function resolveColumn(column: string | Column): ResolvedColumn {
  if (typeof column === 'string') {
    const standard = standardColumn(column)
    if (standard === undefined) return { key: column, label: column, aliases: [] }
    return column === standard.key ? standard : { ...standard, label: column, aliases: labelsOf(standard) }
  }
  const standard = standardColumns.find(({ key }) => key === column.key)
  const aliases = [...(standard === undefined ? [column.key] : labelsOf(standard)), ...(column.aliases ?? [])]
  return { key: column.key, label: column.label ?? standard?.label ?? column.key, aliases }
}

/**
 * From a label in the source to the key of its column: the columns of the plan first, then the
 * standard ones, which are understood even where they are not printed.
 */
export function columnLabels(plan: Pick<PlanHeader, 'columns'>): Map<string, string> {
  const keys = new Map<string, string>()
  for (const column of [...columnsOf(plan), ...standardColumns]) {
    for (const label of labelsOf(column)) {
      const normalized = normalizeLabel(label)
      if (!keys.has(normalized)) keys.set(normalized, column.key)
    }
  }
  return keys
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

function labelsOf(column: ResolvedColumn): string[] {
  return [column.key, column.label, ...column.aliases]
}
