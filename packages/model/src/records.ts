import type { ContentBlock, ContentHeading, ContentTable, Id, ListItem } from './content.js'
import { contentsOfPart } from './contents.js'
import type { Indicator } from './indicator.js'
import type { Entry, FormOfWork, IndicatorGroup, Level, Part, Quadrant, Stage } from './parts.js'
import type { Activity, Section } from './plan.js'
import type { PartedDocument } from './regulation.js'
import { walkIndicators, walkPlan } from './walk.js'

/** What `[[id]]` can point at inside a plan or a regulation. */
export type PlanRecord =
  | { kind: 'part'; node: Part }
  | { kind: 'section'; node: Section }
  | { kind: 'activity'; node: Activity }
  | { kind: 'indicator'; node: Indicator }
  | { kind: 'group'; node: IndicatorGroup }
  | { kind: 'entry'; node: Entry }
  | { kind: 'level'; node: Level }
  | { kind: 'form'; node: FormOfWork }
  | { kind: 'stage'; node: Stage }
  | { kind: 'quadrant'; node: Quadrant }
  | { kind: 'heading'; node: ContentHeading }
  | { kind: 'table'; node: ContentTable }
  | { kind: 'point'; node: ListItem }

/**
 * Every record that has an id: parts, sections and activities in the author's order, then the rows of the
 * other parts, headings, tables and points, then the indicators of the front matter.
 */
export function* namedRecords(document: PartedDocument): Generator<[Id, PlanRecord]> {
  for (const node of document.parts) if (node.id !== undefined) yield [node.id, { kind: 'part', node }]
  for (const { node } of walkPlan(document)) {
    if (node.type === 'section' && node.id !== undefined) yield [node.id, { kind: 'section', node }]
    if (node.type === 'activity' && node.id !== undefined) yield [node.id, { kind: 'activity', node }]
  }
  for (const part of document.parts) {
    yield* rowsOf(part)
    for (const { content } of contentsOfPart(part)) if (typeof content !== 'string') yield* recordsInBlocks(content)
  }
  for (const [id, node] of Object.entries(document.indicators ?? {})) yield [id, { kind: 'indicator', node }]
}

/** The records of a plan by id. Of two with one id the first wins. */
export function recordsOf(document: PartedDocument): Map<Id, PlanRecord> {
  const records = new Map<Id, PlanRecord>()
  for (const [id, record] of namedRecords(document)) if (!records.has(id)) records.set(id, record)
  return records
}

function* rowsOf(part: Part): Generator<[Id, PlanRecord]> {
  switch (part.kind) {
    case 'passport':
    case 'resources':
      for (const node of part.children) if (node.type === 'entry') yield* named('entry', node)
      return
    case 'levels':
      for (const node of part.children) {
        if (node.type !== 'level') continue
        yield* named('level', node)
        for (const form of node.forms) yield* named('form', form)
      }
      return
    case 'stages':
      for (const node of part.children) if (node.type === 'stage') yield* named('stage', node)
      return
    case 'swot':
      for (const node of part.children) if (node.type === 'quadrant') yield* named('quadrant', node)
      return
    case 'indicators':
    case 'methodology':
      for (const { node } of walkIndicators(part.children)) {
        if (node.type === 'group') yield* named('group', node)
        if (node.type === 'indicator') yield* named('indicator', node)
      }
      return
    default:
  }
}

function* recordsInBlocks(blocks: readonly ContentBlock[]): Generator<[Id, PlanRecord]> {
  for (const block of blocks) {
    if (block.type === 'table') yield* named('table', block)
    else if (block.type === 'heading') yield* named('heading', block)
    else if (block.type === 'quote') yield* recordsInBlocks(block.children)
    else if (block.type === 'list')
      for (const item of block.items) {
        yield* named('point', item)
        yield* recordsInBlocks(item.children)
      }
  }
}

function* named<Kind extends PlanRecord['kind'], Node extends { id?: Id }>(
  kind: Kind,
  node: Node,
): Generator<[Id, PlanRecord]> {
  if (node.id !== undefined) yield [node.id, { kind, node } as unknown as PlanRecord]
}
