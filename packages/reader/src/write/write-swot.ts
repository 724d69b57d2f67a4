import type { SwotPart } from '@dorozhnik/model'
import type { Footnotes } from './footnotes.js'
import { joinBlocks, writeBlocks } from './write-blocks.js'
import { heading } from './write-heading.js'

/** The quadrants under headings of their own. */
export function writeSwot(part: SwotPart, footnotes: Footnotes): string[] {
  return joinBlocks(
    part.children.map((child) => {
      if (child.type === 'prose') return { lines: writeBlocks(child.content, { footnotes, headingShift: 1 }) }
      const content = writeBlocks(child.content, { footnotes, headingShift: 2 })
      const line = heading(2, child.title, child, footnotes)
      return { lines: content.length === 0 ? [line] : [line, '', ...content] }
    }),
  )
}
