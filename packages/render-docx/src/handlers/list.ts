import type { List, ListItem } from '@dorozhnik/blocks'
import { AlignmentType, LevelFormat, LevelSuffix } from 'docx'
import { bodyLook } from '../body-look.js'
import { type Line, line, plain } from '../line.js'
import { type Piece, isLine } from '../piece.js'
import { twips } from '../units.js'
import { type Room, type Writing, inTable } from '../writing.js'

const levels = 9

/**
 * Lists of prose are native lists of Word; in cells, clauses and footnotes the dash or the number is
 * text, because there a clerk pastes and renumbers by hand.
 */
export function list(node: List, writing: Writing, room: Room): Piece[] {
  const start = node.start !== undefined && Number.isFinite(node.start) ? Math.max(0, Math.trunc(node.start)) : 1
  const inside: Room = { ...room, listDepth: room.listDepth + 1 }
  if (room.body !== 'text') {
    return node.items.flatMap((item, index) => markedItem(item, mark(node, start + index, room), writing, inside))
  }
  const level = Math.min(room.listDepth, levels - 1)
  const reference = numbering(node, start, writing)
  const look = writing.look(`list|${reference}|${level}`, () => ({
    style: 'ListText',
    numbering: { reference, level },
  }))
  const more = writing.look(`list more|${level}`, () => ({ style: 'ListText', indent: indent(level, writing) }))
  const body = bodyLook(room)
  return node.items.flatMap((item) => {
    const pieces = writing.blocks(item.children, inside)
    const first = pieces[0]
    const started = isLine(first) && first.look === body
    const rest = (started ? pieces.slice(1) : pieces).map((piece) =>
      isLine(piece) && piece.look === body ? { ...piece, look: more } : piece,
    )
    return [line(look, ...(started ? first.runs : [])), ...rest]
  })
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
  const deeper = inTable(room) ? '\u00a0\u00a0'.repeat(room.listDepth) : ''
  // A clause is «1.», so what is counted inside of it is «1)».
  return `${deeper}${node.ordered ? `${number}${room.body === 'clause' ? ')' : '.'}` : '–'}\u00a0`
}

/** The definition of a list: all dashes share one, every numbered list starts on its own. */
function numbering(node: List, start: number, writing: Writing): string {
  const reference = node.ordered ? `ordered-${writing.numberings.length + 1}` : 'dash'
  if (writing.numberings.some((config) => config.reference === reference)) return reference
  writing.numberings.push({
    reference,
    levels: Array.from({ length: levels }, (_, level) => ({
      level,
      format: node.ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: node.ordered ? `%${level + 1}.` : '–',
      start,
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

/** Like a paragraph: the first line is set in, the others start at the edge of their level. */
function indent(level: number, writing: Writing): { left: number; firstLine: number } {
  const step = twips(writing.profile.text.firstLineIndent)
  return { left: step * level, firstLine: step }
}
