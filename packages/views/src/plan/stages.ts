import type { Block, Inline, List, ListItem } from '@dorozhnik/blocks'
import type { Stage, StagesPart } from '@dorozhnik/model'
import { viewBlocks } from '../content/blocks.js'
import { inlineContent } from '../content/inlines.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { termContent } from './term-content.js'

/** Stages as a numbered list that goes on after a text between two of them: title with the period, then what is done. */
export function viewStages(scope: Scope, part: StagesPart): Block[] {
  const blocks: Block[] = []
  let count = 0
  let list: List | undefined
  for (const child of part.children) {
    if (child.type === 'prose') {
      const prose = viewBlocks(scope, child.content, 1)
      if (prose.length > 0) list = undefined
      blocks.push(...prose)
      continue
    }
    count += 1
    if (list === undefined) {
      list = { type: 'list', ordered: true, ...(count > 1 && { start: count }), items: [] }
      blocks.push(list)
    }
    list.items.push(stageItem(scope, child))
  }
  return blocks
}

function stageItem(scope: Scope, stage: Stage): ListItem {
  const title = inlineContent(scope, stage.title, stage, 'title')
  const term = inlineContent(scope, termContent(scope, stage.term), stage, 'term')
  return {
    type: 'listItem',
    children: [
      { type: 'paragraph', children: withPeriod(title, term), ...originOf(scope, stage, 'title') },
      ...viewBlocks(scope, stage.content, 1),
    ],
    ...originOf(scope, stage),
  }
}

/** The period in brackets at the end of the title, before its colon or full stop. */
function withPeriod(title: readonly Inline[], term: readonly Inline[]): Inline[] {
  if (term.length === 0) return [...title]
  const last = title.at(-1)
  const end = last?.type === 'text' ? (/[.:;]$/.exec(last.value)?.[0] ?? '') : ''
  const cut =
    last?.type === 'text' && end !== ''
      ? [...title.slice(0, -1), { ...last, value: last.value.slice(0, -1) }]
      : [...title]
  const before = cut.length === 0 ? '(' : ' ('
  return [...cut, { type: 'text', value: before }, ...term, { type: 'text', value: `)${end}` }]
}
