import { decodeUtf8 } from './decode-utf8.js'
import { encodeUtf8 } from './encode-utf8.js'
import { normaliseText } from './normalise-text.js'

/** Replace `start`–`end` of a text; an insertion has `start` = `end`. An {@link Edit} of a finding is one. */
export interface TextEdit {
  /** UTF-16 offset into the text as it passed the gate, inclusive. */
  start: number
  /** UTF-16 offset, exclusive. */
  end: number
  text: string
}

/**
 * The text with all edits made at once: every place is counted in the text as it was before. Edits may come in any
 * order; what is inserted at one place stays in the order given.
 *
 * @throws {RangeError} when two edits overlap or one lies outside the text: see `editsOverlap`
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const edit of inOrder(edits, text.length)) {
    pieces.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/**
 * The bytes of a file with edits made in them, whose places are offsets into the text as it passed the gate (LF, NFC,
 * no byte order mark). All other bytes stay as they are: byte order mark, line ends, decomposed letters. Line ends in
 * new text become those of the line before (of the first line, when there is none).
 *
 * `undefined` when the bytes are not UTF-8, and when an edit would cut a character in two or take a letter from its
 * combining marks, so that the file would not read as the edited text: nothing is written then.
 *
 * @throws {RangeError} when two edits overlap or one lies outside the text
 */
export function applyEditsToBytes(bytes: Uint8Array, edits: readonly TextEdit[]): Uint8Array | undefined {
  const { text: original, badByte } = decodeUtf8(bytes)
  if (badByte !== undefined) return undefined
  const { text, toOriginal } = normaliseText(original)
  const edited = editOriginal(original, inOrder(edits, text.length), toOriginal)
  if (/\p{Surrogate}/u.test(edited)) return undefined
  if (normaliseText(edited).text !== normaliseText(applyEdits(text, edits)).text) return undefined
  return encodeUtf8(edited)
}

/** True when both edits touch the same text, or one would insert into what the other replaces. */
export function editsOverlap(one: TextEdit, other: TextEdit): boolean {
  return one.start < other.end && other.start < one.end
}

function editOriginal(original: string, edits: readonly TextEdit[], toOriginal: (offset: number) => number): string {
  const pieces: string[] = []
  let lineEnd = /\r\n?|\n/.exec(original)?.[0] ?? '\n'
  let at = toOriginal(0)
  pieces.push(original.slice(0, at))
  for (const edit of edits) {
    const start = Math.max(at, toOriginal(edit.start))
    lineEnd = lastLineEnd(original, at, start) ?? lineEnd
    pieces.push(original.slice(at, start), edit.text.replace(/\r\n?|\n/g, lineEnd))
    at = Math.max(start, toOriginal(edit.end))
    lineEnd = lastLineEnd(original, start, at) ?? lineEnd
  }
  pieces.push(original.slice(at))
  return pieces.join('')
}

/** The last line end between two offsets; the text in between is looked at once. */
function lastLineEnd(text: string, start: number, end: number): string | undefined {
  for (let at = end - 1; at >= start; at -= 1) {
    if (text[at] === '\r') return '\r'
    if (text[at] === '\n') return text[at - 1] === '\r' ? '\r\n' : '\n'
  }
  return undefined
}

function inOrder<E extends TextEdit>(edits: readonly E[], length: number): E[] {
  // An insertion comes before what replaces the text behind it.
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  let end = 0
  for (const edit of sorted) {
    if (edit.start < end || edit.end < edit.start || edit.end > length) {
      throw new RangeError(`An edit at ${edit.start}–${edit.end} overlaps another one or lies outside the text.`)
    }
    end = edit.end
  }
  return sorted
}
