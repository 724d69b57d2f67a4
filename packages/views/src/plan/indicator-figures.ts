import type { TableCell } from '@dorozhnik/blocks'
import type { Content, Indicator, IndicatorItem } from '@dorozhnik/model'
import { isBlank, plainText } from '@dorozhnik/model'
import type { Scope } from '../scope.js'
import { cell, contentCell } from './cells.js'
import type { PrintedColumn } from './indicator-columns.js'
import type { IndicatorLine } from './indicator-lines.js'

/** A base value, a target or a planned value; what an indicator says for all its items is merged over them. */
export function figureCell(scope: Scope, line: IndicatorLine, column: PrintedColumn): TableCell[] {
  const { indicator, item, index, count } = line
  const items = indicator.items ?? []
  const shared = items.length > 0 && count === items.length && items.every((each) => isBlank(figure(each, column)))
  if (shared && !isBlank(figure(indicator, column))) return index > 0 ? [] : [printed(scope, indicator, column, count)]
  return [printed(scope, item ?? indicator, column, 1)]
}

function figure(of: Indicator | IndicatorItem, { key, period }: PrintedColumn): Content | undefined {
  if (key === 'baseline' || key === 'target') return of[key]
  const { values } = of
  return period !== undefined && values !== undefined && Object.hasOwn(values, period.key)
    ? values[period.key]
    : undefined
}

function printed(scope: Scope, of: Indicator | IndicatorItem, column: PrintedColumn, rowSpan: number): TableCell {
  const content = figure(of, column)
  if (content === undefined) return cell([], {}, { rowSpan })
  const owner = column.period === undefined ? of : (of.values ?? of)
  const made = contentCell(scope, content, owner, column.period?.key ?? column.key, { rowSpan })
  const value = numberIn(plainText(content))
  return value === undefined ? made : { ...made, value }
}

/** The number that a figure is, for spreadsheets: on paper it stands as the author wrote it. */
function numberIn(figures: string): number | undefined {
  const plain = figures.trim()
  return /^[-−–]?\d{1,15}(?:[.,]\d{1,15})?$/.test(plain)
    ? Number(plain.replace(/^[−–]/, '-').replace(',', '.'))
    : undefined
}
