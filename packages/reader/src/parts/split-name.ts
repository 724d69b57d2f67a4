import type { PhrasingContent, Strong, Text } from 'mdast'
import type { Converting } from '../markdown/converting.js'
import { escapesOf } from '../markdown/escapes.js'
import { sliceText } from '../markdown/slice-text.js'

/** A text that begins with a name and a colon. */
export interface Named {
  name: PhrasingContent[]
  rest: PhrasingContent[]
}

/**
 * Splits a text at its first colon outside of markup: `Сроки: …`, `**Сроки:** …`, `**Сроки**: …`. A colon inside a
 * word or an address (`10:30`, `https://…`) divides nothing.
 */
export function splitName(converting: Converting, nodes: readonly PhrasingContent[]): Named | undefined {
  for (const [index, node] of nodes.entries()) {
    const before = nodes.slice(0, index)
    const after = nodes.slice(index + 1)
    if (node.type === 'text') {
      const colon = colonOf(converting, node)
      if (colon === undefined) continue
      const name = unwrapped([...before, sliceText(converting, node, 0, colon)])
      const rest = [sliceText(converting, node, colon + 1 + spaces(node.value, colon + 1)), ...after]
      return finished(name, rest)
    }
    if (node.type !== 'strong' && node.type !== 'emphasis') continue
    const last = node.children.at(-1)
    if (last?.type !== 'text' || !/:\s*$/.test(last.value)) continue
    const colon = last.value.lastIndexOf(':')
    if (escapesOf(converting, last)(colon)) continue
    const label = { ...node, children: [...node.children.slice(0, -1), sliceText(converting, last, 0, colon)] }
    const [next, ...others] = after
    const rest = next?.type === 'text' ? [sliceText(converting, next, spaces(next.value, 0)), ...others] : after
    return finished(unwrapped([...before, label as Strong]), rest)
  }
  return undefined
}

/** The colon that divides a name from its value, if a text has one. */
function colonOf(converting: Converting, node: Text): number | undefined {
  const isEscaped = escapesOf(converting, node)
  // Expressions hold colons of their own; right behind a colon they are no space.
  const masked = node.value.replace(/\{\{[^{}\n]*\}\}/g, (expression) => 'x'.repeat(expression.length))
  for (const { index } of masked.matchAll(/:(?=\s|$)/g)) if (!isEscaped(index)) return index
  return undefined
}

function spaces(value: string, from: number): number {
  return value.length - from - value.slice(from).trimStart().length
}

/** A name that is bold as a whole is a plain name: the bold marked it in the list. */
function unwrapped(name: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = name.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  const [only] = kept
  return kept.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis') ? only.children : kept
}

function finished(name: PhrasingContent[], rest: PhrasingContent[]): Named | undefined {
  if (name.length === 0) return undefined
  return { name, rest: rest.filter((node) => node.type !== 'text' || node.value !== '') }
}
