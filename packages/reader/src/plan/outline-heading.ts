import { type Content, type Id, inlineText, type Part, partKind, plainText } from '@dorozhnik/model'
import type { Heading, RootContent } from 'mdast'
import { type Attributes, headingAttributes, takeAttributes } from '../attributes.js'
import { convertBlocks, simplify } from '../markdown/blocks.js'
import { type Converting, paragraphOf, rangeOf } from '../markdown/converting.js'
import { takeNumber } from './written-number.js'

/** A heading. */
export interface OutlineHeading {
  id?: Id
  attributes: Attributes
  title: Content
  range: readonly [start: number, end: number]
  /** True when it only says the title of the plan once more: it is not printed. */
  repeated?: true
  /** The title without the number that the author wrote by hand, when there is one. */
  numbered?: { number: string; range: readonly [start: number, end: number]; title: Content }
}

/** Reads a heading with its attributes and the number before it. */
export function readHeading(converting: Converting, node: Heading): OutlineHeading {
  const { nodes, attributes } = takeAttributes(converting, node.children, headingAttributes)
  const taken = takeNumber(converting, nodes)
  const title = (of: typeof nodes): Content => simplify(convertBlocks(converting, [paragraphOf(of)]))
  return {
    ...(attributes.id === undefined ? {} : { id: attributes.id }),
    attributes,
    title: title(nodes),
    range:
      nodes[0] === undefined
        ? rangeOf(converting, node)
        : [rangeOf(converting, nodes[0])[0], rangeOf(converting, nodes.at(-1) as RootContent)[1]],
    ...(taken === undefined
      ? {}
      : { numbered: { number: taken.number, range: taken.range, title: title(taken.rest) } }),
  }
}

/** The kind that the words of a heading name, with or without the number before them. */
export function kindOf({ title, numbered }: OutlineHeading): Part['kind'] | undefined {
  return partKind(titleText(title)) ?? (numbered === undefined ? undefined : partKind(plainText(numbered.title)))
}

/** The words of a heading on one line. */
export function titleText(title: OutlineHeading['title']): string {
  return typeof title === 'string'
    ? title
    : title.map((block) => (block.type === 'paragraph' ? inlineText(block.children) : '')).join(' ')
}
