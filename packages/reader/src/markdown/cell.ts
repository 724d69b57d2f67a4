import type { Content, ContentBlock, List, ListItem } from '@dorozhnik/model'
import type { PhrasingContent } from 'mdast'
import { convertBlocks, convertContent, simplify } from './blocks.js'
import { type Converting, paragraphOf, rangeOf } from './converting.js'
import { escapesOf } from './escapes.js'
import { sliceText } from './slice-text.js'

/**
 * What a cell of a table holds. `<br>` begins a new paragraph; lines that begin with a dash, with `1. ` or
 * with `1) ` are the items of a list when there is more than one line.
 */
export function cellContent(converting: Converting, nodes: readonly PhrasingContent[]): Content {
  if (nodes.length === 0) return ''
  if (!nodes.some(isBreak)) return convertContent(converting, [paragraphOf([...nodes])])
  const lines = linesOf(converting, nodes)
  if (lines.length < 2) return lines[0] === undefined ? '' : convertContent(converting, [paragraphOf(lines[0])])
  return simplify(convertLines(converting, lines))
}

function isBreak(node: PhrasingContent): boolean {
  return node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)
}

/** What `^^` goes on with: the same blocks, to which more may be added. */
export function copyOf(content: Content | undefined): Content {
  return Array.isArray(content) ? [...content] : (content ?? '')
}

/** The words of the first line of a cell, without markup. */
export function lineText(nodes: readonly PhrasingContent[]): string {
  let text = ''
  for (const node of nodes) {
    if (isBreak(node)) break
    if ('value' in node && node.type !== 'html') text += node.value
    else if ('children' in node) text += lineText(node.children)
  }
  return text.trim()
}

/** All words of a cell on one line, without markup. */
export function cellWords(nodes: readonly PhrasingContent[]): string {
  let text = ''
  for (const node of nodes) {
    if (isBreak(node)) text += ' '
    else if ('value' in node && !node.value.startsWith('<!--')) text += node.value
    else if ('children' in node) text += cellWords(node.children)
  }
  return text.trim()
}

/** The lines between breaks without the spaces around them; empty ones say nothing. */
function linesOf(converting: Converting, nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (isBreak(node)) lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines.map((line) => trimmed(converting, line)).filter(({ length }) => length > 0)
}

/** Running text without the spaces at its ends. */
export function trimmed(converting: Converting, nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...nodes]
  for (const end of [0, -1]) {
    const node = kept.at(end)
    if (node?.type !== 'text') continue
    const { value } = node
    const text =
      end === 0
        ? sliceText(converting, node, value.length - value.trimStart().length)
        : sliceText(converting, node, 0, value.trimEnd().length)
    if (text.value === value) continue
    kept.splice(end === 0 ? 0 : kept.length - 1, 1, ...(text.value === '' ? [] : [text]))
  }
  return kept
}

function convertLines(converting: Converting, lines: readonly PhrasingContent[][]): ContentBlock[] {
  const blocks: ContentBlock[] = []
  let list: { node: List; end: number; next: number } | undefined
  for (const line of lines) {
    const mark = takeMark(converting, line)
    const goesOn = mark !== undefined && list !== undefined && isOfList(mark, list.node)
    if (mark === undefined || (mark.number !== undefined && mark.number !== (goesOn ? list?.next : 1))) {
      list = undefined
      blocks.push(...convertBlocks(converting, [paragraphOf(line)]))
      continue
    }
    if (list === undefined || !goesOn) {
      const ordered = mark.number !== undefined
      const delimiter = mark.delimiter === undefined ? {} : { delimiter: mark.delimiter }
      list = { node: { type: 'list', ordered, ...delimiter, items: [] }, end: mark.start, next: 1 }
      blocks.push(list.node)
      converting.reading.places.set(list.node, converting.reading.source, mark.start, mark.start)
    }
    addItem(converting, list, mark)
  }
  return blocks
}

interface MarkedLine {
  /** Absent for a dash. */
  number?: number
  /** Absent for a full stop and for a dash. */
  delimiter?: ')'
  start: number
  rest: PhrasingContent[]
}

/** True for a mark of the same kind as those of the list above. */
function isOfList({ number, delimiter }: MarkedLine, list: List): boolean {
  return list.ordered === (number !== undefined) && list.delimiter === delimiter
}

/** Takes the mark of an item off a line. */
export function takeMark(converting: Converting, line: readonly PhrasingContent[]): MarkedLine | undefined {
  const [first, ...others] = line
  if (first?.type !== 'text') return undefined
  const match = /^(?:[-–—•]|(\d{1,3})([.)]))\s+/.exec(first.value)
  if (match === null || (match[0].length === first.value.length && others.length === 0)) return undefined
  if (escapesOf(converting, first)(match[1]?.length ?? 0)) return undefined
  const rest =
    match[0].length === first.value.length ? others : [sliceText(converting, first, match[0].length), ...others]
  const [start] = rangeOf(converting, first)
  return {
    ...(match[1] === undefined ? {} : { number: Number(match[1]) }),
    ...(match[2] === ')' ? { delimiter: ')' as const } : {}),
    start,
    rest,
  }
}

function addItem(converting: Converting, list: { node: List; next: number }, { start, rest }: MarkedLine): void {
  const { places, source } = converting.reading
  const last = rest.at(-1)
  const end = last === undefined ? start : rangeOf(converting, last)[1]
  const item: ListItem = { type: 'listItem', children: convertBlocks(converting, [paragraphOf(rest)]) }
  list.node.items.push(places.set(item, source, start, end))
  list.next += 1
  const at = places.at(list.node)
  places.set(list.node, source, at !== undefined && 'file' in at ? at.start : start, end)
}
