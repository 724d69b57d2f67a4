import type { ActivitiesPart, Activity, Plan, ProseBlock, Section, SectionChild } from './plan.js'

/** A node of the table of activities with its surroundings. */
export interface WalkedNode {
  node: SectionChild
  part: ActivitiesPart
  /** Sections around it, the outermost first. */
  parents: readonly Section[]
}

/** Everything that the tables of activities hold, in the author's order, sections before their contents. */
export function* walkPlan(plan: Plan): Generator<WalkedNode> {
  for (const part of plan.parts) if (part.kind === 'activities') yield* walkChildren(part, part.children, [])
}

/** The activities of a plan in the author's order. */
export function* activitiesOf(plan: Plan): Generator<Activity> {
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
