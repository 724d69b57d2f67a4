/** A stretch of text that can be parsed on its own. */
export interface Cut {
  start: number
  end: number
  /** True when its first list goes on the last list of the piece before, if both have the same mark. */
  joins: boolean
}

/** What may stand open above a line. */
type Open = 'nothing' | 'list' | 'unknown'

/** A piece longer than this is cut at its blocks and list items as well, if it can be. */
const longPiece = 4 * 1024

/**
 * Cuts a Markdown text at its headings, so that each piece can be parsed and forgotten: the parser
 * takes quadratic time and gigabytes on a whole large plan. Long pieces are cut between blocks and
 * between the items of a list. A cut is made only where no fence, HTML block or container can reach
 * over it; in doubt the text stays in one piece, which is always right.
 *
 * @returns The pieces; together they are `text` from `from` on.
 */
export function cutMarkdown(text: string, from: number, long: number = longPiece): Cut[] {
  const cuts: Cut[] = []
  let piece: Cut = { start: from, end: from, joins: false }
  const cutAt = (line: number, joins: boolean): void => {
    cuts.push({ ...piece, end: line })
    piece = { start: line, end: line, joins }
  }
  let fence: string | undefined
  /** What ends the HTML block that is open. */
  let html: RegExp | undefined
  /** True after a tag that may or may not have opened an HTML block, up to the next empty line. */
  let tagged = false
  /** What certainly stands open above the line: nothing, a list of the page, or something unknown. */
  let open = 'nothing' as Open
  let blank = true
  for (let line = from; line < text.length; ) {
    const feed = text.indexOf('\n', line)
    const next = feed === -1 ? text.length : feed + 1
    const first = text.charCodeAt(line)
    if (fence !== undefined) {
      if (closes(text.slice(line, next), fence)) {
        fence = undefined
        open = 'nothing'
      }
    } else if (html !== undefined) {
      if (html.test(text.slice(line, next))) {
        html = undefined
        open = 'nothing'
      }
    } else if (first === hash && !tagged && headingStart.test(text.slice(line, line + 8))) {
      if (line > piece.start) cutAt(line, false)
      open = 'nothing'
    } else if (first === feedCode) {
      tagged = false
      blank = true
    } else {
      const opening = text.slice(line, next)
      // A fence or tag that may belong to a list, a quote or an HTML block: from here on nothing is certain.
      if (nested.test(opening) || /^`{3,}[^`\n]*`/.test(opening) || (tagged && /^(?:`{3}|~{3}|<)/.test(opening))) break
      const wasLong = line > piece.start && line - piece.start >= long && !tagged
      const below: boolean = blank || open === 'nothing'
      blank = opening.trim() === ''
      if (blank) tagged = false
      else if (item.test(opening) && !rule.test(opening)) {
        if (wasLong && (below || open === 'list')) cutAt(line, true)
        open = below || open === 'list' ? 'list' : 'unknown'
      } else if (/^[ \t]/.test(opening)) {
        if (open !== 'list' || /^\s*[^\p{L}\p{N}\-+(«"@]/u.test(opening) || rule.test(opening)) open = 'unknown'
      } else {
        if (wasLong && below) cutAt(line, false)
        open = 'unknown'
      }
      fence = /^(?:`{3,}|~{3,})/.exec(opening)?.[0]
      if (first === less) {
        html = endOfHtml(opening)
        tagged = html === undefined && !/^<[!?]/.test(opening)
      }
    }
    line = next
  }
  cuts.push({ ...piece, end: text.length })
  return cuts
}

const [hash, less, feedCode] = [...'#<\n'].map((character) => character.charCodeAt(0))
/** A line of a list, a quote, or with an indent that holds what might open a fence or a tag. */
const nested = /^(?:[ \t]+|(?:[-+*>]|\d{1,9}[.)])[ \t>]*.*)(?:`{3}|~{3}|<)/
/** An item of a list of the page. */
const item = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/m
/** A line across the page, which looks like an item. */
const rule = /^\s*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/m
const headingStart = /^#{1,6}(?:[ \t\n]|$)/

function closes(line: string, fence: string): boolean {
  const match = /^ {0,3}(`+|~+)[ \t]*\n?$/.exec(line)
  return match?.[1] !== undefined && match[1][0] === fence[0] && match[1].length >= fence.length
}

/** The end of an HTML block that certainly opens here and goes on below this line. */
function endOfHtml(line: string): RegExp | undefined {
  const end = ends.find(([opening]) => opening.test(line))?.[1]
  return end === undefined || end.test(line.replace(/^<!--/, '')) ? undefined : end
}

const ends: readonly [opening: RegExp, end: RegExp][] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
]
