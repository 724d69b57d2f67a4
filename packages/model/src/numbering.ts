import type { Clause } from './order.js'
import type { Activity, Section, SectionChild } from './plan.js'
import type { PartedDocument } from './regulation.js'
import { romanNumber } from './roman-number.js'

/**
 * The printed numbers of sections and activities, without a closing full stop: `3`, `3.1`, `II`. What the
 * scheme leaves without a number is not in the map: sections in `continuous`, `per-section` and `none` (except
 * those of the highest level when `sectionNumbering` asks for them), activities in `none`, and whatever is
 * `unnumbered`, which is left out of the count. Several tables of activities in one plan are numbered as one.
 */
export function numberPlan(plan: PartedDocument): Map<Section | Activity, string> {
  const numbers = new Map<Section | Activity, string>()
  const children = plan.parts.flatMap((part) => (part.kind === 'activities' ? part.children : []))
  switch (plan.numbering ?? 'hierarchical') {
    case 'hierarchical':
      numberHierarchically(children, '', 0, numbers)
      return numbers
    case 'continuous':
      numberContinuously(children, 0, numbers)
      break
    case 'per-section':
      numberPerSection(children, numbers)
      break
    case 'none':
  }
  if (plan.sectionNumbering !== undefined) numberSections(children, plan.sectionNumbering, numbers)
  return numbers
}

/** What an unnumbered section holds is counted as if it stood in its place. */
function numberHierarchically(
  children: readonly SectionChild[],
  prefix: string,
  before: number,
  numbers: Map<Section | Activity, string>,
): number {
  let count = before
  for (const child of children) {
    if (child.type === 'prose') continue
    if (child.unnumbered === true) {
      if (child.type === 'section') count = numberHierarchically(child.children, prefix, count, numbers)
      continue
    }
    const number = `${prefix}${++count}`
    numbers.set(child, number)
    if (child.type === 'section') numberHierarchically(child.children, `${number}.`, 0, numbers)
  }
  return count
}

function numberContinuously(
  children: readonly SectionChild[],
  before: number,
  numbers: Map<Section | Activity, string>,
): number {
  let count = before
  for (const child of children) {
    if (child.type === 'section') count = numberContinuously(child.children, count, numbers)
    else if (child.type === 'activity' && child.unnumbered !== true) numbers.set(child, String(++count))
  }
  return count
}

function numberPerSection(children: readonly SectionChild[], numbers: Map<Section | Activity, string>): void {
  let count = 0
  for (const child of children) {
    if (child.type === 'section') numberPerSection(child.children, numbers)
    else if (child.type === 'activity' && child.unnumbered !== true) numbers.set(child, String(++count))
  }
}

/** Numbers of the sections of the highest level. */
function numberSections(
  children: readonly SectionChild[],
  form: 'roman' | 'arabic',
  numbers: Map<Section | Activity, string>,
): void {
  let count = 0
  for (const child of children) {
    if (child.type !== 'section' || child.unnumbered === true) continue
    count += 1
    numbers.set(child, form === 'roman' ? romanNumber(count) : String(count))
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
