import type { Block, Origin, TableCell, TableRow } from '@dorozhnik/blocks'
import type { Column, Content, ProseBlock, ResolvedColumn } from '@dorozhnik/model'
import { viewBlocks, viewContent } from '../content/blocks.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'

/** How many columns and rows a cell covers; one of each when absent. */
export interface Spans {
  columnSpan?: number
  rowSpan?: number
}

/** A cell; spans of one are left out. */
export function cell(
  children: Block[],
  origin: { origin?: Origin } = {},
  { columnSpan, rowSpan }: Spans = {},
): TableCell {
  return {
    type: 'tableCell',
    children,
    ...(columnSpan !== undefined && columnSpan > 1 && { columnSpan }),
    ...(rowSpan !== undefined && rowSpan > 1 && { rowSpan }),
    ...origin,
  }
}

/** A cell of what the author wrote under a key of `owner`. */
export function contentCell(
  scope: Scope,
  content: Content | undefined,
  owner: object,
  key: string,
  spans: Spans = {},
): TableCell {
  if (content === undefined) return cell([], {}, spans)
  return cell(viewContent(scope, content, owner, key), originOf(scope, owner, key), spans)
}

/** A cell of a text of ours. */
export function textCell(value: string, origin: { origin?: Origin } = {}, spans: Spans = {}): TableCell {
  return cell([{ type: 'paragraph', children: [{ type: 'text', value, ...origin }], ...origin }], origin, spans)
}

/** A cell of a computed number, empty without one. */
export function numberCell(number: string | undefined, spans: Spans = {}): TableCell {
  return number === undefined ? cell([], {}, spans) : { ...textCell(number, {}, spans), value: number }
}

/** The heading of a column. A standard label is ours; one that the author gave has a place. */
export function headingCell(
  scope: Scope,
  given: readonly (string | Column)[] | undefined,
  columns: readonly ResolvedColumn[],
  index: number,
  spans: Spans = {},
): TableCell {
  const column = given?.[index]
  const origin =
    given === undefined
      ? {}
      : typeof column === 'object'
        ? originOf(scope, column, 'label')
        : originOf(scope, given, index)
  return textCell(columns[index]?.label ?? '', origin, spans)
}

/** Text between the rows: one row over all columns, so that it stays where the author put it. Nothing makes no row. */
export function proseRow(scope: Scope, width: number, prose: ProseBlock): TableRow[] {
  if (prose.content.length === 0) return []
  const origin = originOf(scope, prose)
  return [
    { type: 'tableRow', cells: [cell(viewBlocks(scope, prose.content), origin, { columnSpan: width })], ...origin },
  ]
}
