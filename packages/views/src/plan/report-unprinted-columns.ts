import type { PartedDocument } from '@dorozhnik/model'
import { activitiesOf, columnsOf, fieldOf, isBlank, standardColumns } from '@dorozhnik/model'
import type { Scope } from '../scope.js'

/** Says which fields of the activities the plan has no column for: they are in the file, but not on the paper. */
export function reportUnprintedColumns(scope: Scope, plan: PartedDocument): void {
  const printed = new Set(columnsOf(plan).map(({ key }) => key))
  // A table without columns is reported as a whole.
  if (printed.size === 0) return
  const counts = new Map<string, number>()
  for (const activity of activitiesOf(plan)) {
    for (const key of [...fields, ...Object.keys(activity.fields ?? {})]) {
      if (!printed.has(key) && !isBlank(fieldOf(activity, key))) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  for (const [key, count] of counts) {
    const label = standardColumns.find((column) => column.key === key)?.label ?? key
    scope.report('column-not-printed', { label, key, count }, scope.places.at(plan, 'columns'))
  }
}

const fields = ['title', 'term', 'responsible', 'result'] as const
