import { type Inline, mentionPattern } from '@dorozhnik/model'
import type { Text } from 'mdast'
import { reportIncludePlace } from '../include/include-findings.js'
import { isInclude } from '../include/include-line.js'
import { type Converting, rangeOf } from './converting.js'
import { escapesIn } from './escapes.js'
import { sourceOffsets } from './source-offsets.js'

/** What the dialect adds to running text: `{{…}}`, `[[id]]`, `[[id|text]]`, `@id`. */
const tokens = new RegExp(
  `(?<expression>\\{\\{[^{}\\n]*\\}\\})|\\[\\[(?<id>[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9_-]*)(?:\\|(?<printed>[^\\]\\n]+))?\\]\\]|${mentionPattern.source}`,
  'gu',
)

/** Turns a text node of Markdown into inlines; line ends inside a paragraph become spaces. */
export function convertText(converting: Converting, node: Text): Inline[] {
  const { places, source } = converting.reading
  const [start, end] = rangeOf(converting, node)
  const written = source.text.slice(start, end)
  const toSource = sourceOffsets(written, node.value)
  const inlines: Inline[] = []
  const push = (inline: Inline, from: number, to: number): void => {
    inlines.push(places.set(inline, source, start + toSource(from), start + toSource(to)))
  }
  let done = 0
  for (const match of tokensIn(node.value, escapesIn(written, node.value))) {
    if (match.index > done) push({ type: 'text', value: flat(node.value.slice(done, match.index)) }, done, match.index)
    done = match.index + match[0].length
    push(inlineOf(match), match.index, done)
    if (match.groups?.expression !== undefined && isInclude(match[0]))
      reportIncludePlace(converting.reading, [start + toSource(match.index), start + toSource(done)])
  }
  if (done < node.value.length) push({ type: 'text', value: flat(node.value.slice(done)) }, done, node.value.length)
  return inlines
}

/** The tokens of a text. One whose first character is escaped is none; what stands inside of it may still be. */
export function* tokensIn(value: string, isEscaped: (offset: number) => boolean): Generator<RegExpExecArray> {
  const pattern = new RegExp(tokens)
  for (let match = pattern.exec(value); match !== null; match = pattern.exec(value)) {
    if (isEscaped(match.index)) pattern.lastIndex = match.index + 1
    else yield match
  }
}

/** True when a text holds none of the tokens, which most texts do not. */
export function isPlain(value: string): boolean {
  return !/[@{[]/.test(value)
}

function inlineOf(match: RegExpExecArray): Inline {
  const { expression, id, printed } = match.groups ?? {}
  if (expression !== undefined) return { type: 'expression', source: expression }
  if (id !== undefined)
    return printed === undefined ? { type: 'reference', id } : { type: 'reference', id, text: printed.trim() }
  return { type: 'mention', id: match[0].slice(1) }
}

/** A line end inside a paragraph is a space, as everywhere in Markdown. */
export function flat(value: string): string {
  return value.includes('\n') ? value.replaceAll('\n', ' ') : value
}
