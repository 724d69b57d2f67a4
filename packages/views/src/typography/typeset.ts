import type { ApprovalBasis, Block, Inline, OfficialDocument, SectionRow, Stamps, TableRow } from '@dorozhnik/blocks'
import { tieWords } from './tie-words.js'

/** The document with no-break spaces and hyphens where a line must not end; nothing else changes. */
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
        name: tieWords(block.name),
        ...(block.parent === undefined ? {} : { parent: tieWords(block.parent) }),
        ...(block.short === undefined ? {} : { short: tieWords(block.short) }),
        ...(block.unit === undefined ? {} : { unit: tieWords(block.unit) }),
        ...(block.place === undefined ? {} : { place: tieWords(block.place) }),
      }
    case 'dateAndNumber':
      return {
        ...block,
        ...(block.date === undefined ? {} : { date: tieWords(block.date) }),
        ...(block.place === undefined ? {} : { place: tieWords(block.place) }),
      }
    case 'signature':
      return {
        ...block,
        signatories: block.signatories.map(({ post, name, ...rest }) => ({
          post: tieWords(post),
          name: tieWords(name),
          ...rest,
        })),
      }
    case 'appendixMark':
      return { ...block, ...(block.act === undefined ? {} : { act: tieWords(block.act) }), ...typesetAct(block) }
    case 'stamps':
      return { ...block, children: block.children.map(typesetStamp) }
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
      return {
        ...block,
        ...(block.caption && {
          caption: { ...block.caption, children: block.caption.children.map(typesetInline) },
        }),
        header: block.header.map(typesetRow),
        rows: block.rows.map(typesetAnyRow),
      }
    case 'acquaintance':
      return { ...block, ...typesetAct(block), people: block.people.map(typesetPerson) }
    case 'visas':
      return { ...block, document: tieWords(block.document), people: block.people.map(typesetPerson) }
    case 'copyCertification':
      return {
        ...block,
        post: tieWords(block.post),
        name: tieWords(block.name),
        ...(block.date === undefined ? {} : { date: tieWords(block.date) }),
        ...(block.original === undefined ? {} : { original: tieWords(block.original) }),
      }
    case 'documentKind':
    case 'operativeWord':
    case 'executor':
    case 'emblem':
    case 'restriction':
    case 'qrCode':
    case 'code':
    case 'thematicBreak':
      return block
  }
}

function typesetPerson({ name, post }: { name: string; post?: string }): { name: string; post?: string } {
  return { name: tieWords(name), ...(post === undefined ? {} : { post: tieWords(post) }) }
}

function typesetStamp(stamp: Stamps['children'][number]): Stamps['children'][number] {
  return stamp.type === 'approvalStamp'
    ? { ...stamp, basis: typesetBasis(stamp.basis) }
    : { ...stamp, basis: typesetBasis(stamp.basis) }
}

function typesetBasis<Basis extends ApprovalBasis>(basis: Basis): Basis {
  const { date } = basis
  return {
    ...basis,
    ...('act' in basis && { act: tieWords(basis.act) }),
    ...('organization' in basis && basis.organization !== undefined && { organization: tieWords(basis.organization) }),
    ...('post' in basis && basis.post !== undefined && { post: tieWords(basis.post) }),
    ...(date !== undefined && { date: tieWords(date) }),
    ...('actNumber' in basis && typesetAct(basis)),
  }
}

/** Date and number of an order where they stand in a line of text. */
function typesetAct({ date, actNumber }: { date?: string; actNumber?: string }): { date?: string; actNumber?: string } {
  return {
    ...(date === undefined ? {} : { date: tieWords(date) }),
    ...(actNumber === undefined ? {} : { actNumber: tieWords(`№${actNumber}`).slice(1) }),
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
      return { ...inline, value: tieWords(inline.value) }
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
