import type { Block, Inline, PageSection } from '@dorozhnik/blocks'
import { childElement, childElements, isElement, type XmlElement } from '@dorozhnik/office-package'
import type { ISectionOptions } from 'docx'
import type { Line } from '../line.js'
import { frame, writeSection } from '../page-section.js'
import type { StampedTable } from '../piece.js'
import type { Room, Writing } from '../writing.js'

/** What is written into one place of a letterhead. */
export type Slot = BlockSlot | LineSlot

/** Paragraphs and tables. */
export interface BlockSlot {
  form: 'blocks'
  /** Requisites that stand over the blocks as lines. */
  above: readonly Line[]
  children: readonly Block[]
  room: Room
  /** Nothing follows on the page. */
  last: boolean
}

/** Words in a paragraph of the letterhead. */
export interface LineSlot {
  form: 'line'
  children: Inline[]
  room: Room
}

/** A slot as a section of a document of its own: there `docx` writes its XML. */
export function slotSection(slot: Slot, writing: Writing, tables: StampedTable[]): ISectionOptions {
  const children: Block[] =
    slot.form === 'blocks' ? [...slot.children] : [{ type: 'paragraph', children: slot.children }]
  const section: PageSection = { type: 'pageSection', role: 'order', orientation: 'portrait', children }
  const bottom = slot.form === 'blocks' && slot.last
  const above = slot.form === 'blocks' ? slot.above : []
  return { children: frame([...above, ...writeSection(section, writing, slot.room, bottom)], tables) }
}

/** What `docx` has written, cut at the ends of the sections. */
export interface WrittenSection {
  children: XmlElement[]
  properties: XmlElement
}

/** The sections of a body: the last paragraph of each holds its properties, and may hold a text as well. */
export function cutSections(body: XmlElement): WrittenSection[] {
  const sections: WrittenSection[] = []
  let children: XmlElement[] = []
  for (const child of childElements(body)) {
    const look = childElement(child, 'w:pPr')
    const properties = child.name === 'w:sectPr' ? child : childElement(look, 'w:sectPr')
    if (!properties) {
      children.push(child)
      continue
    }
    if (look) {
      look.children = look.children.filter((node) => node !== properties)
      if (look.children.length > 0 || child.children.length > 1) children.push(child)
    }
    sections.push({ children, properties })
    children = []
  }
  return sections
}

/** The runs of a line that was written as one paragraph. */
export function runsOfLine({ children }: WrittenSection): XmlElement[] {
  const [paragraph] = children
  return (paragraph?.children ?? []).filter(isElement).filter(({ name }) => name !== 'w:pPr')
}
