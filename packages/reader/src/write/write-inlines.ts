import type { Break, Emphasis, Inline, Strong } from '@dorozhnik/model'
import { entityOf, escapeText, type TextSurroundings } from './escape-text.js'
import type { Footnotes } from './footnotes.js'
import { mergeInlines } from './merge-inlines.js'
import { isPiece, type Piece, protectTokens, rawPiece } from './protect-tokens.js'

/** Signs that the dialect would take for its own, so that they are escaped: offsets in texts. */
export interface Signs {
  /** In the text at the beginning. */
  protect?: readonly number[]
  /** In the text of an emphasised beginning. */
  protectInner?: readonly number[]
  /** In the text right behind an emphasised beginning. */
  protectSecond?: readonly number[]
  /** In the last text. */
  protectLast?: readonly number[]
  /** True where a colon outside of markup, or at the end of an emphasis, would make a name of what stands before it. */
  colons?: true
}

/** How running text is written. */
export interface InlineOptions extends Signs {
  where: TextSurroundings['where']
  footnotes: Footnotes
  /** Attributes that follow the first line. */
  attributes?: string
  /** True where braces at the end of the first line would be read as attributes. */
  braces?: boolean
}

/** A comment that prints nothing and keeps apart what Markdown would join. */
export const separator = '<!-- -->'

/** Writes running text as it stands in a paragraph, a heading or a cell. */
export function writeInlines(inlines: readonly Inline[], options: InlineOptions): string {
  const writer: Writer = { options, written: '', lineStart: true, firstLine: true, depth: 0, inLink: false }
  const merged = mergeInlines(inlines)
  writer.inner = merged[0] !== undefined && 'children' in merged[0] ? options.protectInner : undefined
  write(writer, merged, '', true)
  endLine(writer)
  return writer.written.replace(/^[ \t]/, entityOf).replace(/[ \t]$/, entityOf)
}

interface Writer {
  options: InlineOptions
  written: string
  lineStart: boolean
  firstLine: boolean
  /** Emphases around. */
  depth: number
  inLink: boolean
  /** Signs to be escaped in the next text that is written inside an emphasis. */
  inner?: readonly number[] | undefined
}

function write(writer: Writer, inlines: readonly Inline[], after: string, outermost: boolean): void {
  for (let index = 0; index < inlines.length; index++) {
    const inline = inlines[index] as Inline
    if (!isPiece(inline)) {
      if (inline.type === 'break') writeBreak(writer, isWithin(inlines, index))
      else writeInline(writer, inline, firstCharacter(inlines[index + 1], writer) || after)
      continue
    }
    const pieces: Piece[] = [inline]
    for (let next = inlines[index + 1]; next !== undefined && isPiece(next); next = inlines[index + 1]) {
      pieces.push(next)
      index++
    }
    const isLast = index === inlines.length - 1
    const start = index - pieces.length + 1
    const follows = inlines[index + 1]
    const own = new Set(outermost ? ownSigns(writer, inlines, pieces, start, isLast) : (writer.inner ?? []))
    writer.inner = undefined
    const ends = writer.firstLine && (isLast || (follows?.type === 'break' && isWithin(inlines, index + 1)))
    writePieces(writer, pieces, firstCharacter(follows, writer) || after, own, outermost && ends)
  }
}

/** Signs that the caller wants escaped in these pieces, counted in their common text. */
function ownSigns(
  { options }: Writer,
  inlines: readonly Inline[],
  pieces: readonly Piece[],
  start: number,
  isLast: boolean,
): number[] {
  const before = pieces.slice(0, -1).reduce((sum, piece) => sum + rawPiece(piece).length, 0)
  return [
    ...(start === 0 ? (options.protect ?? []) : []),
    ...(start === 1 && inlines[0] !== undefined && 'children' in inlines[0] ? (options.protectSecond ?? []) : []),
    ...(isLast && pieces.at(-1)?.type === 'text' ? (options.protectLast ?? []).map((at) => at + before) : []),
  ]
}

