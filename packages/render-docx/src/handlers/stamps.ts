import type { AgreementStamp, ApprovalStamp, Profile, Stamps } from '@dorozhnik/blocks'
import { AlignmentType } from 'docx'
import { borderlessTable } from '../borderless-table.js'
import { type Line, type Look, type Run, line } from '../line.js'
import type { Piece } from '../piece.js'
import { text } from '../runs.js'
import { twips } from '../units.js'
import { textWidth } from '../widths/text-width.js'
import type { Room, Writing } from '../writing.js'
import { actLine } from './appendix-mark.js'
import { numberBlank } from './date-and-number.js'

type Stamp = AgreementStamp | ApprovalStamp

/** Room between two stamps. */
const gutter = twips(8)
/** A narrower stamp would break its lines at every word. */
const leastWidth = twips(60)

/**
 * Stamps side by side, that of approval at the right edge. A stamp alone is paragraphs, so that a clerk can edit
 * them; several are rows of a table without lines.
 */
export function stamps(node: Stamps, writing: Writing, room: Room): Piece[] {
  const agreed = node.children.filter((stamp) => stamp.type === 'agreementStamp')
  const approved = node.children.filter((stamp) => stamp.type === 'approvalStamp')
  const [only, second] = node.children
  if (only === undefined) return []
  if (second === undefined) {
    const width = Math.min(twips(writing.profile.stamp.width), room.width)
    const left = only.type === 'approvalStamp' ? room.width - width : 0
    const look = { ...stampLook(writing.profile), indent: { left, right: room.width - width - left } }
    return [...spaceAbove(room), ...stampLines(only, writing, look, width), gap]
  }
  const most = Math.max(1, Math.floor((room.width + gutter) / (leastWidth + gutter)))
  const rows = rowsOf(agreed, approved, most)
  const columns = Math.max(...rows.map((row) => row.length))
  const width = Math.floor((room.width - gutter * (columns - 1)) / columns)
  const widths = Array.from({ length: columns * 2 - 1 }, (_, index) => (index % 2 === 0 ? width : gutter))
  return rows.flatMap((row, index): Piece[] => {
    const cells = Array.from({ length: columns }, (_, column) => {
      const stamp = row[column]
      return stamp === undefined
        ? [line({ style: 'Stamp' })]
        : stampLines(stamp, writing, stampLook(writing.profile), width)
    })
    const parted = cells.flatMap((cell, column) => (column === 0 ? [cell] : [[line({ style: 'Stamp' })], cell]))
    return [...(index === 0 ? spaceAbove(room) : [gap]), borderlessTable(widths, [parted], 'top'), gap]
  })
}

function stampLook({ stamp }: Profile): Look {
  return { style: 'Stamp', ...(stamp.align === 'center' && { alignment: AlignmentType.CENTER }) }
}

/** A table that follows another one at once would become its part; what follows a stamp stands apart from it. */
const gap = line({ style: 'Gap' })

/** Room between the stamps and what stands above them: a signature needs more of it than a mark of an appendix. */
function spaceAbove({ after }: Room): Line[] {
  if (after === undefined) return []
  const before = after === 'appendixMark' ? 0 : 240
  return [line({ style: 'Stamp', spacing: { before, after: 0 } })]
}

/** Rows of at most so many stamps; the approval ends the first of them. */
function rowsOf(agreed: readonly Stamp[], approved: readonly Stamp[], most: number): (Stamp | undefined)[][] {
  const first = agreed.slice(0, Math.max(0, most - approved.length))
  const columns = Math.min(most, Math.max(2, agreed.length + approved.length))
  const filler = Array.from({ length: Math.max(0, columns - first.length - approved.length) }, () => undefined)
  const rows: (Stamp | undefined)[][] = [[...first, ...filler, ...approved]]
  for (let index = first.length; index < agreed.length; index += columns)
    rows.push(agreed.slice(index, index + columns))
  return rows
}

/** The lines of a stamp. */
function stampLines(stamp: Stamp, writing: Writing, look: Look, width: number): Line[] {
  const { origin, word, basis } = stamp
  const written = (value: string): Run[] => text(value, origin, writing)
  const put = (...values: (string | undefined)[]): Line[] =>
    values.flatMap((value) => (value === undefined || value === '' ? [] : [line(look, ...written(value))]))
  const signature = (name = ''): Line =>
    line({ ...look, spacing: { before: 120, after: 0 } }, ...written(signed(name, width, writing.profile)))
  switch (basis.by) {
    case 'act':
      return put(word, basis.act, basis.minutes ? `(протокол ${actLine(basis)})` : actLine(basis))
    case 'short': {
      const act = `${basis.act} №\u00a0${basis.actNumber ?? numberBlank} от\u00a0${basis.date ?? shortDateBlank}`
      return [...put(word, act, basis.organization), signature(basis.name)]
    }
    case 'person':
      return [...put(word, basis.post), signature(basis.name), ...put(basis.date ?? stampDateBlank)]
  }
}

const shortDateBlank = '__.__.20__'
const stampDateBlank = '«___»\u00a0__________\u00a020___\u00a0г.'

/** The narrowest and the widest room for the hand, in underscores. */
const hand = { least: 6, most: 14 }

/** Room for the hand, then the name; a name too long for the line stands under the hand. */
function signed(name: string, width: number, profile: Profile): string {
  if (name === '') return '_'.repeat(hand.most)
  const whole = name.trim().replaceAll(' ', '\u00a0')
  const room = width - textWidth(`\u00a0${whole}`, profile)
  const count = Math.max(hand.least, Math.min(hand.most, Math.floor(room / textWidth('_', profile)) - 1))
  return `${'_'.repeat(count)} ${whole}`
}
