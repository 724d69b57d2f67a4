import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * Markdown with tables and footnotes. Indented code is off: four spaces before a line are a slip of
 * somebody who writes official papers, never a program. A line of hyphens or equals signs under a text
 * makes no heading of it: headings begin with `#`. Strikethrough and bare links stay text.
 */
const processor: Processor<Root> = unified()
  .use(remarkParse)
  .use(function dialect() {
    const data = this.data()
    data.micromarkExtensions = [gfmTable(), gfmFootnote(), { disable: { null: ['codeIndented', 'setextUnderline'] } }]
    data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]
  })
  .freeze() as unknown as Processor<Root>

/** Parses a text that has passed the gate. Nothing else calls the parser. */
export function parseWithRemark(text: string): Root {
  return processor.parse(text)
}
