import type {
  Clause,
  Content,
  ContentBlock,
  Expression,
  Inline,
  List,
  Mention,
  Order,
  PartedDocument,
  Reference,
  Registry,
} from '@dorozhnik/model'
import { contentsOfIndicator, contentsOfPart } from '@dorozhnik/model'

/** Where a value stands in the model: the node that holds it and the key. */
export interface Holder {
  node: object
  key: string | number
}

/** A piece of running text: a plain value, or one text node of a richer content. */
export interface WrittenText {
  value: string
  /** The text node itself, when the content has nodes. */
  inline?: object
  holder: Holder
  /** `code` is printed letter by letter; nobody corrects it. */
  kind: 'text' | 'code'
}

/** An inline that points at something, with the value that it stands in. */
export interface WrittenInline<T> {
  inline: T
  holder: Holder
}

/** Running text from one paragraph mark to the next: the pieces that markup cuts it into. */
export interface WrittenParagraph {
  pieces: readonly WrittenText[]
}

/** Everything that an author wrote in a document, collected in one walk for all rules. */
export interface Written {
  texts: WrittenText[]
  paragraphs: WrittenParagraph[]
  /** Mentions, and expressions, which may hold mentions. */
  mentions: WrittenInline<Mention | Expression>[]
  references: WrittenInline<Reference>[]
  lists: WrittenInline<List>[]
}

/** What is written in a plan or a regulation, in the order of the document. */
export function writtenInPlan(document: PartedDocument): Written {
  const written = nothing()
  addValue(written, document, 'title')
  for (const column of document.columns ?? []) if (typeof column === 'object') addValue(written, column, 'label')
  const indicators = Object.values(document.indicators ?? {}).flatMap((indicator) => [
    ...contentsOfIndicator(indicator),
  ])
  for (const { content, node, key } of indicators) addContent(written, content, { node, key })
  for (const part of document.parts)
    for (const { content, node, key } of contentsOfPart(part)) addContent(written, content, { node, key })
  return written
}

/** What is written in an order, in the order of the document. */
export function writtenInOrder(order: Order): Written {
  const written = nothing()
  for (const key of ['number', 'subject', 'place'] as const) addValue(written, order, key)
  addContent(written, order.preamble, { node: order, key: 'preamble' })
  addValue(written, order, 'operative')
  addClauses(written, order.clauses)
  addContent(written, order.closing, { node: order, key: 'closing' })
  return written
}

/** What is written in the registry: names, posts, places and the case forms given by hand. */
export function writtenInRegistry(registry: Registry): Written {
  const written = nothing()
  for (const organization of Object.values(registry.organizations ?? {})) {
    for (const key of ['name', 'short', 'parent', 'place'] as const) addValue(written, organization, key)
    addForms(written, organization.forms)
  }
  for (const person of Object.values(registry.people ?? {})) {
    addValue(written, person, 'name')
    addValue(written, person, 'post')
    addForms(written, person.forms)
    addForms(written, person.postForms)
  }
  for (const group of Object.values(registry.groups ?? {})) {
    addValue(written, group, 'name')
    addForms(written, group.forms)
  }
  return written
}

/** Nothing written. */
export function nothing(): Written {
  return { texts: [], paragraphs: [], mentions: [], references: [], lists: [] }
}

function addForms(written: Written, forms: object | undefined): void {
  for (const key of Object.keys(forms ?? {})) addValue(written, forms as Record<string, string>, key)
}

function addValue<T extends object>(written: Written, node: T, key: keyof T & string): void {
  const value = node[key]
  if (typeof value === 'string') addPlain(written, value, { node, key })
}

function addClauses(written: Written, clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    addContent(written, clause.content, { node: clause, key: 'content' })
    addClauses(written, clause.clauses ?? [])
  }
}

function addContent(written: Written, content: Content | undefined, holder: Holder): void {
  if (content === undefined) return
  if (typeof content === 'string') addPlain(written, content, holder)
  else addBlocks(written, content, holder)
}

function addBlocks(written: Written, blocks: readonly ContentBlock[], holder: Holder): void {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        addParagraph(written, block.children, holder)
        break
      case 'list':
        written.lists.push({ inline: block, holder })
        for (const item of block.items) addBlocks(written, item.children, holder)
        break
      case 'quote':
        addBlocks(written, block.children, holder)
        break
      case 'code':
        written.texts.push({ value: block.value, inline: block, holder, kind: 'code' })
        break
      case 'table':
        for (const { cells } of block.rows)
          for (const cell of cells)
            addContent(
              written,
              cell.content,
              typeof cell.content === 'string' ? { node: cell, key: 'content' } : holder,
            )
        break
      case 'thematicBreak':
    }
  }
}

function addPlain(written: Written, value: string, holder: Holder): void {
  const text: WrittenText = { value, holder, kind: 'text' }
  written.texts.push(text)
  written.paragraphs.push({ pieces: [text] })
}

function addParagraph(written: Written, inlines: readonly Inline[], holder: Holder): void {
  const [texts, paragraphs] = [written.texts.length, written.paragraphs.length]
  addInlines(written, inlines, holder)
  // Footnotes are paragraphs of their own.
  const inside = new Set(written.paragraphs.slice(paragraphs).flatMap(({ pieces }) => pieces))
  const pieces = written.texts.slice(texts).filter((text) => !inside.has(text))
  if (pieces.length > 0) written.paragraphs.push({ pieces })
}

function addInlines(written: Written, inlines: readonly Inline[], holder: Holder): void {
  for (const inline of inlines) {
    switch (inline.type) {
      case 'text':
      case 'code':
        written.texts.push({ value: inline.value, inline, holder, kind: inline.type })
        break
      case 'emphasis':
      case 'strong':
      case 'link':
        addInlines(written, inline.children, holder)
        break
      case 'footnote':
        addBlocks(written, inline.children, holder)
        break
      case 'mention':
      case 'expression':
        written.mentions.push({ inline, holder })
        break
      case 'reference':
        written.references.push({ inline, holder })
        if (inline.text !== undefined) written.texts.push({ value: inline.text, inline, holder, kind: 'text' })
        break
      case 'image':
        written.texts.push({ value: inline.alternative, inline, holder, kind: 'text' })
        break
      case 'break':
    }
  }
}
