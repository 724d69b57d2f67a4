import type { LaidBlock, LaidParagraph, LaidRow, LaidSection, LaidTable } from '../layout/layout.js'

/** A paragraph with where it stands. */
export interface Line {
  /** Its text with every kind of space as one space. */
  text: string
  paragraph: LaidParagraph
  table?: LaidTable
  row?: LaidRow
  section: LaidSection
  /** Position of its section, from 0. */
  sectionIndex: number
}

/** Every paragraph that holds text, in the order of the document. */
export function linesOf(sections: readonly LaidSection[]): Line[] {
  return sections.flatMap((section, sectionIndex) => linesIn(section.blocks, { section, sectionIndex }))
}

type Surroundings = Pick<Line, 'section' | 'sectionIndex' | 'table' | 'row'>

function linesIn(blocks: readonly LaidBlock[], around: Surroundings): Line[] {
  return blocks.flatMap((block): Line[] => {
    if (block.kind === 'table') {
      return block.rows.flatMap((row) =>
        row.cells.flatMap((cell) => linesIn(cell.blocks, { ...around, table: block, row })),
      )
    }
    const text = plain(block.text)
    return text === '' ? [] : [{ text, paragraph: block, ...around }]
  })
}

/** A text with every kind of space as one space, none at its ends. */
export function plain(text: string): string {
  return text.replace(/[\s\u00A0\u202F\u2007]+/gu, ' ').trim()
}
