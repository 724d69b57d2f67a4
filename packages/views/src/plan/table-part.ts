import type { Block, Table, TableCaption } from '@dorozhnik/blocks'
import type { ContentTable, Part, ProseBlock } from '@dorozhnik/model'
import { viewBlocks } from '../content/blocks.js'
import { viewInlines } from '../content/inlines.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { phrase } from '../templates/phrase.js'

/** A part that is printed as a table. */
export type TablePart = Extract<Part, { caption?: unknown }>

/** The rows of a part with the text between them, and the text around them. */
export interface RowsAndText<Child> {
  before: ProseBlock[]
  rows: Child[]
  after: ProseBlock[]
}

/** Text before the first row and after the last one stands outside of the table. */
export function rowsAndText<Child extends { type: string }>(
  children: readonly (Child | ProseBlock)[],
): RowsAndText<Child | ProseBlock> {
  const first = children.findIndex(({ type }) => type !== 'prose')
  const last = children.findLastIndex(({ type }) => type !== 'prose')
  if (first < 0) return { before: children as ProseBlock[], rows: [], after: [] }
  return {
    before: children.slice(0, first) as ProseBlock[],
    rows: children.slice(first, last + 1),
    after: children.slice(last + 1) as ProseBlock[],
  }
}

/** Text around the rows of a part. */
export function proseBlocks(scope: Scope, prose: readonly ProseBlock[]): Block[] {
  return prose.flatMap(({ content }) => viewBlocks(scope, content, 1))
}

/**
 * A part that is a table with the text around it. Without rows, or when the table could not be made, its caption
 * stands alone.
 */
export function tablePart<Child extends { type: string }>(
  scope: Scope,
  part: TablePart,
  children: readonly (Child | ProseBlock)[],
  table: (rows: (Child | ProseBlock)[]) => Pick<Table, 'columns' | 'header' | 'rows'> | undefined,
): Block[] {
  const { before, rows, after } = rowsAndText(children)
  const made = rows.length === 0 ? undefined : table(rows)
  return [
    ...proseBlocks(scope, before),
    ...(made === undefined
      ? captionAlone(scope, part)
      : [{ type: 'table' as const, ...captionOf(scope, part), ...made, ...originOf(scope, part) }]),
    ...proseBlocks(scope, after),
  ]
}

/** The caption of a table, to be spread into it: «Таблица 1 — …». */
export function captionOf(scope: Scope, table: TablePart | ContentTable): { caption?: TableCaption } {
  const { caption } = table
  if (caption === undefined) return {}
  const number = scope.plans[0]?.tables.get(table)
  const label = number === undefined ? {} : { label: phrase(scope, 'table-label', { number: String(number) }) }
  return { caption: { ...label, children: viewInlines(scope, caption), ...originOf(scope, table, 'caption') } }
}

function captionAlone(scope: Scope, part: TablePart): Block[] {
  const { caption } = captionOf(scope, part)
  if (caption === undefined) return []
  const label = caption.label === undefined ? [] : [{ type: 'text' as const, value: `${caption.label} — ` }]
  return [{ type: 'paragraph', children: [...label, ...caption.children], ...originOf(scope, part, 'caption') }]
}
