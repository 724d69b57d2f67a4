import { type Block, type Inline, type ListItem, type Origin, type TreeNode, childrenOf } from '@dorozhnik/blocks'
import { characterWidth, widthsOf } from './character-width.js'
import { lineEnd, nothing, space } from './count-lines.js'

// An en dash or a figure with a dot, and a space.
const mark = 1536

/** A token that a line cannot break. */
export interface Token {
  /** In 1/2048 em. */
  width: number
  text: string
  origin?: Origin
}

/** What a text asks of the width of its place; widths in 1/2048 em. */
export interface Measured {
  /** The widest unbreakable token. */
  longest: number
  /** All characters on one line. */
  mass: number
  /** How many paragraphs and forced lines: none of them is shorter than a line. */
  lines: number
  /** Tokens wider than what was asked for. */
  wide: Token[]
}

/**
 * Measures what stands in a cell; tokens wider than `wideFrom` are listed. The tokens themselves are
 * added to `tokens`, when given, for {@link countLines}.
 */
export function measure(
  blocks: readonly (Block | Inline)[],
  bold: boolean,
  wideFrom: number,
  tokens?: number[],
): Measured {
  const measured: Measured = { longest: 0, mass: 0, lines: 0, wide: [] }
  let token = 0
  let start = 0
  let pieces = ''
  let origin: Origin | undefined

  function endToken(text: string, end: number, after: number): void {
    if (tokens && (token > 0 || after === lineEnd)) tokens.push(token, after)
    if (token > measured.longest) measured.longest = token
    if (token > wideFrom)
      measured.wide.push({ width: token, text: pieces + text.slice(start, end), ...(origin && { origin }) })
    token = 0
    pieces = ''
    start = end
  }

  function addText(text: string, heavy: boolean, from: Origin | undefined): void {
    start = 0
    if (from) origin = from
    const widths = widthsOf(heavy)
    // Sums of this text alone: variables of the closure are slow in a loop over every character.
    let mass = 0
    let width = 0
    for (let index = 0; index < text.length; index++) {
      let code = text.charCodeAt(index)
      if (code === 0x20) {
        token += width
        width = 0
        endToken(text, index, space)
        start = index + 1
        mass += 512
        continue
      }
      // A soft hyphen is seen only where the line breaks.
      const softHyphen = code === 0xad
      if (softHyphen || code === 0x0a || code === 0x09 || code === 0x0d) {
        token += width
        width = 0
        endToken(text, softHyphen ? index + 1 : index, softHyphen ? nothing : lineEnd)
        if (softHyphen) continue
        start = index + 1
        measured.lines++
        continue
      }
      if (code >= 0xd800 && code < 0xdc00) code = text.codePointAt(index++) ?? code
      const advance = widths[code] ?? characterWidth(code, heavy)
      mass += advance
      width += advance
      // After a hyphen, a dash and between ideographs the line may break.
      if (code === 0x2d || code === 0x2013 || code === 0x2014 || code >= 0x2e80) {
        token += width
        width = 0
        endToken(text, index + 1, nothing)
      }
    }
    measured.mass += mass
    token += width
    // The token may go on in the next piece of the same paragraph.
    if (token > 0) pieces += text.slice(start)
  }

  function visit(node: TreeNode | ListItem, heavy: boolean): void {
    switch (node.type) {
      case 'text':
        addText(node.value, heavy, node.origin)
        return
      case 'code':
        addText(node.value, heavy, node.origin)
        return
      case 'break':
        endToken('', 0, lineEnd)
        measured.lines++
        return
      case 'footnote':
        measured.mass += 400
        return
      case 'strong':
        for (const child of node.children) visit(child, true)
        return
      case 'emphasis':
      case 'link':
        for (const child of node.children) visit(child, heavy)
        return
      case 'listItem':
        // The dash or number before the item, which a no-break space ties to its first word.
        measured.mass += mark
        token += mark
        break
      case 'paragraph':
        measured.lines++
        for (const child of node.children) visit(child, heavy)
        endToken('', 0, lineEnd)
        return
    }
    for (const child of childrenOf(node)) visit(child, heavy)
    if (token > 0) endToken('', 0, lineEnd)
  }

  for (const block of blocks) visit(block, bold)
  endToken('', 0, nothing)
  return measured
}
