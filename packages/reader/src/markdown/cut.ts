/**
 * Cuts a Markdown text at its headings, so that each piece can be parsed and forgotten: the parser
 * takes quadratic time and gigabytes on a whole large plan. A cut is made only where no fence, HTML
 * block or container can reach over it; in doubt the text stays in one piece, which is always right.
 *
 * @returns Offsets of the pieces; together they are `text` from `from` on.
 */
export function cutAtHeadings(text: string, from: number): [start: number, end: number][] {
  const pieces: [number, number][] = []
  let start = from
  let fence: string | undefined
  /** What ends the HTML block that is open. */
  let html: RegExp | undefined
  /** True after a tag that may or may not have opened an HTML block, up to the next empty line. */
  let tagged = false
  for (let line = from; line < text.length; ) {
    const feed = text.indexOf('\n', line)
    const next = feed === -1 ? text.length : feed + 1
    const first = text.charCodeAt(line)
    if (fence !== undefined) {
      if (closes(text.slice(line, next), fence)) fence = undefined
    } else if (html !== undefined) {
      if (html.test(text.slice(line, next))) html = undefined
    } else if (first === hash && !tagged) {
      if (line > start && headingStart.test(text.slice(line, line + 8))) {
        pieces.push([start, line])
        start = line
      }
    } else if (first === feedCode) tagged = false
    else {
      const opening = text.slice(line, next)
      // A fence or tag that may belong to a list, a quote or an HTML block: from here on nothing is certain.
      if (nested.test(opening) || /^`{3,}[^`\n]*`/.test(opening) || (tagged && /^(?:`{3}|~{3}|<)/.test(opening))) break
      fence = /^(?:`{3,}|~{3,})/.exec(opening)?.[0]
      if (first === less) {
        html = endOfHtml(opening)
        tagged = html === undefined && !/^<[!?]/.test(opening)
      } else if (opening.trim() === '') tagged = false
    }
    line = next
  }
  pieces.push([start, text.length])
  return pieces
}

const [hash, less, feedCode] = [...'#<\n'].map((character) => character.charCodeAt(0))
/** A line of a list, a quote, or with an indent that holds what might open a fence or a tag. */
const nested = /^(?:[ \t]+|(?:[-+*>]|\d{1,9}[.)])[ \t>]*.*)(?:`{3}|~{3}|<)/
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
