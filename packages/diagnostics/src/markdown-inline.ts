import { EmphasisDepth } from './emphasis-depth.js'
import type { Finding } from './finding.js'
import { gateFinding } from './gate-finding.js'
import type { Limits } from './limits.js'

/** One line of a paragraph, without the marks of the containers before it. */
export type Stretch = readonly [start: number, end: number]

/**
 * Measures one paragraph: how many delimiters it holds and how deep they stand inside each other. Delimiters are
 * matched as a Markdown parser would, in one pass; links and HTML are not looked at, which is why the number of
 * delimiters is bounded as well as their depth.
 */
export function measureInline(text: string, lines: readonly Stretch[], limits: Limits): Finding[] {
  const paragraph = lines.map(([start, end]) => text.slice(start, end)).join('\n')
  if (!/[*_[\]]/.test(paragraph)) return []
  const found = measure(paragraph, limits)
  if (!found) return []
  const start = offsetIn(lines, found.at)
  return [found.deep ? tooDeep(start, limits) : tooMany(start, limits)]
}

/** Where the paragraph goes over a limit. */
function measure(paragraph: string, limits: Limits): { at: number; deep: boolean } | undefined {
  const closings = backtickRuns(paragraph)
  const emphasis = new EmphasisDepth()
  const delimiter = /\\[^\n]|`+|\*+|_+|[[\]]/g
  let runs = 0
  let brackets = 0
  for (let match = delimiter.exec(paragraph); match; match = delimiter.exec(paragraph)) {
    const run = match[0]
    const at = match.index
    const end = at + run.length
    if (run.startsWith('\\')) {
      // Of what may be escaped only a backtick does something by itself when its run goes on.
      delimiter.lastIndex = at + 2
    } else if (run.startsWith('`')) {
      delimiter.lastIndex = closings(end, run.length) ?? end
    } else if (run === '[' || run === ']') {
      runs += 1
      brackets = Math.max(0, brackets + (run === '[' ? 1 : -1))
      if (brackets > limits.inlineDepth) return { at, deep: true }
    } else {
      const depth = emphasis.add(run, paragraph[at - 1], paragraph[end])
      if (depth === undefined) continue
      runs += 1
      if (depth > limits.inlineDepth) return { at, deep: true }
    }
    if (runs > limits.delimiterRuns) return { at, deep: false }
  }
  return undefined
}

/**
 * Finds where a code span ends: behind the next run of as many backticks. Questions are asked from left to right, so
 * that all of them together take time linear in the text.
 */
function backtickRuns(paragraph: string): (from: number, length: number) => number | undefined {
  const byLength = new Map<number, number[]>()
  for (const { 0: run, index } of paragraph.matchAll(/`+/g)) {
    const positions = byLength.get(run.length)
    if (positions) positions.push(index)
    else byLength.set(run.length, [index])
  }
  for (const positions of byLength.values()) positions.reverse()
  return (from, length) => {
    const positions = byLength.get(length) ?? []
    while ((positions.at(-1) ?? from) < from) positions.pop()
    const start = positions.at(-1)
    return start === undefined ? undefined : start + length
  }
}

/** From an offset in the joined paragraph back to the text. */
function offsetIn(lines: readonly Stretch[], at: number): number {
  let left = at
  for (const [start, end] of lines) {
    if (left <= end - start) return start + left
    left -= end - start + 1
  }
  return lines.at(-1)?.[1] ?? 0
}

function tooDeep(start: number, limits: Limits): Finding {
  return gateFinding('inline-too-deep', start, start + 1, {
    ru: `Выделения или скобки вложены здесь глубже предела (${limits.inlineDepth}).`,
    en: `Emphasis or brackets are nested deeper than the limit of ${limits.inlineDepth} here.`,
  })
}

function tooMany(start: number, limits: Limits): Finding {
  return gateFinding('too-many-delimiters', start, start + 1, {
    ru: `В абзаце больше знаков разметки, чем позволяет предел (${limits.delimiterRuns}).`,
    en: `The paragraph holds more marks than the limit of ${limits.delimiterRuns}.`,
  })
}
