import type { Place } from '@dorozhnik/diagnostics'
import type { Content, IndicatorsPart, LevelsPart, PartedDocument, ResolvedColumn } from '@dorozhnik/model'
import {
  activitiesOf,
  columnsOf,
  fieldOf,
  indicatorFieldOf,
  isBlank,
  standardColumns,
  standardIndicatorColumns,
  standardLevelColumns,
  walkIndicators,
} from '@dorozhnik/model'
import type { FindingArguments } from '../findings.js'
import type { Scope } from '../scope.js'

type Records = FindingArguments['column-not-printed']['records']

/** Says which fields of the activities the plan has no column for: they are in the file, but not on the paper. */
export function reportUnprintedColumns(scope: Scope, plan: PartedDocument): void {
  const columns = columnsOf(plan)
  // A table without columns is reported as a whole.
  if (columns.length === 0) return
  const count = counter()
  for (const activity of activitiesOf(plan)) {
    for (const key of [...activityFields, ...Object.keys(activity.fields ?? {})]) count.add(key, fieldOf(activity, key))
  }
  reportCounts(scope, count.counts, columns, standardColumns, 'activities', scope.places.at(plan, 'columns'))
}

const activityFields = ['title', 'term', 'responsible', 'result'] as const

/** The same for the matrix of levels. */
export function reportUnprintedLevels(scope: Scope, part: LevelsPart, columns: readonly ResolvedColumn[]): void {
  const count = counter()
  for (const level of part.children) {
    if (level.type !== 'level') continue
    count.add('level', level.title)
    count.add('goal', level.goal)
    count.add('responsible', level.responsible)
    for (const form of level.forms) {
      count.add('form', form.title)
      count.add('term', form.term)
      count.add('responsible', form.responsible)
    }
  }
  const place = scope.places.at(part, 'columns') ?? scope.places.at(part)
  reportCounts(scope, count.counts, columns, standardLevelColumns, 'levels', place)
}

/** The same for a table of indicators. */
export function reportUnprintedIndicators(
  scope: Scope,
  part: IndicatorsPart,
  columns: readonly ResolvedColumn[],
  place: Place | undefined,
): void {
  const count = counter()
  for (const { node } of walkIndicators(part.children)) {
    if (node.type === 'prose') continue
    if (node.type === 'group') {
      for (const key of ['unit', 'formula', 'monitoring', 'source'] as const) count.add(key, node[key])
      continue
    }
    for (const key of [...indicatorFields, ...Object.keys(node.fields ?? {})])
      count.add(key, indicatorFieldOf(node, key))
    for (const row of [node, ...(node.items ?? [])]) {
      if (row !== node) count.add('name', row.name)
      for (const value of Object.values(row.values ?? {})) count.add('values', value)
    }
    for (const item of node.items ?? []) {
      count.add('baseline', item.baseline)
      count.add('target', item.target)
    }
  }
  reportCounts(scope, count.counts, columns, standardIndicatorColumns, 'indicators', place)
}

const indicatorFields = ['name', 'unit', 'baseline', 'target', 'direction', 'formula', 'monitoring', 'source'] as const

function counter(): { counts: Map<string, number>; add(key: string, content: Content | undefined): void } {
  const counts = new Map<string, number>()
  return {
    counts,
    add(key, content) {
      if (!isBlank(content)) counts.set(key, (counts.get(key) ?? 0) + 1)
    },
  }
}

function reportCounts(
  scope: Scope,
  counts: ReadonlyMap<string, number>,
  columns: readonly ResolvedColumn[],
  standard: readonly ResolvedColumn[],
  records: Records,
  place: Place | undefined,
): void {
  const printed = new Set(columns.map(({ key }) => key))
  for (const [key, count] of counts) {
    if (printed.has(key)) continue
    const label = standard.find((column) => column.key === key)?.label ?? key
    scope.report('column-not-printed', { label, key, count, records }, place)
  }
}
