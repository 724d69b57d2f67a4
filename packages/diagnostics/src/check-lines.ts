import type { Finding } from './finding.js'
import { gateFinding } from './gate-finding.js'
import type { Limits } from './limits.js'
import { countInRussian } from './plural.js'

/** Lines that are too long, and the marks that git leaves at a conflict. */
export function checkLines(text: string, limits: Limits): Finding[] {
  const findings: Finding[] = []
  // The conflict that is open: where it begins and ends so far.
  let conflict: { start: number; end: number } | undefined
  let start = 0
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    if (end - start > limits.lineLength) findings.push(tooLong(start, end, limits.lineLength))
    const mark = end - start < 1000 ? conflictMark(text.slice(start, end), conflict !== undefined) : undefined
    if (mark === 'ours') {
      if (conflict) findings.push(unresolved(conflict))
      conflict = { start, end }
    } else if (mark === 'theirs') {
      findings.push(unresolved({ start: conflict?.start ?? start, end }))
      conflict = undefined
    } else if (mark && conflict) {
      conflict.end = end
    }
    start = end + 1
  }
  if (conflict) findings.push(unresolved(conflict))
  return findings
}

/**
 * What git writes around the two versions. Outside a conflict `=======` underlines a heading of Markdown, and
 * `>>>>>>> ` may be quotes inside each other, unless the name of a branch or commit is all that follows.
 */
function conflictMark(line: string, inside: boolean): 'ours' | 'middle' | 'theirs' | undefined {
  if (/^<{7}(?: |$)/.test(line)) return 'ours'
  if (inside && /^(?:={7}$|\|{7}(?: |$))/.test(line)) return 'middle'
  if (inside ? /^>{7}(?: |$)/.test(line) : /^>{7} \S*[\w/](?: \(.*\))?$/.test(line)) return 'theirs'
  return undefined
}

function unresolved({ start, end }: { start: number; end: number }): Finding {
  return gateFinding('conflict-marks', start, end, {
    ru: 'Здесь остался неразрешённый конфликт слияния git.',
    en: 'An unresolved merge conflict of git is left here.',
  })
}

function tooLong(start: number, end: number, limit: number): Finding {
  const characters = ['знак', 'знака', 'знаков'] as const
  return gateFinding('line-too-long', start, end, {
    ru: `В строке ${countInRussian(end - start, characters)} — больше предела в ${countInRussian(limit, characters)}.`,
    en: `The line is ${end - start} characters long; the limit is ${limit}.`,
  })
}
