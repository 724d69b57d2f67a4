import {
  type Activity,
  columnsOf,
  type Content,
  fieldOf,
  inlinesOf,
  type PlanHeader,
  type ResolvedColumn,
  type SectionChild,
  standardColumns,
} from '@dorozhnik/model'
import type { Footnotes } from '../write/footnotes.js'
import { fitsCell, writeCell } from '../write/write-cell.js'
import { recordAttributes } from '../write/write-record.js'
import { writeRows } from '../write/write-table.js'

/** Cells of a table of activities; the first row is the header. */
export type ActivityTable = string[][]

/** The table of some activities; absent when a cell cannot hold what one of them says, or there are sections. */
export function tableOfActivities(
  children: readonly SectionChild[],
  header: Pick<PlanHeader, 'columns'>,
  footnotes: Footnotes,
): ActivityTable | undefined {
  const activities = children.filter((child): child is Activity => child.type === 'activity')
  if (activities.length < children.length) return undefined
  const columns = columnsFor(activities, header)
  const rows: ActivityTable = [columns.map(({ label }) => writeCell(label, { footnotes }))]
  for (const activity of activities) {
    const row: string[] = []
    for (const { key } of columns) {
      const content = contentOf(activity, key)
      if (!fitsCell(content)) return undefined
      const attributes = key === 'title' ? recordAttributes(activity) : undefined
      row.push(
        writeCell(content, {
          footnotes,
          braces: key === 'title',
          ...(attributes === undefined ? {} : { attributes }),
        }),
      )
    }
    rows.push(row)
  }
  return rows
}

/** The lines of a table. */
export function rowsOfTable(table: ActivityTable): string[] {
  return writeRows(
    table,
    (table[0] ?? []).map(() => null),
  )
}

/** The columns of the plan, those that hold something without being printed, and the number where it is written. */
function columnsFor(activities: readonly Activity[], header: Pick<PlanHeader, 'columns'>): ResolvedColumn[] {
  const named = columnsOf(header)
  const hasNumbers = header.columns === undefined || activities.some(({ writtenNumber }) => writtenNumber !== undefined)
  const columns = named.filter(({ key }) => key !== 'number' || hasNumbers)
  const missing = standardColumns.filter(
    ({ key }) =>
      !columns.some((column) => column.key === key) &&
      (key === 'title' ||
        (key === 'number' ? hasNumbers : activities.some((activity) => fieldOf(activity, key) !== undefined))),
  )
  return [
    ...missing.filter(({ key }) => key === 'number'),
    ...columns,
    ...missing.filter(({ key }) => key !== 'number'),
  ]
}

function contentOf(activity: Activity, key: string): Content {
  return key === 'number' ? (activity.writtenNumber ?? '') : (fieldOf(activity, key) ?? '')
}

/** True when a footnote stands in any of the rows. */
export function holdsFootnotes(children: readonly SectionChild[]): boolean {
  return children.some((child) => {
    if (child.type === 'prose') return hasNote(child.content)
    if (child.type === 'section') return hasNote(child.title) || holdsFootnotes(child.children)
    const { title, term, responsible, result, fields } = child
    return [title, term, responsible, result, ...Object.values(fields ?? {})].some(
      (content) => content !== undefined && hasNote(content),
    )
  })
}

function hasNote(content: Content): boolean {
  return Array.from(inlinesOf(content)).some(({ type }) => type === 'footnote')
}