function writePieces(
  writer: Writer,
  pieces: readonly Piece[],
  after: string,
  own: ReadonlySet<number>,
  ends: boolean,
): void {
  const runs = protectTokens(pieces)
  let offset = 0
  for (const [index, { pieces: run, protect }] of runs.entries()) {
    if (index > 0) writer.written += separator
    const text = run.map(rawPiece).join('')
    const signs = new Set([...protect, ...[...own].map((at) => at - offset)])
    if (ends && index === runs.length - 1 && writer.options.braces) {
      const braces = /(?<!\{)\{[^{}]*\}\s*$/.exec(text)
      if (braces !== null) signs.add(braces.index)
    }
    if (writer.options.colons) for (const at of dividingColons(writer, text)) signs.add(at)
    writeRun(writer, run, signs, index === runs.length - 1 ? after : '<')
    offset += text.length
  }
}

/** Colons that would divide a name from its value. */
function dividingColons({ depth, inLink }: Writer, text: string): number[] {
  if (inLink || depth > 1) return []
  return Array.from(text.matchAll(depth === 0 ? /:(?=\s|$)/g : /:(?=\s*$)/g), ({ index }) => index)
}

function writeRun(writer: Writer, run: readonly Piece[], signs: ReadonlySet<number>, after: string): void {
  let offset = 0
  for (const [index, piece] of run.entries()) {
    const raw = rawPiece(piece)
    const next = run[index + 1]
    const protect = new Set<number>()
    for (let at = 0; at < raw.length; at++) if (signs.has(offset + at)) protect.add(at)
    writer.written += writePiece(writer, piece, protect, next === undefined ? after : rawPiece(next).charAt(0))
    writer.lineStart = false
    offset += raw.length
  }
}

function writePiece(writer: Writer, piece: Piece, protect: ReadonlySet<number>, after: string): string {
  const { where } = writer.options
  const around = { before: writer.written.at(-1) ?? '', after, where, inLink: writer.inLink, protect }
  const plain = { ...around, before: ' ', after: ' ', lineStart: false, protect: new Set<number>() }
  switch (piece.type) {
    case 'text': {
      const text = escapeText(piece.value, { ...around, lineStart: writer.lineStart })
      return around.before === '\n' ? text.replace(/^[ \t]/, entityOf) : text
    }
    case 'mention':
      return `@${escapeText(piece.id, plain)}`
    case 'reference': {
      const bar = where === 'cell' ? '\\|' : '|'
      const id = escapeText(piece.id, plain)
      return piece.text === undefined ? `[[${id}]]` : `[[${id}${bar}${escapeText(piece.text, plain)}]]`
    }
    case 'expression':
      return `{{${escapeText(piece.source.slice(2, -2), plain)}}}`
  }
}

function writeInline(writer: Writer, inline: Exclude<Inline, Piece | Break>, after: string): void {
  switch (inline.type) {
    case 'emphasis':
    case 'strong':
      writeEmphasis(writer, inline, after)
      break
    case 'code':
      if (writer.written.endsWith('`') && !writer.written.endsWith('\\`')) writer.written += separator
      writer.written += writeCode(inline.value, writer.options.where)
      break
    case 'link': {
      writer.written += '['
      inside(writer, inline.children, ']', { inLink: true })
      writer.written += `](${writeUrl(inline.url)})`
      break
    }
    case 'image': {
      const around = { before: '[', after: ']', where: writer.options.where, lineStart: false, inLink: true }
      writer.written += `![${escapeText(inline.alternative, { ...around, protect: new Set() })}](${writeUrl(inline.url)})`
      break
    }
    case 'footnote':
      writer.written += `[^${writer.options.footnotes.add(inline)}]${/[[(:]/.test(after) ? separator : ''}`
      break
  }
  writer.lineStart = false
}

/** Writes what stands between two marks. */
function inside(writer: Writer, children: readonly Inline[], after: string, changes: Partial<Writer>): void {
  const { inLink, depth } = writer
  Object.assign(writer, changes, { lineStart: false })
  write(writer, mergeInlines(children), after, false)
  Object.assign(writer, { inLink, depth })
}

/** Asterisks outside, low lines inside; where a letter stands too close, a comment comes between. */
function writeEmphasis(writer: Writer, { type, children }: Emphasis | Strong, after: string): void {
  const character = writer.depth % 2 === 0 ? '*' : '_'
  const mark = type === 'strong' ? character.repeat(2) : character
  const { written } = writer
  writer.written = ''
  inside(writer, children, mark, { depth: writer.depth + 1 })
  const text = writer.written.replace(/^\s/u, entityOf).replace(/\s$/u, entityOf)
  const opening = canOpen(written.at(-1) ?? '', text.charAt(0), character, writer.depth)
  const closing = canOpen(after, text.at(-1) ?? '', character, writer.depth)
  writer.written = `${written}${opening ? '' : separator}${mark}${text}${mark}${closing ? '' : separator}`
}

/** True when a mark between these characters opens an emphasis; seen from behind, when it closes one. */
function canOpen(outside: string, within: string, mark: string, depth: number): boolean {
  if (outside === mark) return false
  if (outside === '' || /\s/u.test(outside) || /[\p{P}\p{S}]/u.test(outside)) return true
  return mark === '*' && depth === 0 && !/[\p{P}\p{S}]/u.test(within)
}

function writeCode(value: string, where: InlineOptions['where']): string {
  const fence = '`'.repeat(longestRun(value) + 1)
  const pads = /^`|`$/.test(value) || (/^ .* $/s.test(value) && value.trim() !== '')
  const code = `${fence}${pads ? ' ' : ''}${value.replaceAll('\n', ' ')}${pads ? ' ' : ''}${fence}`
  return where === 'cell' ? code.replaceAll('|', '\\|') : code
}

function longestRun(value: string): number {
  return Math.max(0, ...Array.from(value.matchAll(/`+/g), ([run]) => run.length))
}

function writeUrl(url: string): string {
  const escaped = url.replace(/[\\<>()*_`[\]|]|&(?=#?\w+;)/g, String.raw`\$&`).replaceAll('\n', ' ')
  return url === '' || /[\s\p{Cc}]/u.test(url) ? `<${escaped}>` : escaped
}

/** A break with text on both sides can end a line of the source; any other one is a tag. */
function isWithin(inlines: readonly Inline[], index: number): boolean {
  const [before, after] = [inlines[index - 1], inlines[index + 1]]
  return before !== undefined && after !== undefined && before.type !== 'break' && after.type !== 'break'
}

function writeBreak(writer: Writer, within: boolean): void {
  writer.lineStart = true
  if (writer.options.where !== 'block' || !within) {
    writer.written += '<br>'
    return
  }
  if (writer.depth === 0 && !writer.inLink) endLine(writer)
  writer.written = writer.written.replace(/[ \t]$/, entityOf)
  writer.written += '\\\n'
}

/** Attributes stand at the end of the first line. */
function endLine(writer: Writer): void {
  const { attributes } = writer.options
  // Spaces before attributes would go with them.
  const between = writer.written === '' ? '' : /\s$/u.test(writer.written) ? `${separator} ` : ' '
  if (writer.firstLine && attributes !== undefined) writer.written += between + attributes
  writer.firstLine = false
}

/** The first character of what comes next, as far as Markdown minds. */
function firstCharacter(inline: Inline | undefined, { depth, options }: Writer): string {
  if (inline === undefined) return ''
  switch (inline.type) {
    case 'emphasis':
    case 'strong':
      return depth % 2 === 0 ? '*' : '_'
    case 'code':
      return '`'
    case 'break':
      return options.where === 'block' ? '' : '<'
    case 'link':
    case 'footnote':
      return '['
    case 'image':
      return '!'
    default:
      return rawPiece(inline).charAt(0)
  }
}
