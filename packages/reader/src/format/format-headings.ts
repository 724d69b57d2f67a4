import type { Heading } from 'mdast'
import type { LineMap } from './line-map.js'

/** One space behind the number signs, one before attributes, one empty line before the heading and behind it. */
export function formatHeading(lines: LineMap, base: number, heading: Heading, bodyLine: number): void {
  const line = lines.lineAt(base + (heading.position?.start.offset ?? 0))
  const text = lines.original(line)
  const marks = /^#{1,6}(?=[ \t]|$)/.exec(text)?.[0]
  if (marks === undefined) return
  const title = tidyAttributes(text.slice(marks.length).trim())
  lines.set(line, title === '' ? marks : `${marks} ${title}`)
  if (line > bodyLine) oneBlank(lines, line - 1, -1, line)
  oneBlank(lines, line + 1, 1, line + 1)
}

/** `Мониторинг{ #mon }` becomes `Мониторинг {#mon}`. */
export function tidyAttributes(text: string): string {
  const match = /[ \t]*(?<![\\{])\{[ \t]*((?:#[\p{L}][\p{L}\p{N}_-]*|[\p{L}-]+=[^{}\s]+)(?:[ \t]+[^{}]*)?)\}$/u.exec(
    text,
  )
  if (match?.[1] === undefined) return text
  const before = text.slice(0, match.index)
  return `${before}${before === '' ? '' : ' '}{${match[1].trim()}}`
}

/** Of several empty lines from here on in one direction one stays; where there is none, one is put before `at`. */
function oneBlank(lines: LineMap, from: number, step: 1 | -1, at: number): void {
  const isBlank = (line: number): boolean => line >= 0 && line < lines.count && lines.original(line).trim() === ''
  // The end of the text is no empty line.
  if (from < 0 || from >= lines.count || (step === 1 && from === lines.count - 1 && isBlank(from))) return
  if (!isBlank(from)) {
    lines.insertBlankBefore(at)
    return
  }
  let last = from
  while (isBlank(last + step)) last += step
  if (last < 0 || last >= lines.count || (step === 1 && last === lines.count - 1)) return
  for (let line = from + step; step === 1 ? line <= last : line >= last; line += step) lines.remove(line)
  lines.set(from, '')
}
