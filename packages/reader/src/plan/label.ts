import { normalizeLabel } from '@dorozhnik/model'
import type { PhrasingContent } from 'mdast'
import type { Converting } from '../markdown/converting.js'
import { escapesOf } from '../markdown/escapes.js'
import { sliceText } from '../markdown/slice-text.js'

/** What a normalised label means. */
export interface Labels {
  get(label: string): string | undefined
}

/** A label with a colon at the beginning of a text, and what follows it. */
export interface Labelled {
  /** Key of the column that the label means. */
  key: string
  /** The label as it was written. */
  label: string
  rest: PhrasingContent[]
}

/**
 * Takes a known label off a text: `Срок: …`, `**Срок:** …` or `**Срок**: …`. Absent when the text
 * does not begin with one.
 */
export function takeLabel(
  converting: Converting,
  nodes: readonly PhrasingContent[],
  labels: Labels,
): Labelled | undefined {
  const [first, second] = nodes
  if (first?.type === 'text') {
    const match = labelPattern.exec(first.value)
    const key = match?.[1] === undefined ? undefined : labels.get(normalizeLabel(match[1]))
    if (match?.[1] === undefined || key === undefined) return undefined
    if (escapesOf(converting, first)(match[0].indexOf(':'))) return undefined
    return { key, label: match[1], rest: after(converting, nodes, 0, match[0].length) }
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return undefined
  const [text] = first.children
  if (text?.type !== 'text' || first.children.length !== 1) return undefined
  const key = labels.get(normalizeLabel(text.value))
  if (key === undefined) return undefined
  const label = text.value.trim().replace(/\s*:$/, '')
  if (text.value.trimEnd().endsWith(':')) {
    if (escapesOf(converting, text)(text.value.lastIndexOf(':'))) return undefined
    const rest = second?.type === 'text' ? after(converting, nodes, 1, leading(second.value)) : nodes.slice(1)
    return { key, label, rest }
  }
  if (second?.type !== 'text') return undefined
  const colon = /^\s*:\s*/.exec(second.value)
  if (colon === null || escapesOf(converting, second)(colon[0].indexOf(':'))) return undefined
  return { key, label, rest: after(converting, nodes, 1, colon[0].length) }
}

const labelPattern = /^\s*([^:\n]{1,60}?)\s*:(?:\s+|$)/

function leading(value: string): number {
  return value.length - value.trimStart().length
}

/** The nodes from `index` on, the first of them without its first `length` characters. */
function after(
  converting: Converting,
  nodes: readonly PhrasingContent[],
  index: number,
  length: number,
): PhrasingContent[] {
  const node = nodes[index]
  if (node?.type !== 'text') return nodes.slice(index)
  const rest = nodes.slice(index + 1)
  return length >= node.value.length ? rest : [sliceText(converting, node, length), ...rest]
}
