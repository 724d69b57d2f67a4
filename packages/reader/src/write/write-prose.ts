import { type ContentBlock, normalizeLabel, plainText, type ProsePart } from '@dorozhnik/model'
import type { Footnotes } from './footnotes.js'
import { type Labels, protectLabel } from './labels.js'
import { mergeInlines } from './merge-inlines.js'
import { writeBlocks } from './write-blocks.js'

/** The text of a part below its heading, whose level headings inside count from. */
export function writeProse(part: ProsePart, level: number, footnotes: Footnotes): string[] {
  return writeBlocks(part.content, { footnotes, headingShift: level })
}

/** True for text that would be read as activities where nothing says that it is none. */
export function looksLikeActivities(blocks: readonly ContentBlock[], labels: Labels): boolean {
  return blocks.some((block) => {
    if (block.type === 'table') {
      const keys = (block.rows[0]?.cells ?? []).map(({ content }) =>
        labels.keys.get(normalizeLabel(plainText(content))),
      )
      return keys.includes('title') && keys.filter((key) => key !== undefined).length >= 2
    }
    if (block.type !== 'list' || !block.ordered) return false
    return block.items.some(({ children }) =>
      children.some(
        (child) =>
          child.type === 'list' &&
          !child.ordered &&
          child.items.some(({ children: [first] }) => {
            const inlines = first?.type === 'paragraph' ? mergeInlines(first.children) : []
            return Object.keys(protectLabel(inlines, labels.keys)).length > 0
          }),
      ),
    )
  })
}
