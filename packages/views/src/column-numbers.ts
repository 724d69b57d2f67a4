import type { Block, OfficialDocument, Table } from '@dorozhnik/blocks'

/** A table of two columns is a list of names and values: numbers say nothing there. */
const leastColumns = 3

/** The document with a row of the numbers of the columns under the header of every table. */
export function numberColumns(document: OfficialDocument): OfficialDocument {
  const sections = document.sections.map((section) => ({ ...section, children: section.children.map(numbered) }))
  return { ...document, sections }
}

function numbered(block: Block): Block {
  return block.type === 'table' && block.header.length > 0 && block.columns.length >= leastColumns
    ? { ...block, header: [...block.header, numbers(block)] }
    : block
}

function numbers({ columns }: Table): Table['header'][number] {
  return {
    type: 'tableRow',
    cells: columns.map((_column, index) => ({
      type: 'tableCell',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: String(index + 1) }] }],
    })),
  }
}
