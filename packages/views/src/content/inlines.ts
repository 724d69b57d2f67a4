import type { Inline } from '@dorozhnik/blocks'
import type { Inline as AuthorInline, Content, ContentBlock } from '@dorozhnik/model'
import { evaluateExpression } from '../expressions/evaluate-expression.js'
import { joinFullStop } from '../expressions/join-full-stop.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { viewBlocks } from './blocks.js'
import { mentionText } from './mention.js'
import { plainLines } from './plain-lines.js'
import { referenceText } from './reference.js'

/** Running text of the author as running text of the document. */
export function viewInlines(scope: Scope, inlines: readonly AuthorInline[]): Inline[] {
  return inlines.map((inline, index) => viewInline(scope, inline, inlines[index + 1], index === 0))
}

/** Any content as running text: blocks after the first begin on a new line, nothing is left out. */
export function inlineContent(scope: Scope, content: Content | undefined, owner: object, key: string): Inline[] {
  if (content === undefined || content === '') return []
  if (typeof content === 'string') return plainLines(content, originOf(scope, owner, key))
  return joinLines(content.map((block) => blockLine(scope, block)))
}

function viewInline(scope: Scope, inline: AuthorInline, next: AuthorInline | undefined, begins: boolean): Inline {
  const origin = originOf(scope, inline)
  switch (inline.type) {
    case 'text':
    case 'code':
      return { type: inline.type, value: inline.value, ...origin }
    case 'emphasis':
    case 'strong':
      return { type: inline.type, children: viewInlines(scope, inline.children), ...origin }
    case 'break':
      return { type: 'break', ...origin }
    case 'link':
      return { type: 'link', url: inline.url, children: viewInlines(scope, inline.children), ...origin }
    case 'footnote':
      return { type: 'footnote', children: viewBlocks(scope, inline.children), ...origin }
    case 'image': {
      const { url, alternative } = inline
      scope.report('picture-not-shown', { url, alternative }, scope.places.at(inline))
      return { type: 'text', value: alternative === '' ? url : alternative, ...origin }
    }
    case 'reference':
      return { type: 'text', value: referenceText(scope, inline), ...origin }
    case 'mention':
      return { type: 'text', value: joinFullStop(mentionText(scope, inline, begins), startOf(next)), ...origin }
    case 'expression':
      return { type: 'text', value: joinFullStop(evaluateExpression(scope, inline), startOf(next)), ...origin }
  }
}

function startOf(inline: AuthorInline | undefined): string {
  return inline?.type === 'text' ? inline.value.slice(0, 2) : ''
}

function blockLine(scope: Scope, block: ContentBlock): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return viewInlines(scope, block.children)
    case 'list':
      return joinLines(block.items.map((item) => joinLines(item.children.map((child) => blockLine(scope, child)))))
    case 'quote':
      return joinLines(block.children.map((child) => blockLine(scope, child)))
    case 'code':
      return [{ type: 'code', value: block.value, ...originOf(scope, block) }]
    case 'table':
      return joinLines([
        viewInlines(scope, block.caption ?? []),
        ...block.rows.flatMap((row) => row.cells.map((cell) => inlineContent(scope, cell.content, cell, 'content'))),
      ])
    case 'thematicBreak':
      return []
  }
}

function joinLines(lines: Inline[][]): Inline[] {
  const joined: Inline[] = []
  for (const line of lines) {
    if (line.length > 0 && joined.length > 0) joined.push({ type: 'break' })
    joined.push(...line)
  }
  return joined
}
