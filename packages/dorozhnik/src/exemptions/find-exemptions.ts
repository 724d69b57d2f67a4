import { lineStartsOf, type Source, type TextPlace } from '@dorozhnik/diagnostics'
import { type ExemptionText, ownComment, parseExemption } from './parse-exemption.js'
import { Records } from './records.js'

/** A comment that asks to leave findings out. */
export interface Exemption {
  /** The comment. */
  place: TextPlace
  reach: ExemptionText['reach']
  codes: { code: string; place: TextPlace }[]
  reason: string
  /** The stretch of text that it speaks of: a record or the whole file. Absent when nothing follows it. */
  scope?: { start: number; end: number }
  /** False for a comment about the whole file that does not stand at its top. */
  inPlace: boolean
}

/** The comments of ours in a text: those that were understood, and the places of those that were not. */
export interface FoundExemptions {
  exemptions: Exemption[]
  unclear: TextPlace[]
}

/** Finds the comments of ours on lines of their own. Blocks of code are left alone: there they are examples. */
export function findExemptions(source: Source): FoundExemptions {
  const found: FoundExemptions = { exemptions: [], unclear: [] }
  if (!source.text.includes('<!--')) return found
  const lines = source.text.split('\n')
  const records = new Records(lines, (line) => ownComment.test(line))
  const starts = lineStartsOf(source)
  const body = bodyOf(lines)
  let fence: string | undefined
  let atTop = true
  for (const [index, line] of lines.entries()) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
    } else if (mark !== undefined) {
      fence = mark
      atTop = false
    } else if (index >= body && ownComment.test(line)) {
      const record = records.after(index + 1)
      const scope = record && { start: offset(record[0]), end: offset(record[1]) }
      add(found, source, { line, start: offset(index), atTop, record: scope })
    } else if (index >= body && line.trim() !== '') atTop = false
  }
  return found

  function offset(line: number): number {
    return starts[line] ?? source.text.length
  }
}

interface Where {
  line: string
  /** Offset of the line. */
  start: number
  atTop: boolean
  /** What a comment for the next record speaks of. */
  record: Exemption['scope'] | undefined
}

function add(found: FoundExemptions, { name, text }: Source, { line, start, atTop, record }: Where): void {
  const place = {
    file: name,
    start: start + line.length - line.trimStart().length,
    end: start + line.trimEnd().length,
  }
  const parsed = parseExemption(line)
  if (parsed === undefined) {
    found.unclear.push(place)
    return
  }
  const { reach, codes, reason } = parsed
  const scope = reach === 'file' ? { start: 0, end: text.length } : record
  found.exemptions.push({
    place,
    reach,
    reason,
    codes: codes.map(({ code, at }) => ({
      code,
      place: { file: name, start: start + at, end: start + at + code.length },
    })),
    inPlace: reach === 'next' || atTop,
    ...(scope ? { scope } : {}),
  })
}

/** Index of the first line behind the head. */
function bodyOf(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  return end === -1 ? 0 : end + 1
}
