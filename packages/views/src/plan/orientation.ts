import type { Block, PageSection, Table } from '@dorozhnik/blocks'
import type { Part } from '@dorozhnik/model'

/** A table of activities or levels of so many columns is set across the paper. */
const wideRows = 4
/** The same for a plain table, whose cells are mostly short. */
const widePlain = 6
/** Room that the columns of a table of indicators may ask for before it is set across the paper. */
const wideIndicators = 12

/** What a column of a table of indicators asks for, a planned value being 1. */
const room: Readonly<Record<string, number>> = {
  number: 1,
  values: 1,
  unit: 1.5,
  baseline: 1.5,
  target: 1.5,
  direction: 1.5,
  monitoring: 2,
  item: 2,
  name: 5,
  formula: 4,
}
const roomOfText = 3

/** The orientation that a part asks for, or that its tables do; nothing when it can stand anywhere. */
export function orientationOf(part: Part, blocks: readonly Block[]): PageSection['orientation'] | undefined {
  if (part.orientation !== undefined) return part.orientation
  return blocks.some((block) => holdsWideTable(part, block)) ? 'landscape' : undefined
}

function holdsWideTable(part: Part, block: Block): boolean {
  switch (block.type) {
    case 'table':
      return isWide(part, block)
    case 'list':
      return block.items.some((item) => item.children.some((child) => holdsWideTable(part, child)))
    case 'quote':
    case 'clause':
      return block.children.some((child) => holdsWideTable(part, child))
    default:
      return false
  }
}

function isWide(part: Part, { columns }: Table): boolean {
  // A plain table around the rows of a part is known by the keys of its columns.
  if (columns.every(({ key }, index) => key === `column${index + 1}`)) return columns.length >= widePlain
  if (part.kind === 'indicators' || part.kind === 'methodology')
    return columns.reduce((sum, { key }) => sum + (room[key.split('.')[0] ?? ''] ?? roomOfText), 0) > wideIndicators
  return columns.length >= wideRows
}
