import type { Id, IndicatorNumbering, Part } from '@dorozhnik/model'
import type { PhrasingContent } from 'mdast'
import {
  type AttributeName,
  attributeNames,
  appendixWords,
  kindWords,
  numberingWords,
  numberWords,
  orientationWords,
  valueOf,
} from './attribute-words.js'
import { reportAttribute, reportMisplaced } from './attribute-findings.js'
import type { Converting } from './markdown/converting.js'
import { escapesOf } from './markdown/escapes.js'
import { sliceText } from './markdown/slice-text.js'
import type { Reading } from './reading.js'

export type Range = readonly [start: number, end: number]

/** What stands in braces at the end of a heading, of the first line of an item or of a cell: `{#id kind=goal}`. */
export interface Attributes {
  id?: Id
  idRange?: Range
  kind?: Part['kind']
  orientation?: 'portrait' | 'landscape'
  /** `number=none`. */
  unnumbered?: true
  numbering?: IndicatorNumbering
  columns?: string[]
  /** `appendix=yes`. */
  appendix?: true
  /** Where the values stand. */
  ranges: Partial<Record<AttributeName, Range>>
  /** Where each of the columns stands. */
  columnRanges?: Range[]
}

/** What may be said of a record: its name and that it bears no number. */
export const recordAttributes: readonly AttributeName[] = ['number']

/** What may be said of a heading. */
export const headingAttributes: readonly AttributeName[] = [
  'kind',
  'orientation',
  'number',
  'numbering',
  'columns',
  'appendix',
]

/**
 * Takes the attributes off the first line of a text. Braces that are not understood stay in the text
 * and are reported, and so are those that mean nothing here.
 */
export function takeAttributes(
  converting: Converting,
  nodes: readonly PhrasingContent[],
  allowed: readonly AttributeName[] = recordAttributes,
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
    if (match === null || inside === undefined || line[match.index - 1] === '{') break
    if (escapesOf(converting, node)(match.index)) break
    const braces = sliceText(converting, node, match.index + 1, match.index + 1 + inside.length)
    const start = converting.base + (braces.position?.start.offset ?? 0)
    const attributes = parseAttributes(converting.reading, inside, start, allowed)
    if (attributes === undefined) break
    const before = sliceText(converting, node, 0, line.slice(0, match.index).trimEnd().length)
    const after = sliceText(converting, node, line.length)
    const kept = [before, after].filter(({ value }) => value !== '')
    return { nodes: [...nodes.slice(0, index), ...kept, ...nodes.slice(index + 1)], attributes }
  }
  return { nodes: [...nodes], attributes: { ranges: {} } }
}

const attributePattern = /\{([^{}]*)\}\s*$/

/** One attribute: `#id`, or a key, an equals sign and a word or a text in quotes. */
const onePattern = /([\p{L}-]+)=(?:"([^"]*)"|«([^»]*)»|“([^”]*)”|(\S+))|\S+/gu

/** Reads the inside of braces; absent when anything in it is not understood. */
function parseAttributes(
  reading: Reading,
  text: string,
  start: number,
  allowed: readonly AttributeName[],
): Attributes | undefined {
  const attributes: Attributes = { ranges: {} }
  for (const match of text.matchAll(onePattern)) {
    const range: Range = [start + match.index, start + match.index + match[0].length]
    const id = /^#([A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9_-]*)$/.exec(match[0])?.[1]
    if (id !== undefined) {
      Object.assign(attributes, { id, idRange: [range[0] + 1, range[1]] })
      continue
    }
    const name = nameOf(match[1])
    const value = match[2] ?? match[3] ?? match[4] ?? match[5] ?? ''
    if (name !== undefined && !allowed.includes(name)) {
      reportMisplaced(reading, match[0], allowed, range)
      return undefined
    }
    const quoted = match[5] === undefined ? 1 : 0
    const from = range[1] - quoted - value.length
    if (name === undefined || !assign(attributes, name, value, from)) {
      reportAttribute(reading, match[0], name, value, range)
      return undefined
    }
  }
  return attributes.id === undefined && Object.keys(attributes.ranges).length === 0 ? undefined : attributes
}

function nameOf(key: string | undefined): AttributeName | undefined {
  const word = key?.toLowerCase()
  return (Object.keys(attributeNames) as AttributeName[]).find((name) => name === word || attributeNames[name] === word)
}

/** Puts a value into the attributes; false when it is none of those that the attribute may have. */
function assign(attributes: Attributes, name: AttributeName, written: string, from: number): boolean {
  attributes.ranges[name] = [from, from + written.length]
  switch (name) {
    case 'kind':
      return put(attributes, 'kind', valueOf(kindWords, written))
    case 'orientation':
      return put(attributes, 'orientation', valueOf(orientationWords, written))
    case 'numbering':
      return put(attributes, 'numbering', valueOf(numberingWords, written))
    case 'number':
      return put(attributes, 'unnumbered', valueOf(numberWords, written) === undefined ? undefined : true)
    case 'appendix':
      return put(attributes, 'appendix', valueOf(appendixWords, written) === undefined ? undefined : true)
    case 'columns': {
      const columns = Array.from(written.matchAll(/[^;]+/g)).filter(([column]) => column.trim() !== '')
      attributes.columnRanges = columns.map(({ 0: column, index }) => {
        const start = from + index + (column.length - column.trimStart().length)
        return [start, start + column.trim().length]
      })
      return put(attributes, 'columns', columns.length === 0 ? undefined : columns.map(([column]) => column.trim()))
    }
  }
}

function put<Key extends keyof Attributes>(attributes: Attributes, key: Key, value: Attributes[Key]): boolean {
  if (value !== undefined) attributes[key] = value
  return value !== undefined
}
