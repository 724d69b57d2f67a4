import type { IndicatorsPart } from '@dorozhnik/model'
import type { Converting } from '../markdown/converting.js'
import { inferColumns } from '../plan/table-headings.js'
import type { IndicatorHeading } from './indicator-table.js'

/** The columns of the first table of the part; those of the periods are one, `values`. */
export function inferIndicatorColumns(
  converting: Converting,
  part: IndicatorsPart,
  headings: readonly IndicatorHeading[],
): void {
  const values = headings.filter(({ key, period }) => key === 'values' && period !== undefined)
  const [first] = values
  const last = values.at(-1)
  const columns = headings
    .filter((heading) => heading.period === undefined || heading === first)
    .map((heading): IndicatorHeading => {
      if (heading !== first || last === undefined) return heading
      return { ...heading, label: first.above ?? '', range: [first.range[0], last.range[1]] }
    })
  inferColumns(converting, part, columns)
}
