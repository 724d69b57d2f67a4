import { type Content, contentBlocks, type Id } from '@dorozhnik/model'
import type { Footnotes } from './footnotes.js'
import { writeHeading } from './write-blocks.js'
import type { Signs } from './write-inlines.js'

/** What the braces behind a heading say besides the name. */
export interface HeadingAttributes {
  id?: Id
  unnumbered?: true
}

/** The line of a heading. Of its title only running text can be written: the rest is found missing later. */
export function heading(
  level: number,
  title: Content,
  { id, unnumbered }: HeadingAttributes,
  footnotes: Footnotes,
  signs: Signs = {},
  more: readonly string[] = [],
): string {
  const inside = [...(id === undefined ? [] : [`#${id}`]), ...more, ...(unnumbered ? ['number=none'] : [])]
  const inlines = contentBlocks(title).flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? block.children : [],
  )
  const attributes = inside.length === 0 ? {} : { attributes: `{${inside.join(' ')}}` }
  return writeHeading(Math.min(6, level), inlines, { footnotes, ...attributes, ...signs })
}
