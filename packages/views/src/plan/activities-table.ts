import type { Block, SectionRow, Table, TableCell, TableColumn, TableRow } from '@dorozhnik/blocks'
import type { ActivitiesPart, Activity, PartedDocument, ResolvedColumn, Section, SectionChild } from '@dorozhnik/model'
import { activitiesOf, columnsOf, fieldOf } from '@dorozhnik/model'
import { viewContent } from '../content/blocks.js'
import { inlineContent } from '../content/inlines.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { breakAfterCommas } from './break-after-commas.js'
import { termContent } from './term-content.js'
import { cell, headingCell, numberCell, proseRow } from './cells.js'
import { tablePart } from './table-part.js'

/** Columns whose cells stand in the middle. */
const centred: ReadonlySet<string> = new Set(['number', 'term'])

/**
 * The table of activities with the text around it. Text before the first row and after the last one
 * stands before and after the table; text between the rows is a row, so that it stays in its place.
 */
export function activitiesTable(scope: Scope, plan: PartedDocument, part: ActivitiesPart): Block[] {
  return tablePart(scope, part, part.children, (rows) => {
    if (columnsOf(plan).length > 0) return tableOf(scope, plan, rows)
    scope.report('empty-table', { count: [...activitiesOf(plan)].length }, scope.places.at(plan, 'columns'))
    return undefined
  })
}

function tableOf(
  scope: Scope,
  plan: PartedDocument,
  children: readonly SectionChild[],
): Pick<Table, 'columns' | 'header' | 'rows'> {
  const columns = columnsOf(plan)
  const cells = columns.map((_, index) => headingCell(scope, plan.columns, columns, index))
  return {
    columns: columns.map(({ key }): TableColumn => ({ key, align: centred.has(key) ? 'center' : 'left' })),
    header: [{ type: 'tableRow', cells }],
    rows: childRows(scope, columns, children, 1),
  }
}

function childRows(
  scope: Scope,
  columns: readonly ResolvedColumn[],
  children: readonly SectionChild[],
  level: number,
): (TableRow | SectionRow)[] {
  return children.flatMap((child): (TableRow | SectionRow)[] => {
    switch (child.type) {
      case 'section':
        return [sectionRow(scope, child, level), ...childRows(scope, columns, child.children, level + 1)]
      case 'activity':
        return [activityRow(scope, columns, child)]
      case 'prose':
        return proseRow(scope, columns.length, child)
    }
  })
}

function sectionRow(scope: Scope, section: Section, level: number): SectionRow {
  const number = scope.plans[0]?.numbers.get(section)
  return {
    type: 'sectionRow',
    level,
    ...(number === undefined ? {} : { number: `${number}.` }),
    children: inlineContent(scope, section.title, section, 'title'),
    ...originOf(scope, section),
  }
}

function activityRow(scope: Scope, columns: readonly ResolvedColumn[], activity: Activity): TableRow {
  const number = scope.plans[0]?.numbers.get(activity)
  return {
    type: 'tableRow',
    cells: columns.map(({ key }) => (key === 'number' ? numberCell(number) : fieldCell(scope, activity, key))),
    ...originOf(scope, activity),
  }
}

function fieldCell(scope: Scope, activity: Activity, key: string): TableCell {
  const written = fieldOf(activity, key)
  const content = key === 'term' ? termContent(scope, written) : written
  if (content === undefined) return cell([])
  const owner = ownerOf(scope, activity, key)
  const blocks = viewContent(scope, content, owner, key)
  return cell(key === 'responsible' ? breakAfterCommas(blocks, content) : blocks, originOf(scope, owner, key))
}

/** The author's own columns live under `fields`; a reader may know them by the record or by that object. */
export function ownerOf(scope: Scope, record: { fields?: object }, key: string): object {
  const { fields } = record
  return fields !== undefined && scope.places.at(fields, key) !== undefined && Object.hasOwn(fields, key)
    ? fields
    : record
}
