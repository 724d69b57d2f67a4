import type { Block, SectionRow, Table, TableCell, TableColumn, TableRow } from '@dorozhnik/blocks'
import type {
  ActivitiesPart,
  Activity,
  PartedDocument,
  ProseBlock,
  ResolvedColumn,
  Section,
  SectionChild,
} from '@dorozhnik/model'
import { activitiesOf, columnsOf, fieldOf } from '@dorozhnik/model'
import { viewBlocks, viewContent } from '../content/blocks.js'
import { inlineContent } from '../content/inlines.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { breakAfterCommas } from './break-after-commas.js'

/** Columns whose cells stand in the middle. */
const centred: ReadonlySet<string> = new Set(['number', 'term'])

/**
 * The table of activities with the text around it. Text before the first row and after the last one
 * stands before and after the table; text between the rows is a row, so that it stays in its place.
 */
export function activitiesTable(scope: Scope, plan: PartedDocument, part: ActivitiesPart): Block[] {
  const first = part.children.findIndex(({ type }) => type !== 'prose')
  const last = part.children.findLastIndex(({ type }) => type !== 'prose')
  if (first < 0) return proseBlocks(scope, part.children)
  if (columnsOf(plan).length === 0) {
    scope.report('empty-table', { count: [...activitiesOf(plan)].length }, scope.places.at(plan, 'columns'))
    return proseBlocks(scope, part.children)
  }
  return [
    ...proseBlocks(scope, part.children.slice(0, first)),
    tableOf(scope, plan, part, part.children.slice(first, last + 1)),
    ...proseBlocks(scope, part.children.slice(last + 1)),
  ]
}

function proseBlocks(scope: Scope, children: readonly SectionChild[]): Block[] {
  return children.flatMap((child) => (child.type === 'prose' ? viewBlocks(scope, child.content, 1) : []))
}

function tableOf(scope: Scope, plan: PartedDocument, part: ActivitiesPart, children: readonly SectionChild[]): Table {
  const columns = columnsOf(plan)
  return {
    type: 'table',
    columns: columns.map(({ key }): TableColumn => ({ key, align: centred.has(key) ? 'center' : 'left' })),
    header: [headerRow(scope, plan, columns)],
    rows: childRows(scope, columns, children, 1),
    ...originOf(scope, part),
  }
}

function headerRow(scope: Scope, plan: PartedDocument, columns: readonly ResolvedColumn[]): TableRow {
  const cells = columns.map(({ label }, index): TableCell => {
    const column = plan.columns?.[index]
    // A standard label is ours; one that the author gave has a place.
    const origin =
      plan.columns === undefined
        ? {}
        : typeof column === 'object'
          ? originOf(scope, column, 'label')
          : originOf(scope, plan.columns, index)
    return cell([{ type: 'paragraph', children: [{ type: 'text', value: label, ...origin }], ...origin }], origin)
  })
  return { type: 'tableRow', cells }
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
        return child.content.length === 0 ? [] : [proseRow(scope, columns.length, child)]
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
  return {
    type: 'tableRow',
    cells: columns.map(({ key }) => (key === 'number' ? numberCell(scope, activity) : fieldCell(scope, activity, key))),
    ...originOf(scope, activity),
  }
}

function numberCell(scope: Scope, activity: Activity): TableCell {
  const number = scope.plans[0]?.numbers.get(activity)
  if (number === undefined) return cell([], {})
  return { ...cell([{ type: 'paragraph', children: [{ type: 'text', value: number }] }], {}), value: number }
}

function fieldCell(scope: Scope, activity: Activity, key: string): TableCell {
  const content = fieldOf(activity, key)
  if (content === undefined) return cell([], {})
  // The author's own columns live under `fields`; a reader may know them by the activity or by that object.
  const { fields } = activity
  const owner =
    fields !== undefined && scope.places.at(fields, key) !== undefined && Object.hasOwn(fields, key) ? fields : activity
  const blocks = viewContent(scope, content, owner, key)
  return cell(key === 'responsible' ? breakAfterCommas(blocks, content) : blocks, originOf(scope, owner, key))
}

/** Text between the rows: one row over all columns, so that it stays where the author put it. */
function proseRow(scope: Scope, width: number, prose: ProseBlock): TableRow {
  const origin = originOf(scope, prose)
  const covering = cell(viewBlocks(scope, prose.content), origin)
  return { type: 'tableRow', cells: [width === 1 ? covering : { ...covering, columnSpan: width }], ...origin }
}

function cell(children: Block[], origin: { origin?: TableCell['origin'] }): TableCell {
  return { type: 'tableCell', children, ...origin }
}
