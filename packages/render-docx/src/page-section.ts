import type { PageSection } from '@dorozhnik/blocks'
import { FileChild, Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import { keepTail } from './keep-tail.js'
import { line } from './line.js'
import { type Piece, type StampedTable, isLine, isStampedTable } from './piece.js'
import { toDocx } from './to-docx.js'
import { twips } from './units.js'
import type { Room, Writing } from './writing.js'

/** The place of a stamped table in the frame. Its name cannot come from data: there `<` is escaped. */
export class TableHole extends FileChild {
  constructor(index: number) {
    super(`stampedTable${index}`)
  }
}

/** Finds the holes in the XML of a part. */
export const holes: RegExp = /<stampedTable(\d+)\/>/

/** Pages of one size, orientation, header and numbering, which belong together. */
export function pageSection(section: PageSection, writing: Writing, tables: StampedTable[]): ISectionOptions {
  const { page } = writing.profile
  const margins = page[section.orientation]
  const landscape = section.orientation === 'landscape'
  const width = twips(landscape ? page.height : page.width)
  const height = twips(landscape ? page.width : page.height)
  const room: Room = {
    width: width - twips(margins.left) - twips(margins.right),
    height: height - twips(margins.top) - twips(margins.bottom),
    body: 'text',
    listDepth: 0,
  }
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          // docx takes the sizes of the portrait sheet and turns them itself.
          width: landscape ? height : width,
          height: landscape ? width : height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          right: twips(margins.right),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          header: twips(page.header),
          footer: twips(page.header),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({
        children: [new Paragraph({ style: 'PageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
      }),
      first: new Header({ children: [new Paragraph({ style: 'PageNumber' })] }),
    },
    children: frame(writeSection(section, writing, room), tables),
  }
}

/** Requisites that never stand on a page alone. */
const clinging: ReadonlySet<string> = new Set(['signature', 'executor'])

/** All pieces of a section, ending with a paragraph, as Word insists. */
function writeSection(section: PageSection, writing: Writing, room: Room): Piece[] {
  const pieces: Piece[] = []
  const footnotesBefore = writing.footnotes.length
  for (const [index, block] of section.children.entries()) {
    if (clinging.has(block.type)) keepTail(pieces, writing.profile.text.size, room)
    const next = section.children[index + 1]?.type
    const keepWithNext = next !== undefined && clinging.has(next)
    const freeBottom = next === undefined && writing.footnotes.length === footnotesBefore
    const inside = keepWithNext || freeBottom ? { ...room, keepWithNext, freeBottom } : room
    for (const piece of writing.blocks([block], inside)) pieces.push(piece)
  }
  const last = pieces.at(-1)
  if (isLine(last) && last.look.style === 'Gap') pieces.pop()
  if (!isLine(pieces.at(-1))) pieces.push(line({ style: 'SectionEnd' }))
  return pieces
}

/** Pieces as children of the frame; stamped tables leave holes. */
export function frame(pieces: readonly Piece[], tables: StampedTable[]): FileChild[] {
  return pieces.map((piece) => {
    if (isLine(piece)) return toDocx(piece)
    if (!isStampedTable(piece)) return piece
    tables.push(piece)
    return new TableHole(tables.length - 1)
  })
}
