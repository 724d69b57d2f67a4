import type { Block, PageSection } from '@dorozhnik/blocks'
import { walk } from '@dorozhnik/blocks'

/** Blocks that stand on the same pages: a part of a document with its heading. */
export interface PagePiece {
  blocks: Block[]
  /** How the pages lie; nothing when the piece can stand anywhere. */
  orientation: PageSection['orientation'] | undefined
}

interface Run {
  blocks: Block[]
  orientation: PageSection['orientation']
}

/**
 * Page sections of one document: the paper turns where the next part asks for it. A few lines before or between
 * wide tables lie with them: nobody wants a sheet for a heading. Page numbers run on.
 */
export function pagesOf(
  pieces: readonly PagePiece[],
  base: Omit<PageSection, 'orientation' | 'children'>,
): PageSection[] {
  const runs: Run[] = []
  for (const { blocks, orientation } of settled(pieces)) {
    const last = runs.at(-1)
    if (last?.orientation === orientation) last.blocks.push(...blocks)
    else runs.push({ orientation, blocks: [...blocks] })
  }
  return runs.map(({ orientation, blocks }, index) => ({
    ...base,
    orientation,
    ...(index > 0 && { continuesNumbering: true as const }),
    children: blocks,
  }))
}

/** Every piece with an orientation; what stands between two that ask for one is taken as a whole. */
function settled(pieces: readonly PagePiece[]): Run[] {
  const settledPieces: Run[] = []
  for (let start = 0; start < pieces.length; ) {
    const { orientation, blocks } = pieces[start] ?? { orientation: undefined, blocks: [] }
    if (orientation !== undefined) {
      settledPieces.push({ orientation, blocks })
      start += 1
      continue
    }
    let end = start
    while (end < pieces.length && pieces[end]?.orientation === undefined) end++
    const free = pieces.slice(start, end).flatMap((piece) => piece.blocks)
    const sides = [pieces[start - 1], pieces[end]].filter((piece) => piece?.orientation === 'landscape').length
    settledPieces.push({ orientation: lies(free, sides) ? 'landscape' : 'portrait', blocks: free })
    start = end
  }
  return settledPieces
}

/** About a third of a page. */
const fewCharacters = 1000
/** What the end of a paragraph and the space around it take. */
const perBlock = 60

/**
 * A few words lie with one lying neighbour. Between two of them tables do so too, for they fit either way, and only a
 * long text turns the paper.
 */
function lies(blocks: readonly Block[], sides: number): boolean {
  return sides > 0 && isShort(sides === 2 ? blocks.filter(({ type }) => type !== 'table') : blocks)
}

function isShort(blocks: readonly Block[]): boolean {
  let characters = 0
  for (const block of blocks) {
    for (const node of walk(block)) {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'documentTitle') characters += perBlock
      if (node.type === 'text' || node.type === 'code') characters += node.value.length
      if (characters > fewCharacters) return false
    }
  }
  return true
}
