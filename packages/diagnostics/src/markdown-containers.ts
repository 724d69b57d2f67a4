import type { LineCursor } from './line-cursor.js'

/** A quote, a list item or a footnote that is open. */
export interface Container {
  kind: 'quote' | 'item' | 'footnote'
  /** Columns that a line has to be indented by to stay inside. */
  width: number
  /** The item began with a blank line and has nothing yet. */
  empty: boolean
}

/** Passes the marks and indents of the open containers; tells how many of them the line stays in. */
export function matchContainers(open: readonly Container[], cursor: LineCursor): number {
  let matched = 0
  for (const container of open) {
    const indent = cursor.indent()
    const blank = isBlank(cursor)
    if (container.kind === 'quote') {
      if (cursor.text[cursor.pos + spaces(cursor)] !== '>' || blank) return matched
      passQuoteMark(cursor)
    } else if (blank) {
      if (container.empty) return matched
    } else if (indent >= container.width) {
      cursor.skip(container.width)
      container.empty = false
    } else {
      return matched
    }
    matched += 1
  }
  return matched
}

/**
 * Passes the mark of a container that begins here, if one does. A paragraph above is broken only by a bullet or by the
 * number 1, and only by an item that is not blank.
 */
export function openContainer(cursor: LineCursor, breaksParagraph: boolean): Container | undefined {
  const at = cursor.pos + spaces(cursor)
  const indent = cursor.indent()
  const first = cursor.text[at]
  if (at >= cursor.end || first === undefined) return undefined
  if (first === '>') {
    passQuoteMark(cursor)
    return { kind: 'quote', width: 0, empty: false }
  }
  const length = first === '[' ? footnoteLength(cursor, at) : listMarkLength(cursor, at, breaksParagraph)
  if (length === 0) return undefined
  cursor.skip(indent)
  cursor.advance(length)
  if (first === '[') {
    cursor.skip(cursor.indent())
    return { kind: 'footnote', width: 4, empty: false }
  }
  // A blank item reaches one column behind its mark.
  if (isBlank(cursor)) return { kind: 'item', width: indent + length + 1, empty: true }
  const gap = cursor.indent()
  cursor.skip(gap)
  return { kind: 'item', width: indent + length + gap, empty: false }
}

/** Nothing but white space is left of the line. */
export function isBlank(cursor: LineCursor): boolean {
  return cursor.pos + spaces(cursor) >= cursor.end
}

/** A line across the page, which may look like list marks inside each other: `* * *`. */
export function isThematicBreak(line: string): boolean {
  return /^[ \t]*(?:\*[ \t]*){3,}$|^[ \t]*(?:-[ \t]*){3,}$|^[ \t]*(?:_[ \t]*){3,}$/.test(line)
}

function listMarkLength(cursor: LineCursor, at: number, breaksParagraph: boolean): number {
  const mark = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(cursor.text.slice(at, Math.min(at + 12, cursor.end)))
  if (!mark) return 0
  if (/[-*]/.test(mark[0]) && isThematicBreak(cursor.text.slice(at, cursor.end))) return 0
  const blank = /^[ \t]*$/.test(cursor.text.slice(at + mark[0].length, cursor.end))
  if (breaksParagraph && (blank || (mark[1] !== undefined && mark[1] !== '1'))) return 0
  return mark[0].length
}

function footnoteLength(cursor: LineCursor, at: number): number {
  const mark = /^\[\^(?:[^[\]\\\s]|\\.){1,999}\]:/.exec(cursor.text.slice(at, Math.min(at + 1100, cursor.end)))
  return mark ? mark[0].length : 0
}

function passQuoteMark(cursor: LineCursor): void {
  cursor.skip(cursor.indent())
  cursor.advance(1)
  cursor.skip(1)
}

/** Characters of white space at the cursor. */
function spaces(cursor: LineCursor): number {
  let at = cursor.pos
  while (at < cursor.end && (cursor.text[at] === ' ' || cursor.text[at] === '\t')) at += 1
  return at - cursor.pos
}
