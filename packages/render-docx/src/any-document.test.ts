import { type OfficialDocument, gost2025, walk } from '@dorozhnik/blocks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspectDocx, renderDocx } from './index.js'
import { anyDocument } from './testing/any-document.js'
import { docxParts, paragraphTexts } from './testing/docx-parts.js'

describe('any tree whatever', () => {
  it('becomes a sound file that holds all of its text', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (tree) => {
        const { value } = await renderDocx(tree, { profile: gost2025 })
        expect(inspectDocx(value as Uint8Array)).toEqual([])
        const parts = docxParts(value as Uint8Array)
        const printed = paragraphTexts(`${parts['word/document.xml']}${parts['word/footnotes.xml']}`).join('\n')
        for (const node of walk(tree)) {
          if (node.type !== 'text' || hidden(tree)) continue
          for (const piece of node.value.split(/[\p{Cc}\p{Cs}\ufffe\uffff]+/u)) expect(printed).toContain(piece)
        }
      }),
      { numRuns: 150 },
    )
  })
})

/** Tables without columns or rows print nothing. */
function hidden(tree: OfficialDocument): boolean {
  return [...walk(tree)].some((node) => node.type === 'table' && node.columns.length === 0)
}
