import type { ContentBlock, ContentTable, Part, PlanRecord, Reference, Section } from '@dorozhnik/model'
import { inlineText, partHeadings, plainText } from '@dorozhnik/model'
import { appendixReference } from '../order/appendix-reference.js'
import { appendixNumber } from '../plan/own-appendices.js'
import type { PlanIndex } from '../plan/plan-index.js'
import type { Scope } from '../scope.js'
import { phrase } from '../templates/phrase.js'

/**
 * How `[[id]]` is printed: `п. 3.1` (a clause of the same order and a point of a regulation too), `раздел 3`,
 * `табл. 1`, the name of anything else in quotes.
 */
export function referenceText(scope: Scope, reference: Reference): string {
  const clauses = scope.order?.name === scope.document ? scope.order.clauses : undefined
  const number = clauses?.get(reference.id)
  if (number !== undefined) return reference.text ?? phrase(scope, 'reference-clause', { number })
  for (const index of scope.plans) {
    const record = index.records.get(reference.id)
    if (record !== undefined) return reference.text ?? recordText(scope, index, record)
  }
  const near = scope.nearest(reference.id, () => [
    ...(clauses?.keys() ?? []),
    ...scope.plans.flatMap((index) => [...index.records.keys()]),
  ])
  scope.report('unknown-reference', { id: reference.id, near }, scope.places.at(reference))
  return reference.text ?? `[[${reference.id}]]`
}

function recordText(scope: Scope, index: PlanIndex, record: PlanRecord): string {
  switch (record.kind) {
    case 'part':
      return (
        appendixText(scope, index, record.node) ??
        tableText(scope, index, record.node) ??
        sectionText(scope, index, record.node) ??
        quoted(partText(record.node))
      )
    case 'indicator':
      return quoted(plainText(record.node.name))
    case 'entry':
      return quoted(plainText(record.node.name))
    case 'group':
    case 'level':
    case 'form':
    case 'stage':
    case 'quadrant':
      return quoted(plainText(record.node.title))
    case 'heading':
      return quoted(inlineText(record.node.children))
    case 'table':
      return tableText(scope, index, record.node) ?? quoted(inlineText(record.node.caption ?? []))
    case 'point': {
      const number = index.numbers.get(record.node)
      return number === undefined
        ? quoted(firstLine(record.node.children))
        : phrase(scope, 'reference-point', { number })
    }
    case 'section':
      return sectionText(scope, index, record.node) ?? quoted(plainText(record.node.title))
    case 'activity': {
      const number = index.numbers.get(record.node)
      if (number === undefined) return quoted(plainText(record.node.title))
      // Numbers that begin anew in each section say nothing without the section.
      const section = index.plan.numbering === 'per-section' ? index.sectionOf.get(record.node) : undefined
      return section === undefined
        ? phrase(scope, 'reference-activity', { number })
        : phrase(scope, 'reference-activity-of-section', { number, section: plainText(section.title) })
    }
  }
}

function appendixText(scope: Scope, { plan }: PlanIndex, part: Part): string | undefined {
  const number = appendixNumber(plan, part)
  return number === undefined ? undefined : appendixReference(scope, number === 'only' ? {} : { number })
}

function tableText(scope: Scope, index: PlanIndex, node: Part | ContentTable): string | undefined {
  const number = index.tables.get(node)
  return number === undefined ? undefined : phrase(scope, 'reference-table', { number: String(number) })
}

function sectionText(scope: Scope, index: PlanIndex, node: Part | Section): string | undefined {
  const number = index.numbers.get(node)
  return number === undefined ? undefined : phrase(scope, 'reference-section', { number })
}

function firstLine(blocks: readonly ContentBlock[]): string {
  return plainText(blocks.slice(0, 1))
}

/** The heading as the author wrote it; a part without one is called by the usual heading of its kind. */
function partText(part: Part): string {
  if (part.title !== undefined) return plainText(part.title)
  return part.kind === 'prose' ? (part.id ?? '') : (partHeadings[part.kind][0] ?? '')
}

/** In «…», with inner quotes left as the author wrote them. */
function quoted(name: string): string {
  return `«${name}»`
}
