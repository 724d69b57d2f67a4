import type { Clause } from './order.js'
import type { Activity, Section, SectionChild } from './plan.js'
import type { PartedDocument } from './regulation.js'

/**
 * The printed numbers of sections and activities, without a closing full stop: `3`, `3.1`. What the
 * scheme leaves without a number is not in the map: sections in `continuous` and `per-section`,
 * everything in `none`. Several tables of activities in one plan are numbered as one.
 */
export function numberPlan(plan: PartedDocument): Map<Section | Activity, string> {
  const numbers = new Map<Section | Activity, string>()
  const children = plan.parts.flatMap((part) => (part.kind === 'activities' ? part.children : []))
  switch (plan.numbering ?? 'hierarchical') {
    case 'hierarchical':
      numberHierarchically(children, '', numbers)
      break
    case 'continuous':
      numberContinuously(children, 0, numbers)
      break
    case 'per-section':
      numberPerSection(children, numbers)
      break
    case 'none':
  }
  return numbers
}

function numberHierarchically(
  children: readonly SectionChild[],
  prefix: string,
  numbers: Map<Section | Activity, string>,
): void {
  let count = 0
  for (const child of children) {
    if (child.type === 'prose') continue
    const number = `${prefix}${++count}`
    numbers.set(child, number)
    if (child.type === 'section') numberHierarchically(child.children, `${number}.`, numbers)
  }
}

function numberContinuously(
  children: readonly SectionChild[],
  before: number,
  numbers: Map<Section | Activity, string>,
): number {
  let count = before
  for (const child of children) {
    if (child.type === 'activity') numbers.set(child, String(++count))
    else if (child.type === 'section') count = numberContinuously(child.children, count, numbers)
  }
  return count
}

function numberPerSection(children: readonly SectionChild[], numbers: Map<Section | Activity, string>): void {
  let count = 0
  for (const child of children) {
    if (child.type === 'activity') numbers.set(child, String(++count))
    else if (child.type === 'section') numberPerSection(child.children, numbers)
  }
}

/** A clause with its printed number. */
export interface NumberedClause {
  clause: Clause
  /** `2`, `2.1`. */
  number: string
}

/** Clauses and their sub-clauses in the author's order with their printed numbers, without a closing full stop. */
export function* numberClauses(clauses: readonly Clause[], prefix = ''): Generator<NumberedClause> {
  for (const [index, clause] of clauses.entries()) {
    const number = `${prefix}${index + 1}`
    yield { clause, number }
    yield* numberClauses(clause.clauses ?? [], `${number}.`)
  }
}
