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
  /** What ends the HTML block that may be open. */
  let html: RegExp | undefined
  for (let line = from; line < text.length; ) {
    const feed = text.indexOf('\n', line)
    const next = feed === -1 ? text.length : feed + 1
    const first = text.charCodeAt(line)
    if (fence !== undefined) {
      if (closes(text.slice(line, next), fence)) fence = undefined
    } else if (html !== undefined) {
      if (html.test(text.slice(line, next))) html = undefined
    } else if (first === hash && line > start && headingStart.test(text.slice(line, line + 8))) {
      pieces.push([start, line])
      start = line
    } else if (first === space || first === backtick || first === tilde || first === less) {
      const opening = text.slice(line, next)
      const marks = /^( *)(`{3,}|~{3,})/.exec(opening)
      // An indented fence or tag may belong to a list or to the page: from here on nothing is certain.
      if (marks !== null && marks[1] !== '') break
      if (marks !== null) fence = marks[2]
      else if (/^ +</.test(opening)) break
      else if (first === less) html = endOfHtml(opening)
    } else if (/^(?:[-+*>]|\d{1,9}[.)])[ \t>]*.*(?:`{3}|~{3}|<)/.test(text.slice(line, next))) break
    line = next
  }
  pieces.push([start, text.length])
  return pieces
}

const [hash, space, backtick, tilde, less] = [...'# `~<'].map((character) => character.charCodeAt(0))
const headingStart = /^#{1,6}(?:[ \t\n]|$)/

function closes(line: string, fence: string): boolean {
  const match = /^ {0,3}(`+|~+)[ \t]*\n?$/.exec(line)
  return match?.[1] !== undefined && match[1][0] === fence[0] && match[1].length >= fence.length
}

/** The end of an HTML block by its first line, or `undefined` when it ends on that line. */
function endOfHtml(line: string): RegExp | undefined {
  const ends: [RegExp, RegExp][] = [
    [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
    [/^<!--/, /-->/],
    [/^<\?/, /\?>/],
    [/^<!\[CDATA\[/, /\]\]>/],
    [/^<![a-z]/i, />/],
  ]
  const end = ends.find(([opening]) => opening.test(line))?.[1] ?? /^[ \t]*\n?$/
  return end.test(line.replace(/^<!--/, '')) ? undefined : end
}
