import type { IndicatorChild, IndicatorGroup, IndicatorNumbering, IndicatorRow, IndicatorsPart } from './parts.js'

/** Printed numbers of groups and indicators, without a closing full stop. */
export type IndicatorNumbers = Map<IndicatorGroup | IndicatorRow, string>

/** How a table of indicators is numbered: as it asks, else `hierarchical` with groups, `continuous` without. */
export function indicatorNumbering(part: Pick<IndicatorsPart, 'numbering' | 'children'>): IndicatorNumbering {
  return part.numbering ?? (part.children.some(({ type }) => type === 'group') ? 'hierarchical' : 'continuous')
}

/**
 * The printed numbers of a table of indicators, without a closing full stop: `3`, `2.1`. What the scheme leaves
 * without a number is not in the map, and whatever is `unnumbered` is left out of the count.
 */
export function numberIndicators(part: Pick<IndicatorsPart, 'numbering' | 'children'>): IndicatorNumbers {
  const numbers: IndicatorNumbers = new Map()
  switch (indicatorNumbering(part)) {
    case 'hierarchical':
      numberHierarchically(part.children, '', 0, numbers)
      break
    case 'continuous':
      numberContinuously(part.children, 0, numbers)
      break
    case 'per-section':
      numberPerSection(part.children, numbers)
      break
    case 'groups':
      numberLowestGroups(part.children, numbers)
      break
    case 'none':
  }
  return numbers
}

/** What an unnumbered group holds is counted as if it stood in its place. */
function numberHierarchically(
  children: readonly IndicatorChild[],
  prefix: string,
  before: number,
  numbers: IndicatorNumbers,
): number {
  let count = before
  for (const child of children) {
    if (child.type === 'prose') continue
    if (child.unnumbered === true) {
      if (child.type === 'group') count = numberHierarchically(child.children, prefix, count, numbers)
      continue
    }
    const number = `${prefix}${++count}`
    numbers.set(child, number)
    if (child.type === 'group') numberHierarchically(child.children, `${number}.`, 0, numbers)
  }
  return count
}

function numberContinuously(children: readonly IndicatorChild[], before: number, numbers: IndicatorNumbers): number {
  let count = before
  for (const child of children) {
    if (child.type === 'group') count = numberContinuously(child.children, count, numbers)
    else if (child.type === 'indicator' && child.unnumbered !== true) numbers.set(child, String(++count))
  }
  return count
}

function numberPerSection(children: readonly IndicatorChild[], numbers: IndicatorNumbers): void {
  let count = 0
  for (const child of children) {
    if (child.type === 'group') numberPerSection(child.children, numbers)
    else if (child.type === 'indicator' && child.unnumbered !== true) numbers.set(child, String(++count))
  }
}

/** Groups that hold no groups, from 1 in each group above. */
function numberLowestGroups(children: readonly IndicatorChild[], numbers: IndicatorNumbers): void {
  let count = 0
  for (const child of children) {
    if (child.type !== 'group') continue
    if (child.children.some(({ type }) => type === 'group')) numberLowestGroups(child.children, numbers)
    else if (child.unnumbered !== true) numbers.set(child, String(++count))
  }
}
