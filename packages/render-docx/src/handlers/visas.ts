import { type Profile, type Table, type TableCell, takesSheet, type Visas } from '@dorozhnik/blocks'
import { borderlessTable } from '../borderless-table.js'
import { type Line, line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import type { Room, Writing } from '../writing.js'

/** Visas on a page of their own, which is the back of the last sheet; a sheet of agreement for many. */
export function visas(node: Visas, writing: Writing, room: Room): Piece[] {
  if (node.people.length === 0) return []
  return isAgreementSheet(node, writing.profile) ? sheet(node, writing, room) : lines(node, writing, room)
}

/** Tells whether so many visas stand on a sheet of agreement. */
export function isAgreementSheet({ people }: Visas, { visas: look }: Profile): boolean {
  return takesSheet(look, people.length)
}

const shares = [0.4, 0.2, 0.24, 0.16]

function lines(node: Visas, writing: Writing, room: Room): Piece[] {
  const look = { style: 'Signature', keepNext: false }
  const cell = (value: string): Line => line(look, ...text(value, node.origin, writing))
  const widths = shares.map((share) => Math.floor(room.width * share))
  const rows = node.people.map(({ post = '', name }) => [
    [line(look), cell(post)],
    cell('_________'),
    cell(unbroken(name)),
    cell('__.__.20__'),
  ])
  return [line({ style: 'Signature', pageBreakBefore: true }, 'Визы:'), borderlessTable(widths, rows)]
}

function sheet(node: Visas, writing: Writing, room: Room): Piece[] {
  const heads = ['№ п/п', 'Должность', 'Инициалы, фамилия', 'Замечания', 'Подпись', 'Дата']
  const table: Table = {
    type: 'table',
    columns: [
      { key: 'number', align: 'center' },
      { key: 'post', align: 'left' },
      { key: 'name', align: 'left' },
      { key: 'remarks', align: 'left' },
      { key: 'signature', align: 'left' },
      { key: 'date', align: 'left' },
    ],
    header: [{ type: 'tableRow', cells: heads.map((head) => cellOf(head)) }],
    rows: node.people.map(({ name, post = '' }, index) => ({
      type: 'tableRow',
      // Two empty lines make room for a hand.
      cells: [cellOf(`${index + 1}.`), cellOf(post), cellOf(unbroken(name)), cellOf(''), handRoom, cellOf('')],
    })),
    ...(node.origin && { origin: node.origin }),
  }
  return [
    line(
      { style: 'Title', pageBreakBefore: true },
      'Лист согласования',
      { type: 'lineBreak' },
      ...text(node.document, node.origin, writing),
    ),
    ...writing.blocks([table], room),
  ]
}

const handRoom: TableCell = {
  type: 'tableCell',
  children: [
    { type: 'paragraph', children: [] },
    { type: 'paragraph', children: [] },
  ],
}

function cellOf(value: string): TableCell {
  const children = value === '' ? [] : [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }]
  return { type: 'tableCell', children }
}

function unbroken(name: string): string {
  return name.trim().replaceAll(' ', '\u00a0')
}
