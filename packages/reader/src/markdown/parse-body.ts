import type { Definition, FootnoteDefinition, RootContent } from 'mdast'
import type { Reading } from '../reading.js'
import { type Cut, cutMarkdown } from './cut.js'
import { joinLists } from './join-lists.js'
import { parsePiece } from './parse-piece.js'
import { warnOfJoinedLines } from './warn-of-joined-lines.js'

/** The blocks of a stretch of text, with what is needed to place and to resolve them. */
export interface Piece {
  nodes: RootContent[]
  /** Offset in the source of the text that the positions of `nodes` count from. */
  base: number
  definitions: Definitions
}

/** Definitions of a whole document, by their normalised names. */
export interface Definitions {
  footnotes: Map<string, Defined<FootnoteDefinition>>
  links: Map<string, Defined<Definition>>
}

/** A definition, and whether something has referred to it. */
export interface Defined<T> {
  definition: T
  base: number
  used: boolean
}

/**
 * Parses the body of a document piece by piece. Each piece should be forgotten before the next one
 * is asked for. Definitions of links and footnotes count for the whole document, wherever they stand.
 */
export function* parseBody(reading: Pick<Reading, 'source' | 'report'>, from: number): Generator<Piece> {
  const { text } = reading.source
  const pieces = cutMarkdown(text, from)
  const definitions = collectDefinitions(text, pieces)
  let held: Piece | undefined
  for (const { start, end, joins } of pieces) {
    const piece = text.slice(start, end)
    // Definitions go before a piece, where no open block can swallow them.
    const head = piece.includes('[') ? stubsFor(piece, start, end, definitions) : ''
    const nodes = parsePiece(head + piece).filter((node) => (node.position?.start.offset ?? 0) >= head.length)
    const next: Piece = { nodes, base: start - head.length, definitions }
    warnOfJoinedLines(reading, nodes, next.base)
    if (held !== undefined && joins && joinLists(text, held, next)) continue
    if (held !== undefined) yield held
    held = next
  }
  if (held !== undefined) yield held
  reportUnused(reading, definitions)
}

/** Finds the definitions of a document. Of two with one name the first counts, as in Markdown. */
function collectDefinitions(text: string, pieces: readonly Cut[]): Definitions {
  const definitions: Definitions = { footnotes: new Map(), links: new Map() }
  for (const { start: base, end } of pieces) {
    const piece = text.slice(base, end)
    if (!/^ {0,3}\[[^\]\n]+\]:/m.test(piece)) continue
    for (const definition of parsePiece(piece)) {
      if (definition.type === 'definition' && !definitions.links.has(definition.identifier))
        definitions.links.set(definition.identifier, { definition, base, used: false })
      else if (definition.type === 'footnoteDefinition' && !definitions.footnotes.has(definition.identifier))
        definitions.footnotes.set(definition.identifier, { definition, base, used: false })
    }
  }
  return definitions
}

/**
 * A short text that lets the parser see what a piece refers to and what is defined outside of it:
 * one line for each name that stands in brackets there.
 */
function stubsFor(piece: string, start: number, end: number, { footnotes, links }: Definitions): string {
  // Brackets may stand inside each other: «[см. также[^1]».
  const brackets = [/\[[^\]\n]+\]/g, /\[[^[\]\n]+\]/g]
  const names = new Set(brackets.flatMap((one) => Array.from(piece.matchAll(one), ([name]) => name.toLowerCase())))
  let stubs = ''
  for (const { definition, base } of [...footnotes.values(), ...links.values()]) {
    const at = base + (definition.position?.start.offset ?? 0)
    if (at >= start && at < end) continue
    const name = `[${definition.type === 'footnoteDefinition' ? '^' : ''}${definition.label ?? definition.identifier}]`
    if (names.has(name.toLowerCase())) stubs += `${name}: x\n\n`
  }
  return stubs
}

/** A definition that nobody uses would vanish from the paper: often it was meant as plain text. */
function reportUnused(reading: Pick<Reading, 'report'>, { footnotes, links }: Definitions): void {
  const unused = [...footnotes.values(), ...links.values()].filter(({ used }) => !used)
  for (const { definition, base } of unused) {
    const name = `[${definition.type === 'footnoteDefinition' ? '^' : ''}${definition.label ?? definition.identifier}]`
    const [start, end] = [definition.position?.start.offset ?? 0, definition.position?.end.offset ?? 0]
    reading.report(
      'definition-unused',
      [base + start, base + end],
      {
        ru: `На «${name}» в тексте нет ссылки, поэтому эта строка не будет напечатана.`,
        en: `Nothing refers to “${name}”, so this line will not be printed.`,
      },
      {
        help: {
          ru: `Поставьте ${name} там, где нужна сноска или ссылка; если это обычный текст, напишите \\[ вместо [.`,
          en: `Put ${name} where the note or link belongs; for plain text write \\[ instead of [.`,
        },
      },
    )
  }
}
