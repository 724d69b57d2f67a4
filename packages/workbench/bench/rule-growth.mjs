// @ts-check
import { readWorkspace } from '../../reader/dist/index.js'
import { makeContext, planText, registryText, row, rules } from '../../rules/dist/index.js'

/** Words that begin what some pattern looks for, over and over: what makes a careless pattern quadratic. */
const pieces = [
  '«(',
  '  , ',
  '2025–',
  'приказа отдела от 1.1.',
  'в течении ',
  'приложения 1, ',
  'Иванов И.',
  '80 % ',
  'и т. ',
]

/**
 * The rule whose time grows fastest between two lengths of hostile text: how many times, and what for.
 *
 * @param {number} times how many times longer the second text is
 * @param {number} rounds
 * @returns {{ rule: string, piece: string, ratio: number, large: number }}
 */
export function ruleGrowth(times, rounds) {
  let worst = { rule: 'none', piece: '', ratio: 0, large: 0 }
  for (const piece of pieces) {
    const [small, large] = [hostile(piece, length), hostile(piece, length * times)]
    for (const rule of rules) {
      const long = least(rule, large, rounds)
      // A few milliseconds are noise, and no rule that takes them is slow.
      if (long < longEnough) continue
      const ratio = long / Math.max(least(rule, small, rounds), longEnough / times)
      if (ratio > worst.ratio) worst = { rule: rule.id, piece, ratio, large: long }
    }
  }
  return worst
}

const length = 20_000
const longEnough = 20

/**
 * The least time of a rule on a new context of a workspace, in milliseconds.
 *
 * @param {(typeof rules)[number]} rule
 * @param {ReturnType<typeof hostile>} read
 * @param {number} rounds
 */
function least(rule, read, rounds) {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const context = makeContext(read.workspace, read.places, read)
    const start = performance.now()
    rule.check(context)
    best = Math.min(best, performance.now() - start)
    if (best < longEnough / 4) break
  }
  return best
}

/**
 * A plan that holds a piece over and over, in every field and in its prose.
 *
 * @param {string} piece
 * @param {number} characters
 */
function hostile(piece, characters) {
  const long = piece.repeat(characters / piece.length)
  const norms = 'norms: [management-cycle, self-determination-lines, profminimum-2025]\n'
  const { value } = readWorkspace([
    { path: 'dorozhnik.yaml', bytes: registryText + norms },
    { path: 'plan.md', bytes: planText(row(long, long, long, long), '', long) },
  ])
  if (!value) throw new Error('the reader always gives a workspace')
  return value
}
