import type { IndicatorPeriod, IndicatorsPart, ResolvedColumn } from '@dorozhnik/model'
import { indicatorColumnsOf, indicatorPeriodsOf, walkIndicators } from '@dorozhnik/model'
import type { TableColumn } from '@dorozhnik/blocks'

/** A column of the printed table. */
export interface PrintedColumn {
  key: string
  /** Which of the columns of the part it belongs to. */
  index: number
  /** The period whose planned values it holds. */
  period?: IndicatorPeriod
}

/** The columns of a table of indicators and those that are printed for them. */
export interface IndicatorColumns {
  columns: readonly ResolvedColumn[]
  printed: readonly PrintedColumn[]
}

/** `values` become a column for each period; the name has a second one where indicators stand under one name. */
export function printedColumns(part: IndicatorsPart): IndicatorColumns {
  const columns = indicatorColumnsOf(part)
  const periods = indicatorPeriodsOf(part)
  const split = [...walkIndicators(part.children)].some(
    ({ node }) => node.type === 'indicator' && (node.items ?? []).length > 0,
  )
  const printed = columns.flatMap(({ key }, index): PrintedColumn[] => {
    if (key === 'values') return periods.map((period) => ({ key, index, period }))
    return key === 'name' && split
      ? [
          { key, index },
          { key: 'item', index },
        ]
      : [{ key, index }]
  })
  return { columns, printed }
}

/** Columns whose cells begin at the left. */
const texts: ReadonlySet<string> = new Set(['name', 'item', 'formula', 'source'])
const known: ReadonlySet<string> = new Set([
  'number',
  'unit',
  'baseline',
  'values',
  'target',
  'direction',
  'monitoring',
])

/** The column of the tree: figures and short words stand in the middle. */
export function treeColumn({ key, period }: PrintedColumn): TableColumn {
  return {
    key: period === undefined ? key : `${key}.${period.key}`,
    align: texts.has(key) || !known.has(key) ? 'left' : 'center',
  }
}
