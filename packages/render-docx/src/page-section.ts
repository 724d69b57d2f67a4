import type { Block, PageSection, Profile } from '@dorozhnik/blocks'
import { FileChild, Footer, Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import { isFew, isSheet } from './handlers/acquaintance.js'
import { joinOperativeWord } from './handlers/operative-word.js'
import { qrFooter } from './handlers/qr-code.js'
import { keepIntroductions } from './keep-introductions.js'
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
export function pageSection(
  section: PageSection,
  writing: Writing,
  tables: StampedTable[],
  isFirst = true,
): ISectionOptions {
  const { page } = writing.profile
  const margins = page[section.orientation]
  const landscape = section.orientation === 'landscape'
  const width = twips(landscape ? page.height : page.width)
  const height = twips(landscape ? page.width : page.height)
  const room: Room = {
    width: width - twips(margins.left) - twips(margins.right),
    tallest: Math.floor(height / 2),
    body: 'text',
    listDepth: 0,
  }
  // Where only the paper turns, the numbers run on and the first page bears its own.
  const starts = isFirst || (page.numbering === 'restart' && section.continuesNumbering !== true)
  const code = section.children.find((block) => block.type === 'qrCode')
  const before = writing.pictureFooter
  const corner = code && qrFooter(code, writing)
  writing.pictureFooter = corner !== undefined
  const inside = { ...section, children: section.children.filter((block) => block !== code) }
  return {
    properties: {
      // In one run through the file only the very first page is without a number.
      titlePage: (!page.firstNumber && starts) || corner !== undefined,
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
        ...(starts && { pageNumbers: { start: 1 } }),
      },
    },
    headers: {
      default: new Header({ children: [pageNumber()] }),
      first: new Header({ children: page.firstNumber ? [pageNumber()] : [new Paragraph({ style: 'PageNumber' })] }),
    },
    // Word gives a section the footers of the one before it, so the next one needs an empty footer of its own.
    ...((corner !== undefined || before) && {
      footers: { first: corner ?? new Footer({ children: [new Paragraph({ style: 'Corner' })] }) },
    }),
    children: frame(writeSection(inside, writing, room), tables),
  }
}

function pageNumber(): Paragraph {
  return new Paragraph({ style: 'PageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] })
}

/** Sheets of their own: what stands before them has the bottom of its page. */
function beginsPage(block: Block, profile: Profile): boolean {
  return block.type === 'visas' || (block.type === 'acquaintance' && isSheet(block, profile))
}

/** Requisites that never stand on a page alone. */
function clings(block: Block | undefined, profile: Profile): boolean {
  switch (block?.type) {
    case 'signature':
    case 'executor':
      return true
    case 'acquaintance':
      return isFew(block, profile)
    default:
      return false
  }
}

/**
 * All pieces of a section, ending with a paragraph, as Word insists. `endsPage` is false when something that this
 * writer does not know follows on the same page.
 */
export function writeSection(section: PageSection, writing: Writing, room: Room, endsPage: boolean = true): Piece[] {
  const pieces: Piece[] = []
  const footnotesBefore = writing.footnotes.length
  const { profile } = writing
  for (const [index, block] of section.children.entries()) {
    if (clings(block, profile)) keepTail(pieces, profile.text.size, room)
    const next = section.children[index + 1]
    const keepWithNext = clings(next, profile)
    const lastOnPage = next === undefined ? endsPage : beginsPage(next, profile)
    const freeBottom = lastOnPage && writing.footnotes.length === footnotesBefore
    const after = section.children[index - 1]?.type
    const inside = { ...room, keepWithNext, freeBottom, ...(after && { after }) }
    if (block.type === 'operativeWord' && joinOperativeWord(block, writing, pieces)) continue
    for (const piece of writing.blocks([block], inside)) pieces.push(piece)
  }
  keepIntroductions(pieces)
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
