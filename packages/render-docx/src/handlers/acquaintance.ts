import { type Acquaintance, type Block, type Profile, type Table, type TableCell, takesSheet } from '@dorozhnik/blocks'
import { TabStopType } from 'docx'
import { type Look, type Run, line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import { twips } from '../units.js'
import { textWidth } from '../widths/text-width.js'
import type { Room, Writing } from '../writing.js'
import { dateBlank, numberBlank } from './date-and-number.js'

/** Lines under the order for a few people, a sheet of its own for many. */
export function acquaintance(node: Acquaintance, writing: Writing, room: Room): Piece[] {
  if (node.people.length === 0) return []
  return isSheet(node, writing.profile) ? sheet(node, writing, room) : lines(node, writing, room)
}

/** Tells whether so many people have to sign that they get a sheet of their own. */
export function isSheet({ people }: Acquaintance, { acquaintance: look }: Profile): boolean {
  return takesSheet(look, people.length)
}

// Five lines are no higher than the text and the signature that they take with them to a new page.
const fewPeople = 5

/** Tells whether so few people have to sign that they do it on the page of the signature. */
export function isFew(node: Acquaintance, profile: Profile): boolean {
  return node.people.length <= fewPeople && !isSheet(node, profile)
}

const handBlank = '___________'
const dateOfHandBlank = '«___»\u00a0__________\u00a020___\u00a0г.'

/** A line for each: hand, name, date. Posts stand in the sheet only, so that a person takes one line. */
function lines(node: Acquaintance, writing: Writing, room: Room): Piece[] {
  const name = Math.min(textWidth(handBlank, writing.profile) + twips(5), Math.floor(room.width * 0.3))
  const shape: Look = {
    style: 'Acquaintance',
    indent: { left: name, hanging: name },
    tabStops: [
      { type: TabStopType.LEFT, position: name },
      { type: TabStopType.RIGHT, position: room.width },
    ],
  }
  return [
    line(
      { style: 'Acquaintance', keepNext: true, spacing: { before: twips(10) } },
      // The names may begin a page, which has to say what order it belongs to.
      'С приказом ',
      ...act(node, writing),
      ' ознакомлены:',
    ),
    ...node.people.map((person, index) => {
      // The lines stay together, and with the executor when he follows.
      const kept = room.keepWithNext || index < node.people.length - 1
      return line(
        { ...shape, ...(kept && { keepNext: true }) },
        handBlank,
        { type: 'tab' },
        ...text(person.name.trim(), node.origin, writing),
        { type: 'tab' },
        dateOfHandBlank,
      )
    }),
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
    line(
      { style: 'Title', pageBreakBefore: true },
      'Лист ознакомления с приказом',
      { type: 'lineBreak' },
      ...act(node, writing),
    ),
    ...writing.blocks([table], room),
  ]
}

/** Date and number of the order, or blanks. */
function act({ date, actNumber, origin }: Acquaintance, writing: Writing): Run[] {
  return text(`от\u00a0${date ?? dateBlank} №\u00a0${actNumber ?? numberBlank}`, origin, writing)
}

const empty: Block = { type: 'paragraph', children: [] }

function cell(value: string): TableCell {
  const children: Block[] = value === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value }] }]
  return { type: 'tableCell', children }
}

function unbroken(name: string): string {
  return name.trim().replaceAll(' ', '\u00a0')
}
