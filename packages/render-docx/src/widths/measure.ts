import { type Block, type Inline, type ListItem, type Origin, type TreeNode, childrenOf } from '@dorozhnik/blocks'
import { characterWidth } from './character-width.js'

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

/** Measures what stands in a cell; tokens wider than `wideFrom` are listed. */
export function measure(blocks: readonly (Block | Inline)[], bold: boolean, wideFrom: number): Measured {
  const measured: Measured = { longest: 0, mass: 0, lines: 0, wide: [] }
  let token = 0
  let start = 0
  let pieces = ''
  let origin: Origin | undefined

  function endToken(text: string, end: number): void {
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
    for (let index = 0; index < text.length; index++) {
      let code = text.charCodeAt(index)
      if (code >= 0xd800 && code < 0xdc00) code = text.codePointAt(index++) ?? code
      if (code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d) {
        endToken(text, index)
        start = index + 1
        if (code === 0x20) measured.mass += 512
        else measured.lines++
        continue
      }
      const width = characterWidth(code, heavy)
      measured.mass += width
      token += width
      if (code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0xad || code >= 0x2e80)
        endToken(text, index + 1)
    }
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
        endToken('', 0)
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
        // The dash or number before the item.
        measured.mass += 1536
        break
      case 'paragraph':
        measured.lines++
        break
    }
    for (const child of childrenOf(node)) visit(child, heavy)
    endToken('', 0)
  }

  for (const block of blocks) visit(block, bold)
  endToken('', 0)
  return measured
}
