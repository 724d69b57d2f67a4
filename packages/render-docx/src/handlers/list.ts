import type { List, ListItem } from '@dorozhnik/blocks'
import { AlignmentType, LevelFormat, LevelSuffix } from 'docx'
import { bodyLook } from '../body-look.js'
import { type Line, line, plain } from '../line.js'
import { type Piece, isLine } from '../piece.js'
import { twips } from '../units.js'
import { type Hierarchy, type Room, type Writing, inTable } from '../writing.js'

const levels = 9

/**
 * Lists of prose are native lists of Word; in cells, clauses and footnotes the dash or the number is
 * text, because there a clerk pastes and renumbers by hand.
 */
export function list(node: List, writing: Writing, room: Room): Piece[] {
  const start = node.start !== undefined && Number.isFinite(node.start) ? Math.max(0, Math.trunc(node.start)) : 1
  const around = mayGoDown(node) ? room.hierarchy : undefined
  const { hierarchy: _, ...plainRoom } = room
  const inside: Room = { ...plainRoom, listDepth: room.listDepth + 1 }
  if (room.body !== 'text') {
    return node.items.flatMap((item, index) => {
      const prefix = `${around?.prefix ?? ''}${start + index}.`
      const hierarchy = goesDown(node, around) ? { level: 0, prefix } : undefined
      const value = around === undefined ? mark(node, start + index, room) : numberMark(prefix, room)
      return setIn(markedItem(item, value, writing, { ...inside, ...(hierarchy && { hierarchy }) }), writing, room)
    })
  }
  const level = Math.min(around?.level ?? (goesDown(node, around) ? 0 : room.listDepth), levels - 1)
  const reference = around?.reference ?? numbering(node, start, writing)
  const look = writing.look(`list|${reference}|${level}`, () => ({
    style: 'ListText',
    numbering: { reference, level },
  }))
  const more = writing.look(`list more|${level}`, () => ({ style: 'ListText', indent: indent(level, writing) }))
  const body = bodyLook(room)
  const within = goesDown(node, around) ? { ...inside, hierarchy: { reference, level: level + 1, prefix: '' } } : inside
  return node.items.flatMap((item) => {
    const pieces = writing.blocks(item.children, within)
    const first = pieces[0]
    const started = isLine(first) && first.look === body
    const rest = (started ? pieces.slice(1) : pieces).map((piece) =>
      isLine(piece) && piece.look === body ? { ...piece, look: more } : piece,
    )
    return [line(look, ...(started ? first.runs : [])), ...rest]
  })
}

/** True for a numbered list that says so, and for the numbered lists inside it. */
function goesDown(node: List, around: Hierarchy | undefined): boolean {
  return mayGoDown(node) && (node.numbering === 'hierarchical' || around !== undefined)
}

/** `1)` has no lower level `1)1)`: it always counts for itself. */
function mayGoDown({ ordered, delimiter }: List): boolean {
  return ordered && delimiter === undefined
}

/** In a clause a list that stands inside another one is set in by a step for each; footnotes are too narrow for that. */
function setIn(pieces: Piece[], writing: Writing, room: Room): Piece[] {
  if (room.body !== 'clause' || room.listDepth === 0) return pieces
  const body = bodyLook(room)
  const level = Math.min(room.listDepth, levels - 1)
  const look = writing.look(`clause list|${level}`, () => ({ ...body, indent: indent(level, writing) }))
  return pieces.map((piece) => (isLine(piece) && piece.look === body ? { ...piece, look } : piece))
}

/** The mark is text at the start of the first paragraph. */
function markedItem(item: ListItem, value: string, writing: Writing, room: Room): Piece[] {
  const characters = { type: 'characters' as const, value, look: plain }
  const [first, ...rest] = writing.blocks(item.children, room)
  if (isLine(first) && item.children[0]?.type === 'paragraph') {
    const started: Line = { ...first, runs: [characters, ...first.runs] }
    return [started, ...rest]
  }
  return [line(bodyLook(room), characters), ...(first ? [first] : []), ...rest]
}

function mark(node: List, number: number, room: Room): string {
  // A clause is «1.», so what is counted inside of it is «1)».
  return numberMark(node.ordered ? `${number}${room.body === 'clause' ? ')' : delimiterOf(node)}` : '–', room)
}

/** The mark as it stands before the text; in cells deeper lists are set in. */
function numberMark(value: string, room: Room): string {
  return `${inTable(room) ? '\u00a0\u00a0'.repeat(room.listDepth) : ''}${value}\u00a0`
}

/**
 * The definition of a list: all dashes share one, every numbered list starts on its own. The levels of a list whose
 * numbers go down are all of its definition: `1.`, `1.1.`, `1.1.1.`
 */
function numbering(node: List, start: number, writing: Writing): string {
  const reference = node.ordered ? `ordered-${writing.numberings.length + 1}` : 'dash'
  if (writing.numberings.some((config) => config.reference === reference)) return reference
  writing.numberings.push({
    reference,
    levels: Array.from({ length: levels }, (_, level) => ({
      level,
      format: node.ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: node.ordered ? levelText(node, level) : '–',
      start: goesDown(node, undefined) && level > 0 ? 1 : start,
      alignment: AlignmentType.LEFT,
      suffix: LevelSuffix.SPACE,
      style: {
        paragraph: { indent: indent(level, writing) },
        ...(!node.ordered && { run: { font: writing.profile.text.font } }),
      },
    })),
  })
  return reference
}

function delimiterOf({ delimiter }: List): string {
  return delimiter ?? '.'
}

function levelText(node: List, level: number): string {
  if (!goesDown(node, undefined)) return `%${level + 1}${delimiterOf(node)}`
  return Array.from({ length: level + 1 }, (_, index) => `%${index + 1}.`).join('')
}

/** Like a paragraph: the first line is set in, the others start at the edge of their level. */
function indent(level: number, writing: Writing): { left: number; firstLine: number } {
  const step = twips(writing.profile.text.firstLineIndent)
  return { left: step * level, firstLine: step }
}
