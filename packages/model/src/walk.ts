import type { Id } from './content.js'
import type { Indicator } from './indicator.js'
import type { ActivitiesPart, IndicatorChild, IndicatorGroup, IndicatorsPart, ProseBlock } from './parts.js'
import type { Activity, Section, SectionChild } from './plan.js'
import type { PartedDocument } from './regulation.js'

/** A node of the table of activities with its surroundings. */
export interface WalkedNode {
  node: SectionChild
  part: ActivitiesPart
  /** Sections around it, the outermost first. */
  parents: readonly Section[]
}

/** Everything that the tables of activities hold, in the author's order, sections before their contents. */
export function* walkPlan(plan: Pick<PartedDocument, 'parts'>): Generator<WalkedNode> {
  for (const part of plan.parts) if (part.kind === 'activities') yield* walkChildren(part, part.children, [])
}

/** The activities of a plan in the author's order. */
export function* activitiesOf(plan: Pick<PartedDocument, 'parts'>): Generator<Activity> {
  for (const { node } of walkPlan(plan)) if (node.type === 'activity') yield node
}

function* walkChildren(
  part: ActivitiesPart,
  children: readonly (Section | Activity | ProseBlock)[],
  parents: readonly Section[],
): Generator<WalkedNode> {
  for (const node of children) {
    yield { node, part, parents }
    if (node.type === 'section') yield* walkChildren(part, node.children, [...parents, node])
  }
}

/** A node of a table of indicators with the groups around it, the outermost first. */
export interface WalkedIndicator {
  node: IndicatorChild
  parents: readonly IndicatorGroup[]
}

/** Everything that a table of indicators holds, in the author's order, groups before their contents. */
export function* walkIndicators(
  children: IndicatorsPart['children'],
  parents: readonly IndicatorGroup[] = [],
): Generator<WalkedIndicator> {
  for (const node of children) {
    yield { node, parents }
    if (node.type === 'group') yield* walkIndicators(node.children, [...parents, node])
  }
}

/** An indicator of a document with where it stands. */
export interface FoundIndicator {
  indicator: Indicator
  id: Id | undefined
  /** The part whose table holds it; absent for the front matter. */
  part?: IndicatorsPart
  parents: readonly IndicatorGroup[]
}

/** Every indicator of a document: those of its tables in the author's order, then those of the front matter. */
export function* indicatorsOf(document: Pick<PartedDocument, 'parts' | 'indicators'>): Generator<FoundIndicator> {
  for (const part of document.parts) {
    if (part.kind !== 'indicators' && part.kind !== 'methodology') continue
    for (const { node, parents } of walkIndicators(part.children))
      if (node.type === 'indicator') yield { indicator: node, id: node.id, part, parents }
  }
  for (const [id, indicator] of Object.entries(document.indicators ?? {})) yield { indicator, id, parents: [] }
}
