import type { Cursor } from './cursor.js'
import { attempt, peek, takeKind, takeWords } from './cursor.js'
import { isSeparator, parseElement } from './parse-element.js'
import type { PlacedElement, TermElement } from './term-element.js'
import type { Token } from './term-tokens.js'
import { months, units } from './term-words.js'

/** Reads a row of tokens as a row of elements. Every token is looked at a bounded number of times. */
export function parseTerm(tokens: Token[]): PlacedElement[] {
  const elements: PlacedElement[] = []
  const closes = matchBrackets(tokens)
  const cursor: Cursor = { tokens, at: 0, end: tokens.length }
  let afterStop = false
  while (cursor.at < tokens.length) {
    const token = tokens[cursor.at]
    const close = closes.get(cursor.at)
    if (close !== undefined) {
      parseSegment({ tokens, at: cursor.at + 1, end: close }, elements, afterStop, true)
      cursor.at = close + 1
      continue
    }
    if (token === undefined || /^(?:comma|colon|close|open|slash|dash)$/u.test(token.kind)) {
      cursor.at += 1
      continue
    }
    if (token.kind === 'semicolon' || token.kind === 'dot') {
      afterStop = true
      cursor.at += 1
      continue
    }
    const before = elements.length
    parseSegment(cursor, elements, afterStop, false, closes)
    if (elements.length > before) afterStop = false
  }
  return elements
}

/** Opening brackets by the index of their closing ones; brackets inside brackets do not count. */
function matchBrackets(tokens: Token[]): Map<number, number> {
  const closes = new Map<number, number>()
  let open: number | undefined
  tokens.forEach((token, index) => {
    if (token.kind === 'open') open ??= index
    if (token.kind === 'close' && open !== undefined) {
      closes.set(open, index)
      open = undefined
    }
  })
  return closes
}

/**
 * The elements up to the next separator. When something in between cannot be read, the whole segment is unread:
 * half a meaning is worse than none.
 */
function parseSegment(
  cursor: Cursor,
  elements: PlacedElement[],
  afterStop: boolean,
  inBrackets: boolean,
  closes?: Map<number, number>,
): void {
  const { tokens } = cursor
  let segmentStart = cursor.at
  let firstOfSegment = elements.length
  let stop = afterStop
  const place = (element: TermElement, from: number, to: number): void => {
    const first = tokens[from]
    const last = tokens[Math.max(from, to - 1)]
    if (!first || !last) return
    const mended = element.type !== 'unread' && tokens.slice(from, to).some((token) => token.mended)
    elements.push({ ...element, start: first.start, end: last.end, inBrackets, mended, afterStop: stop })
    stop = false
  }
  while (cursor.at < cursor.end) {
    const token = tokens[cursor.at]
    if (!token) return
    if (!inBrackets && closes?.has(cursor.at)) return
    if (isSeparator(token)) {
      if (!inBrackets) return
      cursor.at += 1
      segmentStart = cursor.at
      firstOfSegment = elements.length
      continue
    }
    if (cursor.at > segmentStart && token.newLine) {
      segmentStart = cursor.at
      firstOfSegment = elements.length
    }
    const from = cursor.at
    const found = parseElement(cursor)
    if (found) {
      for (const part of found) place(part.element, part.from, part.to)
      continue
    }
    const note = elements.length > firstOfSegment ? takeDayName(cursor) : undefined
    if (note) {
      elements.push({ type: 'unread', ...note, inBrackets: true, mended: false, afterStop: false })
      continue
    }
    // «2 раза в год – ноябрь, март»
    if (elements.length > firstOfSegment && takeKind(cursor, 'dash')) continue
    if (cursor.at === from && takeWords(cursor, /^(?:и|а|но|также|или|либо|причем|же)$/u)) continue
    elements.length = firstOfSegment
    cursor.at = skipSegment(cursor, inBrackets ? undefined : closes)
    stop = afterStop
    const number = cursor.at === segmentStart + 1 && tokens[segmentStart]?.kind === 'number'
    place({ type: 'unread', ...(number && { number: true as const }) }, segmentStart, cursor.at)
  }
}

/** «5 октября – День учителя»: the name of the day, which stands after the dash as it might in brackets. */
function takeDayName(cursor: Cursor): { start: number; end: number } | undefined {
  return attempt(cursor, () => {
    if (!takeKind(cursor, 'dash')) return undefined
    const start = peek(cursor)?.start ?? 0
    takeWords(cursor, /^(?:всемирный|международный|всероссийский|единый)$/u)
    if (!takeWords(cursor, 'день', /^\p{L}/u)) return undefined
    while (cursor.at < cursor.end) {
      const token = peek(cursor)
      if (!token || isSeparator(token) || token.newLine) break
      const free = token.kind === 'word' && !months.has(token.text) && !units.has(token.text)
      if (!free || /^(?:до|по|с|со|далее|ежегодно)$/u.test(token.text)) return undefined
      cursor.at += 1
    }
    return { start, end: peek(cursor, -1)?.end ?? start }
  })
}

function skipSegment(cursor: Cursor, closes: Map<number, number> | undefined): number {
  let at = cursor.at
  for (; at < cursor.end; at += 1) {
    const token = cursor.tokens[at]
    if (!token || closes?.has(at) || isSeparator(token) || (at > cursor.at && token.newLine)) break
  }
  return Math.max(at, cursor.at + (at === cursor.at ? 1 : 0))
}
