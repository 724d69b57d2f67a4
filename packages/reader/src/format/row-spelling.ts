import { activitiesOf, numberClauses, type WorkspaceDocument } from '@dorozhnik/model'
import type { ReadWorkspace } from '../read-workspace.js'
import { canonicalLabels } from './canonical-label.js'
import { type Spelling, spellParts, type Spells } from './spell-parts.js'

/** What the formatter knows of the rows of a document. */
export interface RowSpelling {
  /** The spelling of the fields of a row that begins here; `undefined` where none begins. */
  ofRow(start: number): Spelling | undefined
  /** The same for the fields of a heading, when the value of one stands in this stretch of the text. */
  ofHeading(start: number, end: number): Spelling | undefined
  /** True for a row that bullets below it belong to even when their indent is too small. */
  adopts(start: number): boolean
}

/** No rows at all. */
export const noRows: RowSpelling = { ofRow: () => undefined, ofHeading: () => undefined, adopts: () => false }

/** Where the rows of a document begin, and how the labels of their fields are spelled. */
export function rowSpelling(document: WorkspaceDocument, { places }: ReadWorkspace): RowSpelling {
  const rows = new Map<number, Spelling>()
  const adopting = new Set<number>()
  const fields = new Map<number, Spelling>()
  const startOf = (node: object, key?: string): number | undefined => {
    const at = places.at(node, key)
    return at !== undefined && 'file' in at ? at.start : undefined
  }
  const row: Spells['row'] = (node, spelling) => {
    const start = startOf(node)
    if (start !== undefined) rows.set(start, spelling)
    return start
  }
  const heading: Spells['heading'] = (node, keys, spelling) => {
    for (const key of keys) {
      const at = startOf(node, key)
      if (at !== undefined) fields.set(at, spelling)
    }
  }
  if (document.document === 'order')
    for (const { clause } of numberClauses(document.clauses)) row(clause, () => undefined)
  else {
    const canonical = canonicalLabels(document)
    for (const activity of activitiesOf(document)) {
      const start = row(activity, canonical)
      if (start !== undefined) adopting.add(start)
    }
    spellParts(document, { row, heading })
  }
  const sorted = [...fields.keys()].toSorted((one, other) => one - other)
  return {
    ofRow: (start) => rows.get(start),
    ofHeading: (start, end) => {
      const at = sorted[firstFrom(sorted, start)]
      return at === undefined || at >= end ? undefined : fields.get(at)
    },
    adopts: (start) => adopting.has(start),
  }
}

/** Index of the first number that is no less than another one. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
