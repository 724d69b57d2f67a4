/** A text in the one form that parsers see, and the way back to the offsets of the original. */
export interface NormalisedText {
  text: string
  toOriginal(offset: number): number
}

/**
 * Drops one byte order mark at the start, makes CRLF and lone CR into LF and brings the text to NFC. The way back is
 * exact for every offset that does not split a letter from its combining marks; the original is counted with
 * its byte order mark.
 */
export function normaliseText(original: string): NormalisedText {
  const start = original.charCodeAt(0) === 0xfeff ? 1 : 0
  if (start === 0 && !original.includes('\r') && original.normalize('NFC') === original) {
    return { text: original, toOriginal: (offset) => Math.max(0, Math.min(offset, original.length)) }
  }
  const builder = new OffsetMap(start)
  const lines = /[^\r\n]+|\r\n?|\n/g
  lines.lastIndex = start
  for (let match = lines.exec(original); match; match = lines.exec(original)) {
    const piece = match[0]
    if (piece === '\n') builder.keep(piece)
    else if (piece.startsWith('\r')) builder.replace(piece, '\n')
    else addLine(builder, piece)
  }
  return builder.finish()
}

function addLine(builder: OffsetMap, line: string): void {
  const composed = line.normalize('NFC')
  if (composed === line) {
    builder.keep(line)
    return
  }
  let clusters = line.match(letterWithMarks) ?? []
  // Letters of a newer Unicode may join in ways that the pattern does not know; nothing joins with ASCII before it.
  if (clusters.map((cluster) => cluster.normalize('NFC')).join('') !== composed)
    clusters = line.match(asciiBounded) ?? []
  for (const cluster of clusters) {
    const form = cluster.normalize('NFC')
    if (form === cluster) builder.keep(cluster)
    else builder.replace(cluster, form)
  }
}

/** A letter with all that may join it in NFC: combining marks, and the vowels and finals of Hangul. */
const letterWithMarks = /[^][\p{M}\u1160-\u11ff]*/gu

const asciiBounded = /[^][\u0080-\u{10ffff}]*/gu

/** Grows the new text piece by piece and remembers where the distance to the original changes. */
class OffsetMap {
  private readonly pieces: string[] = []
  private readonly anchors: number[] = [0]
  private readonly originals: number[]
  private length = 0
  private original: number

  constructor(start: number) {
    this.original = start
    this.originals = [start]
  }

  keep(piece: string): void {
    this.pieces.push(piece)
    this.length += piece.length
    this.original += piece.length
  }

  replace(from: string, to: string): void {
    this.pieces.push(to)
    this.length += to.length
    this.original += from.length
    if (from.length === to.length) return
    this.anchors.push(this.length)
    this.originals.push(this.original)
  }

  finish(): NormalisedText {
    const { anchors, originals, length, original } = this
    const toOriginal = (offset: number): number => {
      if (offset >= length) return original
      const at = Math.max(0, offset)
      let low = 0
      let high = anchors.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((anchors[middle] as number) <= at) low = middle
        else high = middle - 1
      }
      const mapped = (originals[low] as number) + at - (anchors[low] as number)
      return Math.min(mapped, originals[low + 1] ?? original)
    }
    return { text: this.pieces.join(''), toOriginal }
  }
}
