import { normalizeLabel, type PlanHeader } from '@dorozhnik/model'
import { labelsOf, ownLabels, shortLabels } from '../write/labels.js'

/**
 * The one spelling of a label of this plan: a name that the plan gives the column or the short one, whichever
 * the author has meant; any other label of the column becomes one of them.
 */
export function canonicalLabels(header: Pick<PlanHeader, 'columns'>): (written: string) => string | undefined {
  const labels = labelsOf(header)
  const own = ownLabels(header)
  return (written) => {
    const key = labels.keys.get(normalizeLabel(written))
    if (key === undefined || key === 'title' || key === 'number') return undefined
    const aliases = (header.columns ?? []).flatMap((column) =>
      typeof column !== 'string' && column.key === key ? (column.aliases ?? []) : [],
    )
    const accepted = [own.get(key), ...aliases, shortLabels[key]].filter((label) => label !== undefined)
    return accepted.find((label) => normalizeLabel(label) === normalizeLabel(written)) ?? labels.labelOf(key)
  }
}
