import type { Acquaintance, Block, Table, TableCell } from '@dorozhnik/blocks'
import { borderlessTable } from '../borderless-table.js'
import { type Look, line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import { twips } from '../units.js'
import type { Room, Writing } from '../writing.js'

/** Lines under the order for a few people, a sheet of its own for many. */
export function acquaintance(node: Acquaintance, writing: Writing, room: Room): Piece[] {
  if (node.people.length === 0) return []
  return node.people.length > (writing.profile.acquaintance?.lines ?? 10)
    ? sheet(node, writing, room)
    : lines(node, writing, room)
}

function lines(node: Acquaintance, writing: Writing, room: Room): Piece[] {
  const hand = Math.floor(room.width * 0.2)
  const date = Math.floor(room.width * 0.35)
  const rows = node.people.map(({ name, post }, index) => {
    // The lines stay together, and with the executor when he follows.
    const kept = room.keepWithNext || index < node.people.length - 1
    const look: Look = { style: 'Acquaintance', ...(kept && { keepNext: true }) }
    const who = post ? `${unbroken(name)}, ${post}` : unbroken(name)
    return [
      line(look, '___________'),
      line(look, ...text(who, node.origin, writing)),
      line(look, '«___»\u00a0__________\u00a020___\u00a0г.'),
    ]
  })
  return [
    line({ style: 'Acquaintance', keepNext: true, spacing: { before: twips(10) } }, 'С приказом ознакомлены:'),
    borderlessTable([hand, room.width - hand - date, date], rows),
  ]
}

function sheet(node: Acquaintance, writing: Writing, room: Room): Piece[] {
  const table: Table = {
    type: 'table',
    columns: [
      { key: 'number', align: 'center' },
      { key: 'name', align: 'left' },
      { key: 'post', align: 'left' },
      { key: 'signature', align: 'left' },
      { key: 'date', align: 'left' },
    ],
    header: [{ type: 'tableRow', cells: ['№ п/п', 'Фамилия, инициалы', 'Должность', 'Подпись', 'Дата'].map(cell) }],
    rows: node.people.map(({ name, post }, index) => ({
      type: 'tableRow',
      // Two empty lines make room for a hand.
      cells: [
        ...[`${index + 1}.`, unbroken(name), post ?? ''].map(cell),
        { type: 'tableCell', children: [empty, empty] },
        cell(''),
      ],
    })),
    ...(node.origin && { origin: node.origin }),
  }
  return [
    line({ style: 'Title', pageBreakBefore: true }, 'Лист ознакомления с приказом'),
    ...writing.blocks([table], room),
  ]
}

const empty: Block = { type: 'paragraph', children: [] }

function cell(value: string): TableCell {
  const children: Block[] = value === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value }] }]
  return { type: 'tableCell', children }
}

function unbroken(name: string): string {
  return name.trim().replaceAll(' ', '\u00a0')
}
