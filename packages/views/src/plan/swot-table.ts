import type { Block, TableCell, TableRow } from '@dorozhnik/blocks'
import type { ProseBlock, Quadrant, SwotPart } from '@dorozhnik/model'
import { viewBlocks } from '../content/blocks.js'
import { inlineContent } from '../content/inlines.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { cell, proseRow } from './cells.js'
import { tablePart } from './table-part.js'

/** The quadrants two by two in the author's order, each under its heading; conclusions stand after them. */
export function swotTable(scope: Scope, part: SwotPart): Block[] {
  return tablePart(scope, part, part.children, (rows) => ({
    columns: [
      { key: 'quadrant', align: 'left' },
      { key: 'quadrant', align: 'left' },
    ],
    header: [],
    rows: pairsOf(rows).flatMap((pair) => pairRow(scope, pair)),
  }))
}

type Pair = [Quadrant, Quadrant?] | ProseBlock

/** Two quadrants in a row; text after the first one of a pair leaves it alone in its row. */
function pairsOf(children: readonly (Quadrant | ProseBlock)[]): Pair[] {
  const pairs: Pair[] = []
  for (const child of children) {
    const last = pairs.at(-1)
    if (child.type === 'prose') {
      if (child.content.length > 0) pairs.push(child)
    } else if (Array.isArray(last) && last[1] === undefined) last[1] = child
    else pairs.push([child])
  }
  return pairs
}

function pairRow(scope: Scope, pair: Pair): TableRow[] {
  if (!Array.isArray(pair)) return proseRow(scope, 2, pair)
  const [first, second] = pair
  if (second === undefined) return [{ type: 'tableRow', cells: [quadrantCell(scope, first, 2)] }]
  return [{ type: 'tableRow', cells: [quadrantCell(scope, first, 1), quadrantCell(scope, second, 1)] }]
}

function quadrantCell(scope: Scope, quadrant: Quadrant, columnSpan: number): TableCell {
  const title = inlineContent(scope, quadrant.title, quadrant, 'title')
  const heading: Block[] =
    title.length === 0 ? [] : [{ type: 'heading', level: 2, children: title, ...originOf(scope, quadrant, 'title') }]
  return cell([...heading, ...viewBlocks(scope, quadrant.content, 2)], originOf(scope, quadrant), { columnSpan })
}
