import { nearest, perhapsMeant } from '@dorozhnik/diagnostics'
import type { Id, Part } from '@dorozhnik/model'
import type { PhrasingContent } from 'mdast'
import type { Converting } from './markdown/converting.js'
import { escapesOf } from './markdown/escapes.js'
import { sliceText } from './markdown/slice-text.js'
import type { Reading } from './reading.js'

type Range = readonly [start: number, end: number]

/** What stands in braces at the end of a heading or of the first line of an item: `{#id kind=goal}`. */
export interface Attributes {
  id?: Id
  idRange?: Range
  kind?: Part['kind']
}

/**
 * Takes the attributes off the first line of a text. Braces that are not understood stay in the text
 * and are reported.
 */
export function takeAttributes(
  converting: Converting,
  nodes: readonly PhrasingContent[],
): { nodes: PhrasingContent[]; attributes: Attributes } {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break') break
    if (node.type !== 'text') continue
    const lineEnd = node.value.indexOf('\n')
    const isLast = lineEnd !== -1 || index === nodes.length - 1 || nodes[index + 1]?.type === 'break'
    if (!isLast) continue
    const line = lineEnd === -1 ? node.value : node.value.slice(0, lineEnd)
    const match = attributePattern.exec(line)
    const inside = match?.[1]
    if (match === null || inside === undefined) break
    if (escapesOf(converting, node)(match.index + match[0].indexOf('{'))) break
    const braces = sliceText(
      converting,
      node,
      match.index + match[0].indexOf('{') + 1,
      match.index + match[0].lastIndexOf('}'),
    )
    const attributes = parseAttributes(
      converting.reading,
      inside,
      converting.base + (braces.position?.start.offset ?? 0),
    )
    if (attributes === undefined) break
    const before = sliceText(converting, node, 0, match.index)
    const after = sliceText(converting, node, line.length)
    const kept = [before, after].filter(({ value }) => value !== '')
    return { nodes: [...nodes.slice(0, index), ...kept, ...nodes.slice(index + 1)], attributes }
  }
  return { nodes: [...nodes], attributes: {} }
}

const attributePattern = /\s*(?<!\{)\{([^{}]*)\}\s*$/

/** The kinds of parts that an attribute may name. */
const kinds: readonly string[] = ['note', 'goal', 'tasks', 'prose', 'activities'] satisfies Part['kind'][]

/** Reads `#id kind=…`; absent when there is anything else in the braces. */
function parseAttributes(reading: Reading, text: string, start: number): Attributes | undefined {
  const attributes: Attributes = {}
  for (const match of text.matchAll(/\S+/g)) {
    const range: Range = [start + match.index, start + match.index + match[0].length]
    const id = /^#([A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9_-]*)$/.exec(match[0])?.[1]
    const kind = /^kind=(.+)$/.exec(match[0])?.[1]
    if (id !== undefined) Object.assign(attributes, { id, idRange: [range[0] + 1, range[1]] })
    else if (kind !== undefined && kinds.includes(kind)) attributes.kind = kind as Part['kind']
    else {
      reportUnknown(reading, match[0], kind, range)
      return undefined
    }
  }
  return attributes.id === undefined && attributes.kind === undefined ? undefined : attributes
}

function reportUnknown(reading: Reading, written: string, kind: string | undefined, range: Range): void {
  const guess = kind === undefined ? undefined : nearest(kind, kinds)
  reading.report(
    'attribute',
    range,
    {
      ru: `Запись «${written}» в фигурных скобках непонятна и останется в тексте.`,
      en: `“${written}” in braces is not understood and stays in the text.`,
    },
    {
      help:
        guess === undefined
          ? {
              ru: `Здесь пишут {#имя} или {kind=…}: ${kinds.join(', ')}.`,
              en: `Write {#id} or {kind=…}: ${kinds.join(', ')}.`,
            }
          : perhapsMeant(`kind=${guess}`),
    },
  )
}
