import type { Block, Origin, Profile } from '@dorozhnik/blocks'
import type { Diagnostic, Localized, Severity } from '@dorozhnik/diagnostics'
import type { ILevelsOptions } from 'docx'
import { hyperlinkAddress } from './hyperlink-address.js'
import type { Look } from './line.js'
import type { Piece } from './piece.js'
import { type Stamp, makeStamp } from './stamp.js'
import type { Pictures } from './pictures/pictures.js'

/** A footnote that was met on the way. */
export interface FootnoteBody {
  id: number
  children: Block[]
}

/** One list of numbered prose. */
export interface NumberingConfig {
  reference: string
  levels: ILevelsOptions[]
}

/** What is gathered while a document is written. One per document. */
export interface Writing {
  readonly profile: Profile
  readonly diagnostics: Diagnostic[]
  /** Footnotes in the order of their numbers. */
  readonly footnotes: FootnoteBody[]
  /** Sizes of text in tables, in half-points: each needs its styles. */
  readonly tableSizes: Set<number>
  readonly numberings: NumberingConfig[]
  /** Addresses by the id of their relationship: those of the body and those of the footnotes. */
  readonly links: Map<string, string>
  readonly footnoteLinks: Map<string, string>
  /** Whether the page section before has a footer with a picture, which the next one must not take over. */
  pictureFooter: boolean
  /** The bytes of a picture, absent when nobody gave it. */
  picture(name: string): Uint8Array | undefined
  /** A number for the next picture of this document. */
  pictureId(): string
  /** Stamps paragraphs as text. */
  readonly stamp: Stamp
  /** Writes blocks of any kind: the way for a block to write what it holds. */
  blocks(children: readonly Block[], room: Room): Piece[]
  /** The one look under a key: stamping knows looks by identity. */
  look(key: string, make: () => Look): Look
  report(code: string, origin: Origin | undefined, message: Localized, help?: Localized, severity?: Severity): void
  /** The id of the relationship for an address, absent when the address may not become a link. */
  link(url: string, inFootnote: boolean): string | undefined
}

/** Where a block is written. */
export interface Room {
  /** Width in twips. */
  width: number
  /** Height in twips of half a sheet: a taller row may be split. */
  tallest: number
  /** What an ordinary paragraph looks like here. */
  body: 'text' | 'clause' | 'footnote' | TableBody
  /** Links and footnotes of footnotes are another part's. */
  inFootnote?: boolean
  /** How many lists are around. */
  listDepth: number
  /** The numbered list around whose numbers go down into the lists inside it. */
  hierarchy?: Hierarchy
  /** What stands before it in the page section; absent at its beginning. */
  after?: Block['type']
  /** What is written must not be parted from what follows it. */
  keepWithNext?: boolean
  /** Nothing else stands at the bottom of the last page. */
  freeBottom?: boolean
}

/** A numbered list whose numbers go down into the lists inside it. */
export interface Hierarchy {
  /** The numbering of Word that all its levels share; where numbers are text, there is none. */
  reference?: string
  /** Level of the lists inside it; its own is 0. */
  level: number
  /** Number of the item around, `2.1.`. */
  prefix: string
}

/** A small function per node. */
export type BlockHandlers = {
  [Type in Block['type']]: (node: Extract<Block, { type: Type }>, writing: Writing, room: Room) => Piece[]
}

/** Inside of a cell. */
export interface TableBody {
  /** What its paragraphs look like. */
  look: Look
}

/** Starts a document. */
export function startWriting(profile: Profile, handlers: BlockHandlers, pictures: Pictures = new Map()): Writing {
  const diagnostics: Diagnostic[] = []
  const links = new Map<string, string>()
  const footnoteLinks = new Map<string, string>()
  const ids = new Map<string, string>()
  const looks = new Map<string, Look>()
  let picturesWritten = 0
  const writing: Writing = {
    profile,
    stamp: makeStamp(),
    pictureFooter: false,
    picture: (name) => pictures.get(name),
    pictureId: () => String(++picturesWritten),
    diagnostics,
    footnotes: [],
    tableSizes: new Set(),
    numberings: [],
    links,
    footnoteLinks,
    look(key, make) {
      const look = looks.get(key) ?? make()
      looks.set(key, look)
      return look
    },
    report(code, origin, message, help, severity = 'warning') {
      diagnostics.push({
        code,
        severity,
        message,
        ...(help && { help }),
        ...(origin && { place: { file: origin.file, start: origin.start, end: origin.end } }),
      })
    },
    link(url, inFootnote) {
      const address = hyperlinkAddress(url)
      if (address === undefined) return undefined
      const id = ids.get(address) ?? `Link${ids.size + 1}`
      ids.set(address, id)
      const part = inFootnote ? footnoteLinks : links
      part.set(id, address)
      return id
    },
    blocks(children, room) {
      const pieces: Piece[] = []
      for (const node of children) {
        const handler = handlers[node.type] as (node: Block, writing: Writing, room: Room) => Piece[]
        for (const piece of handler(node, writing, room)) pieces.push(piece)
      }
      return pieces
    },
  }
  return writing
}

/** True inside of a cell. */
export function inTable(room: Room): room is Room & { body: TableBody } {
  return typeof room.body === 'object'
}
