import type { AppendixMark } from '@dorozhnik/blocks'
import { AlignmentType } from 'docx'
import { line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import { twips } from '../units.js'
import type { Room, Writing } from '../writing.js'
import { dateBlank, numberBlank } from './date-and-number.js'

/** A block at the right edge of the first sheet of an appendix; what is absent is a blank. */
export function appendixMark(node: AppendixMark, writing: Writing, room: Room): Piece[] {
  const { appendixMark: mark, words } = writing.profile
  const centred = mark.align === 'center' && { alignment: AlignmentType.CENTER }
  const look = { style: 'AppendixMark', ...centred, indent: { left: Math.max(0, room.width - twips(mark.width)) } }
  const number = node.number === undefined ? '' : `\u00a0${words.appendixNumberSign ? '№\u00a0' : ''}${node.number}`
  // A stamp under the mark names the act.
  const act = node.act === undefined ? [] : [node.act, ...(node.undated === true ? [] : [actLine(node)])]
  return [`Приложение${number}`, ...act].map((value) => line(look, ...text(value, node.origin, writing)))
}

/** `от … № …`, with blanks for what is absent. */
export function actLine({ date, actNumber }: { date?: string; actNumber?: string }): string {
  return `от\u00a0${date ?? dateBlank} №\u00a0${actNumber ?? numberBlank}`
}
