import { normalizeLabel, type PlanHeader } from '@dorozhnik/model'
import { labelsOf, ownLabels, shortLabels } from '../write/labels.js'

/**
 * The one spelling of a label of this plan: the name that the plan gives the column or the short one, whichever
 * the author has meant; any other label of the column becomes one of them.
 */
export function canonicalLabels(header: Pick<PlanHeader, 'columns'>): (written: string) => string | undefined {
  const labels = labelsOf(header)
  const own = ownLabels(header)
  return (written) => {
    const key = labels.keys.get(normalizeLabel(written))
    if (key === undefined || key === 'title' || key === 'number') return undefined
    const accepted = [own.get(key), shortLabels[key]].filter((label) => label !== undefined)
    return accepted.find((label) => normalizeLabel(label) === normalizeLabel(written)) ?? labels.labelOf(key)
  }
}
