import type { Content } from './content.js'
import type { Indicator } from './indicator.js'
import type { IndicatorGroup, IndicatorRow, IndicatorsPart } from './parts.js'
import { keysByLabel, type ResolvedColumn, resolveColumns } from './resolved-column.js'
import { walkIndicators } from './walk.js'

/** The columns of a table of indicators in the default order, with the labels that documents use for them. */
export const standardIndicatorColumns: readonly ResolvedColumn[] = [
  { key: 'number', label: '№ п/п', aliases: ['№', '№ пп', '№п/п', 'п/п', 'Номер', 'N п/п', 'N'] },
  {
    key: 'name',
    label: 'Наименование показателя',
    aliases: [
      'Показатель',
      'Показатели',
      'Наименование показателей',
      'Название показателя',
      'Целевой показатель',
      'Целевые показатели',
      'Наименование целевого показателя',
      'Наименование показателя (единица измерения)',
      'Наименование показателя, единица измерения',
      'Наименование целевого показателя (единица измерения)',
      'Критерий',
      'Критерии',
      'Индикатор',
      'Целевой индикатор',
      'Наименование индикатора',
      'Наименование',
    ],
  },
  {
    key: 'unit',
    label: 'Единица измерения',
    aliases: ['Единицы измерения', 'Единица', 'Ед. изм.', 'Ед.изм.', 'Ед. измерения', 'Измеряется в'],
  },
  {
    key: 'baseline',
    label: 'Базовое значение',
    aliases: [
      'База',
      'Базовый показатель',
      'Исходное значение',
      'Начальное значение',
      'Значение на начало',
      'Значение на начало реализации',
      'Текущее значение',
    ],
  },
  {
    key: 'values',
    label: 'Плановые значения',
    aliases: [
      'Значения по годам',
      'Плановое значение по годам',
      'Плановые значения по годам',
      'Значения',
      'Значения показателя',
      'Значения показателей',
      'Значения показателей по годам',
      'Период, год',
      'Годы',
      'По годам',
    ],
  },
  {
    key: 'target',
    label: 'Целевое значение',
    aliases: [
      'Целевое значение показателя',
      'Целевые значения',
      'Плановое значение',
      'Плановое значение показателя',
      'Значение показателя',
      'Значение',
      'Планируемое значение',
      'План',
      'Ожидаемое значение',
    ],
  },
  {
    key: 'direction',
    label: 'Динамика',
    aliases: [
      'Направление',
      'Направление изменения',
      'Желаемая динамика',
      'Ожидаемая динамика',
      'Динамика показателя',
      'Тенденция',
    ],
  },
  {
    key: 'formula',
    label: 'Метод расчёта',
    aliases: [
      'Методика расчёта',
      'Метод расчёта показателя',
      'Методика расчёта показателя',
      'Способ расчёта',
      'Порядок расчёта',
      'Алгоритм расчёта',
      'Формула',
      'Формула расчёта',
      'Расчёт',
      'Как считается',
    ],
  },
  {
    key: 'monitoring',
    label: 'Сроки проведения мониторинга',
    aliases: [
      'Сроки мониторинга',
      'Срок мониторинга',
      'Срок проведения мониторинга',
      'Периодичность мониторинга',
      'Периодичность',
      'Сроки измерения',
      'Срок измерения',
      'Сроки сбора',
      'Сроки сбора информации',
      'Сроки',
      'Срок',
    ],
  },
  {
    key: 'source',
    label: 'Источник данных',
    aliases: [
      'Источник',
      'Источники',
      'Источники данных',
      'Источник информации',
      'Источники информации',
      'Источник данных (метод сбора информации)',
      'Источник данных (метод сбора)',
      'Метод сбора информации',
      'Методы сбора информации',
      'Метод сбора',
      'Способ сбора данных',
      'Форма отчётности',
    ],
  },
]

/** The order in which a table of methods prints what it holds: the method stands right after the name. */
const methodologyOrder = ['number', 'name', 'formula', 'unit', 'baseline', 'values', 'target', 'direction']

/** What the columns of a table of indicators depend on. */
export type IndicatorTable = Pick<IndicatorsPart, 'kind' | 'columns' | 'periods' | 'numbering' | 'children'>

/**
 * The columns of a table of indicators in the order of printing: those that the part names, otherwise those
 * that hold anything, the author's own ones last. `values` stands for one column of each period.
 */
export function indicatorColumnsOf(part: IndicatorTable): ResolvedColumn[] {
  if (part.columns !== undefined) return resolveColumns(part.columns, standardIndicatorColumns)
  const held = heldKeys(part)
  const standard = standardIndicatorColumns.filter(({ key }) => held.has(key))
  if (part.kind === 'methodology') {
    const rank = (key: string): number => methodologyOrder.indexOf(key) + 1 || methodologyOrder.length + 1
    standard.sort((one, other) => rank(one.key) - rank(other.key))
  }
  const known = new Set(standardIndicatorColumns.map(({ key }) => key))
  const own = [...held].filter((key) => !known.has(key)).map((key) => ({ key, label: key, aliases: [] }))
  return [...standard, ...own]
}

/** From a label in the source to the key of its column; the labels of the part's own columns win. */
export function indicatorColumnLabels(part: Pick<IndicatorsPart, 'columns'>): Map<string, string> {
  return keysByLabel([...resolveColumns(part.columns ?? [], standardIndicatorColumns), ...standardIndicatorColumns])
}

/** What an indicator holds under a column that is one cell; numbers and values of periods are none. */
export function indicatorFieldOf(indicator: Indicator, key: string): Content | undefined {
  switch (key) {
    case 'name':
    case 'unit':
    case 'baseline':
    case 'target':
    case 'formula':
    case 'monitoring':
    case 'source':
      return indicator[key]
    case 'direction':
      return indicator.direction === undefined ? undefined : directionLabels[indicator.direction]
    default:
      return indicator.fields !== undefined && Object.hasOwn(indicator.fields, key) ? indicator.fields[key] : undefined
  }
}

/** How the direction of an indicator is printed. */
export const directionLabels: Record<NonNullable<Indicator['direction']>, string> = {
  increase: 'рост',
  decrease: 'снижение',
  maintain: 'сохранение',
}

function heldKeys(part: IndicatorTable): Set<string> {
  // Numbers of groups stand in their headings.
  const unnumbered = part.numbering === 'none' || part.numbering === 'groups'
  const held = new Set<string>(unnumbered ? ['name'] : ['number', 'name'])
  if (part.periods !== undefined && part.periods.length > 0) held.add('values')
  for (const { node } of walkIndicators(part.children)) if (node.type !== 'prose') addHeld(held, node)
  return held
}

function addHeld(held: Set<string>, node: IndicatorGroup | IndicatorRow): void {
  for (const key of ['unit', 'direction', 'formula', 'monitoring', 'source'] as const)
    if (key in node && (node as Indicator)[key] !== undefined) held.add(key)
  if (node.type === 'group') return
  for (const row of [node, ...(node.items ?? [])]) {
    if (row.baseline !== undefined) held.add('baseline')
    if (row.target !== undefined) held.add('target')
    if (Object.keys(row.values ?? {}).length > 0) held.add('values')
  }
  for (const key of Object.keys(node.fields ?? {})) held.add(key)
}
