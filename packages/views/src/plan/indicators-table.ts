import type { Block, SectionRow, TableCell, TableRow } from '@dorozhnik/blocks'
import type { Indicator, IndicatorRow, IndicatorsPart, PartedDocument } from '@dorozhnik/model'
import { indicatorFieldOf, numberIndicators, unitOf, walkIndicators } from '@dorozhnik/model'
import { viewContent } from '../content/blocks.js'
import { inlineContent } from '../content/inlines.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { ownerOf } from './activities-table.js'
import { cell, contentCell, headingCell, numberCell, proseRow, textCell } from './cells.js'
import type { GroupFields } from './group-fields.js'
import { groupFields } from './group-fields.js'
import { figureCell } from './indicator-figures.js'
import type { IndicatorColumns, PrintedColumn } from './indicator-columns.js'
import { printedColumns, treeColumn } from './indicator-columns.js'
import type { GroupLine, IndicatorLine } from './indicator-lines.js'
import { linesOf } from './indicator-lines.js'
import { reportUnprintedIndicators } from './report-unprinted-columns.js'
import { tablePart } from './table-part.js'

/** What the rows of one table of indicators are printed with. */
interface Printing extends IndicatorColumns {
  scope: Scope
  part: IndicatorsPart
  fields: GroupFields
  number(row: IndicatorRow): string | undefined
}

/**
 * The table of indicators, or of the methods by which they are calculated. A part without any row prints the
 * indicators of the front matter.
 */
export function indicatorsTable(scope: Scope, document: PartedDocument, part: IndicatorsPart): Block[] {
  const { shown, original } = withRows(document, part)
  return tablePart(scope, part, shown.children, (rows) => {
    const columns = printedColumns({ ...shown, kind: part.kind })
    if (columns.printed.length === 0) {
      scope.report('empty-table', { count: rows.length, rows: true }, scope.places.at(part, 'columns'))
      return undefined
    }
    reportUnprintedIndicators(scope, shown, columns.columns, scope.places.at(part, 'columns') ?? scope.places.at(part))
    const lines = linesOf(rows, original)
    const numbers = numberIndicators(shown)
    const printing: Printing = {
      ...columns,
      scope,
      part,
      fields: groupFields(lines, new Set(columns.columns.map(({ key }) => key))),
      number: (row) => numbers.get(row),
    }
    return {
      columns: columns.printed.map(treeColumn),
      header: headerRows(printing),
      rows: lines.flatMap((line): (TableRow | SectionRow)[] => {
        if (line.type === 'prose') return proseRow(scope, columns.printed.length, line)
        return [line.type === 'line' ? lineRow(printing, line) : groupRow(printing, line, numbers.get(line.group))]
      }),
    }
  })
}

/** The part with rows: those of the front matter when it has none, each with the record that it was made from. */
function withRows(
  document: PartedDocument,
  part: IndicatorsPart,
): { shown: IndicatorsPart; original: (row: IndicatorRow) => Indicator } {
  const named = Object.entries(document.indicators ?? {})
  const empty = [...walkIndicators(part.children)].every(({ node }) => node.type === 'prose')
  if (!empty || named.length === 0) return { shown: part, original: (row) => row }
  const originals = new Map<IndicatorRow, Indicator>()
  const rows = named.map(([id, indicator]) => {
    const row: IndicatorRow = { ...indicator, type: 'indicator', id }
    originals.set(row, indicator)
    return row
  })
  return { shown: { ...part, children: [...part.children, ...rows] }, original: (row) => originals.get(row) ?? row }
}

/** Two storeys when there are planned values: their heading over the periods, everything else over both. */
function headerRows({ scope, part, columns, printed }: Printing): TableRow[] {
  const periods = printed.flatMap(({ period }) => (period === undefined ? [] : [period]))
  const storeys = periods.length > 0 ? 2 : 1
  const upper = columns.flatMap(({ key }, index): TableCell[] => {
    const columnSpan = printed.filter((column) => column.index === index).length
    if (columnSpan === 0) return []
    return [headingCell(scope, part.columns, columns, index, { columnSpan, rowSpan: key === 'values' ? 1 : storeys })]
  })
  const lower = periods.map((period) => textCell(period.label, originOf(scope, period, 'label')))
  return [upper, ...(storeys === 2 ? [lower] : [])].map((cells) => ({ type: 'tableRow', cells }))
}

function groupRow({ scope, fields, columns }: Printing, { group, level }: GroupLine, number?: string): SectionRow {
  const title = inlineContent(scope, group.title, group, 'title')
  // What every indicator of the group says for itself has no cell, and is told under the name of the group.
  const rest = fields
    .unused(group)
    .flatMap((key) => [
      { type: 'break' as const },
      { type: 'text' as const, value: `${columns.find((column) => column.key === key)?.label ?? key}: ` },
      ...inlineContent(scope, group[key], group, key),
    ])
  return {
    type: 'sectionRow',
    level,
    ...(number === undefined ? {} : { number: `${number}.` }),
    children: [...title, ...rest],
    ...originOf(scope, group),
  }
}

function lineRow(printing: Printing, line: IndicatorLine): TableRow {
  const { scope, printed } = printing
  return {
    type: 'tableRow',
    cells: printed.flatMap((column) => lineCells(printing, line, column)),
    ...originOf(scope, line.item ?? line.indicator),
  }
}

/** The cell of a line under a column; none where a cell above or beside covers it. */
function lineCells(printing: Printing, line: IndicatorLine, column: PrintedColumn): TableCell[] {
  const { scope, printed } = printing
  const { indicator, item, index, count } = line
  switch (column.key) {
    case 'number':
      return index > 0 ? [] : [numberCell(printing.number(line.row), { rowSpan: count })]
    case 'name': {
      if (index > 0) return []
      const wide = (indicator.items ?? []).length === 0 && printed.some(({ key }) => key === 'item')
      return [contentCell(scope, indicator.name, indicator, 'name', { rowSpan: count, columnSpan: wide ? 2 : 1 })]
    }
    case 'item':
      if ((indicator.items ?? []).length === 0) return []
      return [item === undefined ? cell([]) : contentCell(scope, item.name, item, 'name')]
    case 'baseline':
    case 'target':
    case 'values':
      return figureCell(scope, line, column)
    default:
      return fieldCells(printing, line, column.key)
  }
}

/** What an indicator says for all its items, or what its group says for it, merged over the lines that share it. */
function fieldCells({ scope, fields }: Printing, line: IndicatorLine, key: string): TableCell[] {
  const { indicator, index, count } = line
  const inherited = fields.of(line, key)
  if (inherited !== undefined) {
    const { group, rows } = inherited
    return rows === 0 ? [] : [contentCell(scope, group[inherited.key], group, inherited.key, { rowSpan: rows })]
  }
  if (index > 0) return []
  const content = indicatorFieldOf(indicator, key)
  if (content !== undefined) {
    const owner = ownerOf(scope, indicator, key)
    return [cell(viewContent(scope, content, owner, key), originOf(scope, owner, key), { rowSpan: count })]
  }
  const unit = key === 'unit' ? unitOf(indicator) : undefined
  return [unit === undefined ? cell([], {}, { rowSpan: count }) : textCell(unit, {}, { rowSpan: count })]
}
