import {
  type IndicatorGroup,
  indicatorColumnLabels,
  type IndicatorsPart,
  type Level,
  levelColumnLabels,
  levelColumnsOf,
  type LevelsPart,
  normalizeLabel,
  type PartedDocument,
  resolveColumns,
  standardColumns,
  standardIndicatorColumns,
  walkIndicators,
} from '@dorozhnik/model'
import { isGroupField } from '../parts/indicator-fields.js'
import { periodOf } from '../parts/periods.js'
import { usualIndicatorLabels } from '../write/write-indicators.js'
import { usualLevelLabels } from '../write/write-levels.js'
import { labelFor } from '../write/write-record.js'

/** The one spelling of a label; `undefined` for what is no field where it stands. */
export type Spelling = (written: string) => string | undefined

/** Takes down what is known of rows and of headings with fields. */
export interface Spells {
  /** The place where the row begins, if it has one. */
  row(node: object, spelling: Spelling): number | undefined
  heading(node: object, keys: readonly string[], spelling: Spelling): void
}

/** How the labels of levels, stages and indicators are spelled. */
export function spellParts({ parts }: PartedDocument, spells: Spells): void {
  for (const part of parts) {
    if (part.kind === 'levels') spellLevels(part, spells)
    else if (part.kind === 'indicators' || part.kind === 'methodology') spellIndicators(part, spells)
    else if (part.kind === 'stages')
      for (const stage of part.children) {
        if (stage.type !== 'stage') continue
        spells.row(stage, ofStage)
        spells.heading(stage, ['term'], ofStage)
      }
  }
}

const termLabels = new Set(
  standardColumns
    .filter(({ key }) => key === 'term')
    .flatMap(({ key, label, aliases }) => [key, label, ...aliases].map(normalizeLabel)),
)

const ofStage: Spelling = (written) => (termLabels.has(normalizeLabel(written)) ? 'Срок' : undefined)

function spellLevels(part: LevelsPart, spells: Spells): void {
  const keys = levelColumnLabels(part)
  const own = part.columns === undefined ? [] : levelColumnsOf(part)
  const labels = new Map(own.map(({ key, label }) => [key, label]))
  const spelling = (allowed: readonly string[]): Spelling =>
    among(
      keys,
      (key) => allowed.includes(key),
      // «Срок» is said as often as «Периодичность».
      (key) => [labels.get(key), usualLevelLabels[key], ...(key === 'term' ? ['Срок'] : [])],
    )
  const [ofLevel, ofForm] = [spelling(['goal', 'responsible']), spelling(['term', 'responsible'])]
  for (const level of part.children) {
    if (level.type !== 'level') continue
    spells.row(level, ofLevel)
    spells.heading(level, ['goal', 'responsible'] satisfies (keyof Level)[], ofLevel)
    for (const form of level.forms) spells.row(form, ofForm)
  }
}

function spellIndicators(part: IndicatorsPart, spells: Spells): void {
  const known = indicatorColumnLabels(part)
  const own = resolveColumns(part.columns ?? [], standardIndicatorColumns)
  const labels = new Map(own.map(({ key, label }) => [key, label]))
  const spelling = (allowed: (key: string) => boolean): Spelling =>
    among(known, allowed, (key) => [labels.get(key), usualIndicatorLabels[key]])
  const ofRow = orPeriod(
    known,
    spelling((key) => key !== 'number' && key !== 'name' && key !== 'values'),
  )
  const ofItem = orPeriod(known, spelling(isFigure))
  const ofGroup = spelling(isGroupField)
  for (const { node } of walkIndicators(part.children)) {
    if (node.type === 'group')
      spells.heading(node, ['unit', 'formula', 'source', 'monitoring'] satisfies (keyof IndicatorGroup)[], ofGroup)
    if (node.type !== 'indicator') continue
    spells.row(node, ofRow)
    for (const item of node.items ?? []) spells.row(item, ofItem)
  }
}

function isFigure(key: string): boolean {
  return key === 'baseline' || key === 'target'
}

/** The label that is written for the key of a label, unless one of those that are as good is there. */
function among(
  keys: ReadonlyMap<string, string>,
  isAllowed: (key: string) => boolean,
  accepted: (key: string) => readonly (string | undefined)[],
): Spelling {
  return (written) => {
    const key = keys.get(normalizeLabel(written))
    if (key === undefined || !isAllowed(key)) return undefined
    const labels = accepted(key).filter((label) => label !== undefined)
    return labels.find((label) => normalizeLabel(label) === normalizeLabel(written)) ?? labelFor(key, labels, keys)
  }
}

/** The label of a period is printed as it was written. */
function orPeriod(known: ReadonlyMap<string, string>, spelling: Spelling): Spelling {
  return (written) =>
    !known.has(normalizeLabel(written)) && periodOf(written.trim()) !== undefined ? written.trim() : spelling(written)
}
