import type { IndicatorsPart, LevelsPart, Part } from '@dorozhnik/model'
import type { Attributes } from '../attributes.js'
import { reportMisplaced } from '../attribute-findings.js'
import { type AttributeName, attributeNames } from '../attribute-words.js'
import type { Converting } from '../markdown/converting.js'
import type { OutlineHeading } from '../plan/outline-heading.js'
import type { PlanReading } from '../plan/plan-reading.js'
import { entriesBuilder } from './entries.js'
import { indicatorsBuilder } from './indicators.js'
import { levelsBuilder } from './levels.js'
import type { PartBuilder } from './part-builder.js'
import { stagesBuilder } from './stages.js'
import { swotBuilder } from './swot.js'

/** Kinds of parts with rows of their own, besides the activities. */
export const kindsWithRows: ReadonlySet<Part['kind'] | undefined> = new Set<Part['kind'] | undefined>([
  'passport',
  'resources',
  'levels',
  'stages',
  'swot',
  'indicators',
  'methodology',
])

/** The builder of a part whose kind has rows of its own; absent for activities and prose. */
export function builderFor(
  converting: Converting,
  reading: PlanReading,
  kind: Part['kind'],
  { attributes }: OutlineHeading,
): PartBuilder | undefined {
  switch (kind) {
    case 'passport':
    case 'resources':
      return entriesBuilder({ kind, children: [] })
    case 'levels': {
      const part: LevelsPart = { kind, children: [] }
      return levelsBuilder(withColumns(converting, part, attributes))
    }
    case 'stages':
      return stagesBuilder({ kind, children: [] })
    case 'swot':
      return swotBuilder({ kind, children: [] })
    case 'indicators':
    case 'methodology': {
      const part: IndicatorsPart = withColumns(converting, { kind, children: [] } as IndicatorsPart, attributes)
      if (attributes.numbering !== undefined) part.numbering = attributes.numbering
      return indicatorsBuilder(part, reading.header.document === 'regulation')
    }
    default:
      return undefined
  }
}

function withColumns<T extends IndicatorsPart | LevelsPart>(
  converting: Converting,
  part: T,
  attributes: Attributes,
): T {
  if (attributes.columns === undefined) return part
  const { places, source } = converting.reading
  part.columns = places.set(attributes.columns, source, ...(attributes.ranges.columns ?? [0, 0]))
  for (const [index, range] of (attributes.columnRanges ?? []).entries())
    places.setKey(attributes.columns, index, ...range)
  return part
}

/** Says which attributes mean nothing for a part of this kind. */
export function checkAttributes(converting: Converting, kind: Part['kind'], { attributes }: OutlineHeading): void {
  const isIndicators = kind === 'indicators' || kind === 'methodology'
  const allowed: AttributeName[] = ['kind', 'orientation', 'number', 'appendix']
  if (isIndicators) allowed.push('numbering')
  if (isIndicators || kind === 'levels') allowed.push('columns')
  for (const name of ['numbering', 'columns'] as const) {
    const range = attributes.ranges[name]
    if (range === undefined || allowed.includes(name)) continue
    reportMisplaced(converting.reading, attributeNames[name], allowed, range, false)
  }
}
