/** White space between tokens of YAML, or the end of the text. */
export function isGap(character: string | undefined): boolean {
  return character === undefined || character === ' ' || character === '\t' || character === '\n'
}

/** What ends a plain text inside brackets. */
export function isFlowSign(character: string | undefined): boolean {
  return character !== undefined && ',[]{}'.includes(character)
}

/**
 * Whether a scalar goes on in the line that begins at `start`: the offset of what goes on, or -1. Below the top of a
 * document a line has to be indented by `indentNext`; at the top only `---` and `...` end a scalar.
 */
export function continuation(text: string, start: number, indentNext: number): number {
  if (indentNext === 0) return isDocumentMark(text, start) ? -1 : start
  let at = start
  while (text[at] === ' ') at += 1
  return text[at] === '\n' || at - start >= indentNext ? at : -1
}

/** `---` or `...` alone at the beginning of a line. */
export function isDocumentMark(text: string, at: number): boolean {
  return (text.startsWith('---', at) || text.startsWith('...', at)) && isGap(text[at + 3])
}

/** Where a text in quotes ends: behind the closing quote, or at the line end before an indent that is too small. */
export function quotedEnd(text: string, start: number, indentNext: number): number {
  const quote = text[start]
  let at = start + 1
  while (at < text.length) {
    const character = text[at]
    if (character === '\n') {
      const next = continuation(text, at + 1, indentNext)
      if (next === -1) return at
      at = Math.max(at + 1, next)
    } else if (character === '\\' && quote === '"') {
      // An escaped line end is a line end all the same.
      at += text[at + 1] === '\n' ? 1 : 2
    } else if (character === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at + 1
      at += 2
    } else {
      at += 1
    }
  }
  return text.length
}

/** Where a text without quotes ends: behind its last character that is not white space. */
export function plainEnd(text: string, start: number, indentNext: number, inFlow: boolean): number {
  let end = start
  let at = start
  while (at < text.length) {
    const character = text[at]
    const next = text[at + 1]
    if (isGap(character)) {
      if (next === '#' || (inFlow && isFlowSign(next))) break
      if (character === '\n') {
        const goesOn = continuation(text, at + 1, indentNext)
        if (goesOn === -1) break
        // One back, so that ` #` is still seen.
        at = Math.max(at, goesOn - 2)
      }
    } else if (character === ':' ? isGap(next) || (inFlow && isFlowSign(next)) : inFlow && isFlowSign(character)) {
      break
    } else {
      end = at + 1
    }
    at += 1
  }
  return end
}

/** Where a block text (`|`, `>`) ends, and the indent that its lines had. `start` is the line after its header. */
export function blockScalarEnd(
  text: string,
  start: number,
  indentNext: number,
  written: number | undefined,
): { end: number; indentNext: number } {
  let lineStart = start
  let at = start
  while (text[at] === ' ' || text[at] === '\n') {
    if (text[at] === '\n') lineStart = at + 1
    at += 1
  }
  let indent = indentNext
  if (at - lineStart >= indentNext) {
    indent = written === undefined ? at - lineStart : written - 1 + (indentNext === 0 ? 1 : indentNext)
    while (lineStart < text.length) {
      const goesOn = continuation(text, lineStart, indent)
      if (goesOn === -1) break
      const found = text.indexOf('\n', goesOn)
      lineStart = found === -1 ? text.length : found + 1
    }
  }
  // Parsers take tabs behind a block text for a part of it.
  let tail = lineStart
  while (text[tail] === ' ') tail += 1
  if (text[tail] !== '\t') return { end: lineStart, indentNext: indent }
  while (tail < text.length && isGap(text[tail])) tail += 1
  return { end: tail, indentNext: indent }
}

/** Where an anchor or an alias ends. */
export function nameEnd(text: string, start: number): number {
  let at = start
  while (!isGap(text[at]) && !isFlowSign(text[at])) at += 1
  return at
}

/** Where a tag ends. */
export function tagEnd(text: string, start: number): number {
  const tag = text[start + 1] === '<' ? /!<[^\s>]*>?/y : /!(?:[\w\-#;/?:@&=+$.!~*'()]|%[0-9A-Fa-f]{2})*/y
  tag.lastIndex = start
  return start + (tag.exec(text)?.[0].length ?? 1)
}
