import type { Block, Inline, OfficialDocument, SectionRow, TableRow } from '@dorozhnik/blocks'
import { noBreak } from '@dorozhnik/russian'

/** The document with no-break spaces where a line must not end. Only the kind of spaces changes. */
export function typeset(document: OfficialDocument): OfficialDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({ ...section, children: section.children.map(typesetBlock) })),
  }
}

function typesetBlock(block: Block): Block {
  switch (block.type) {
    case 'letterhead':
      return {
        ...block,
        name: noBreak(block.name),
        ...(block.parent === undefined ? {} : { parent: noBreak(block.parent) }),
        ...(block.short === undefined ? {} : { short: noBreak(block.short) }),
      }
    case 'dateAndNumber':
      return {
        ...block,
        ...(block.date === undefined ? {} : { date: noBreak(block.date) }),
        ...(block.place === undefined ? {} : { place: noBreak(block.place) }),
      }
    case 'signature':
      return {
        ...block,
        signatories: block.signatories.map(({ post, name }) => ({ post: noBreak(post), name: noBreak(name) })),
      }
    case 'appendixMark':
      return { ...block, act: noBreak(block.act), ...(block.date === undefined ? {} : { date: noBreak(block.date) }) }
    case 'subject':
    case 'documentTitle':
    case 'heading':
    case 'paragraph':
      return { ...block, children: block.children.map(typesetInline) }
    case 'clause':
    case 'quote':
      return { ...block, children: block.children.map(typesetBlock) }
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, children: item.children.map(typesetBlock) })),
      }
    case 'table':
      return { ...block, header: block.header.map(typesetRow), rows: block.rows.map(typesetAnyRow) }
    case 'acquaintance':
      return {
        ...block,
        people: block.people.map(({ name, post }) => ({
          name: noBreak(name),
          ...(post === undefined ? {} : { post: noBreak(post) }),
        })),
      }
    case 'documentKind':
    case 'operativeWord':
    case 'executor':
    case 'code':
    case 'thematicBreak':
      return block
  }
}

function typesetAnyRow(row: TableRow | SectionRow): TableRow | SectionRow {
  return row.type === 'tableRow' ? typesetRow(row) : { ...row, children: row.children.map(typesetInline) }
}

function typesetRow(row: TableRow): TableRow {
  return {
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, children: cell.children.map(typesetBlock) })),
  }
}

function typesetInline(inline: Inline): Inline {
  switch (inline.type) {
    case 'text':
      return { ...inline, value: noBreak(inline.value) }
    case 'emphasis':
    case 'strong':
    case 'link':
      return { ...inline, children: inline.children.map(typesetInline) }
    case 'footnote':
      return { ...inline, children: inline.children.map(typesetBlock) }
    case 'code':
    case 'break':
      return inline
  }
}
