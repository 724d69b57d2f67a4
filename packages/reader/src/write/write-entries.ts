import { contentBlocks, type EntriesPart, type Entry, type Inline } from '@dorozhnik/model'
import type { Footnotes } from './footnotes.js'
import { mergeInlines } from './merge-inlines.js'
import { isPiece, type Piece, rawPiece } from './protect-tokens.js'
import { indentItem, joinBlocks, writeBlocks, writeEach, type WrittenBlock } from './write-blocks.js'
import { leadingCaptionSigns } from './write-caption.js'
import { writeCell } from './write-cell.js'
import { type Signs, writeInlines } from './write-inlines.js'
import { recordAttributes } from './write-record.js'
import { writeRows } from './write-table.js'

/** The rows of a passport: labelled bullets, or a table where the columns have headings. */
export function writeEntries(part: EntriesPart, footnotes: Footnotes): string[] {
  const written: WrittenBlock[] = []
  let rows: Entry[] = []
  let headings = part.headings
  const flush = (): void => {
    if (rows.length > 0) written.push({ lines: part.headings === undefined ? list(rows) : table(rows) })
    rows = []
  }
  const list = (entries: readonly Entry[]): string[] =>
    entries.flatMap((entry) => indentItem('-', writeEntry(entry, footnotes)))
  const table = (entries: readonly Entry[]): string[] => {
    const head = (headings ?? ['', '']).map((text) => writeCell(text, { footnotes }))
    headings = undefined
    const cells = entries.map((entry) => {
      const attributes = recordAttributes(entry)
      const name = writeCell(entry.name, {
        footnotes,
        braces: true,
        ...(attributes === undefined ? {} : { attributes }),
      })
      return [name, writeCell(entry.value, { footnotes })]
    })
    return writeRows([head, ...cells], [null, null])
  }
  for (const child of part.children) {
    if (child.type === 'entry') {
      rows.push(child)
      continue
    }
    flush()
    written.push({ lines: writeBlocks(child.content, { footnotes, headingShift: 1, protectItem: colonSigns }) })
  }
  flush()
  return joinBlocks(written)
}

function writeEntry(entry: Entry, footnotes: Footnotes): string[] {
  const [nameBlock] = contentBlocks(entry.name)
  const name = nameBlock?.type === 'paragraph' ? mergeInlines(nameBlock.children) : []
  const blocks = contentBlocks(entry.value)
  const [first, ...others] = blocks
  const value: Inline[] = first?.type === 'paragraph' ? first.children : []
  const attributes = recordAttributes(entry)
  const line = writeInlines([...name, { type: 'text', value: value.length === 0 ? ':' : ': ' }, ...value], {
    where: 'block',
    footnotes,
    braces: true,
    protect: [...colons(name), ...(name.every(isPiece) ? leadingCaptionSigns(blocks, lengthOf(name) + 2) : [])],
    ...(attributes === undefined ? {} : { attributes }),
  })
  return joinBlocks(
    [
      { block: { type: 'paragraph', children: [] }, lines: line.split('\n') },
      ...writeEach(first?.type === 'paragraph' ? others : blocks, { footnotes }),
    ],
    true,
  )
}

/** How many characters of the source running text takes before anything in it is escaped. */
function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + rawPiece(piece).length, 0)
}

/** Colons of a name, which would end it. */
function colons([first, ...others]: readonly Inline[]): number[] {
  if (first?.type !== 'text') return []
  return all({ type: 'text', value: others.length === 0 ? `${first.value}x` : first.value })
}

/** A bullet of prose has no colon that would make a row of it. */
const colonSigns = (): Signs => ({ colons: true })

function all(inline: Inline | undefined): number[] {
  return inline?.type === 'text' ? Array.from(inline.value.matchAll(/:(?=\s|$)/g), ({ index }) => index) : []
}
