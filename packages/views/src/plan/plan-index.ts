import type {
  Activity,
  ContentTable,
  Id,
  IndicatorGroup,
  IndicatorRow,
  ListItem,
  Part,
  PartedDocument,
  PlanRecord,
  Section,
} from '@dorozhnik/model'
import { numberIndicators, numberPlan, numberPoints, numberTables, recordsOf, walkPlan } from '@dorozhnik/model'

/** Whatever may bear a printed number, besides tables. */
export type NumberedNode = Section | Activity | IndicatorGroup | IndicatorRow | Part | ListItem

/** A plan or a regulation with its numbers and records worked out once. */
export interface PlanIndex {
  plan: PartedDocument
  /** Printed numbers without a closing full stop. */
  numbers: ReadonlyMap<NumberedNode, string>
  /** Numbers of the tables that have a caption. */
  tables: ReadonlyMap<Part | ContentTable, number>
  records: ReadonlyMap<Id, PlanRecord>
  /** The innermost section around an activity or a section. */
  sectionOf: ReadonlyMap<Section | Activity, Section>
}

/** Works out what references and numbers of a plan need. */
export function indexPlan(plan: PartedDocument): PlanIndex {
  const sectionOf = new Map<Section | Activity, Section>()
  for (const { node, parents } of walkPlan(plan)) {
    const parent = parents.at(-1)
    if (node.type !== 'prose' && parent !== undefined) sectionOf.set(node, parent)
  }
  return { plan, numbers: numbersOf(plan), tables: numberTables(plan), records: recordsOf(plan), sectionOf }
}

function numbersOf(plan: PartedDocument): Map<NumberedNode, string> {
  const numbers = new Map<NumberedNode, string>(numberPlan(plan))
  const add = (more: ReadonlyMap<NumberedNode, string>): void => {
    for (const [node, number] of more) numbers.set(node, number)
  }
  for (const part of plan.parts)
    if (part.kind === 'indicators' || part.kind === 'methodology') add(numberIndicators(part))
  if (plan.document === 'regulation') add(numberPoints(plan))
  return numbers
}
