import { SaxesParser } from 'saxes'
import type { OfficeLimits } from '../limits.js'
import { noRenaming, type Renaming, renamingInside, usualName, usualPrefixList } from './usual-prefixes.js'
import { setAttribute, type XmlElement } from './xml-element.js'

/** The root, or what is wrong with the XML. */
export type XmlReading =
  | { root: XmlElement }
  | {
      fault: 'doctype' | 'broken' | 'too-deep' | 'too-many-attributes' | 'too-many-elements'
      line: number
      column: number
    }

/** Stops the parser from inside of its own calls; never leaves this file. */
class Stop extends Error {
  readonly fault: Exclude<XmlReading, { root: XmlElement }>['fault']

  constructor(fault: Stop['fault']) {
    super(fault)
    this.fault = fault
  }
}

/**
 * Parses XML into plain data under bounds that hold while the parser runs. A DOCTYPE is refused, so there are
 * no entities beside the five of XML. Elements get the usual prefixes of their namespaces.
 */
export function parseXml(text: string, limits: OfficeLimits): XmlReading {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const open: { element: XmlElement; renaming: Renaming }[] = []
  let root: XmlElement | undefined
  let elements = 0
  let attributes = 0

  parser.on('doctype', () => {
    throw new Stop('doctype')
  })
  parser.on('opentagstart', () => {
    if (open.length >= limits.xmlDepth) throw new Stop('too-deep')
    if (++elements > limits.xmlElements) throw new Stop('too-many-elements')
    attributes = 0
  })
  parser.on('attribute', () => {
    if (++attributes > limits.xmlAttributes) throw new Stop('too-many-attributes')
  })
  parser.on('opentag', (tag) => {
    const around = open.at(-1)
    const renaming = renamingInside(tag.attributes, around?.renaming ?? noRenaming)
    const element: XmlElement = {
      name: usualName(tag.name, renaming, false),
      attributes: usualAttributes(tag.attributes, renaming),
      children: [],
    }
    if (around) around.element.children.push(element)
    else root = element
    open.push({ element, renaming })
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const characters = (value: string): void => {
    const children = open.at(-1)?.element.children
    if (!children || value === '') return
    const last = children.length - 1
    // A CDATA section in the middle cuts the text in pieces.
    if (typeof children[last] === 'string') children[last] += value
    else children.push(value)
  }
  parser.on('text', characters)
  parser.on('cdata', characters)
  parser.on('error', () => {
    throw new Stop('broken')
  })
  try {
    parser.write(text).close()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return { fault: error.fault, line: parser.line, column: parser.column }
  }
  return root ? { root } : { fault: 'broken', line: 1, column: 0 }
}

/** Plain objects: those that the parser makes, without a prototype, take four times the memory. */
function usualAttributes(attributes: Readonly<Record<string, string>>, renaming: Renaming): Record<string, string> {
  const usual: Record<string, string> = {}
  for (const key in attributes) {
    const name = usualName(key, renaming, true)
    const value = attributes[key] as string
    const written =
      renaming.size > 0 && /^mc:(?:Ignorable|ProcessContent)$|^Requires$/.test(name)
        ? usualPrefixList(value, renaming)
        : value
    setAttribute(usual, name, written)
  }
  return usual
}
