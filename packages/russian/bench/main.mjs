// @ts-check
// The figures of this package and what it gets wrong: `node bench/main.mjs [--assert] [--forms FILE]`.
// FILE, or the variable DOROZHNIK_NAME_FORMS, is a list of forms of parts of names that is kept elsewhere.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureNameParts, measureNames, measurePosts } from '../dist/measure/measure-declension.js'

const { values } = parseArgs({
  options: { assert: { type: 'boolean', default: false }, forms: { type: 'string' } },
})

/** @typedef {{ what: string, right: number, total: number, least: number, unmarked?: number, misses: string[] }} Line */

/** @type {Line[]} */
const lines = []

const forms = values.forms ?? process.env.DOROZHNIK_NAME_FORMS
if (forms === undefined) process.stdout.write('parts of names: no file given (--forms FILE)\n')
else if (!existsSync(forms)) {
  process.stderr.write(`There is no file ${forms}.\n`)
  process.exit(2)
} else lines.push(line('parts of names', measureNameParts(readFileSync(forms, 'utf8')), 0.995))

lines.push(ofList('names', measureNames, 0.98, false), ofList('posts', measurePosts, 0.97, true))

const terms = new URL('./terms.mjs', import.meta.url)
if (existsSync(terms)) {
  const { measureTerms } = await import(terms.href)
  const { right, total, misses } = measureTerms()
  lines.push({
    what: 'terms',
    right,
    total,
    least: 0.97,
    unmarked: misses.filter((/** @type {{ uncertain: boolean }} */ { uncertain }) => !uncertain).length,
    misses: misses.map(
      (/** @type {{ text: string, expected: string, got: string, uncertain: boolean }} */ miss) =>
        `${miss.text}: ${miss.got} instead of ${miss.expected}${mark(miss.uncertain)}`,
    ),
  })
} else process.stdout.write('terms: not measured here\n')

let failed = false
for (const { what, right, total, least, unmarked = 0, misses } of lines) {
  const share = total === 0 ? 0 : right / total
  const good = share >= least && unmarked === 0
  if (!good) failed = true
  process.stdout.write(
    `${good ? 'ok  ' : 'LOW '} ${what}: ${(share * 100).toFixed(2)} % (${right} of ${total}), wanted ${least * 100} %\n`,
  )
  for (const miss of misses) process.stdout.write(`       ${miss}\n`)
}
process.exitCode = failed && values.assert ? 1 : 0

/**
 * @param {string} name
 * @param {typeof measureNames} measure
 * @param {number} least
 * @param {boolean} marked every miss has to be marked
 */
function ofList(name, measure, least, marked) {
  const list = readFileSync(new URL(`./${name}.tsv`, import.meta.url), 'utf8')
  const [seen, heldOut] = [measure(list, 'seen'), measure(list, 'held-out')]
  return line(`${name} (seen ${percent(seen)}, held out ${percent(heldOut)})`, measure(list), least, marked)
}

/**
 * @param {string} what
 * @param {import('../dist/measure/measure-declension.js').Measured} measured
 * @param {number} least
 * @returns {Line}
 */
function line(what, { right, total, doubted, misses }, least, marked = false) {
  return {
    what: `${what}, ${doubted} right but doubted`,
    right,
    total,
    least,
    unmarked: marked ? misses.filter(({ uncertain }) => !uncertain).length : 0,
    misses: misses.map(
      ({ nominative, grammaticalCase, expected, got, uncertain }) =>
        `${nominative}, ${grammaticalCase}: ${got} instead of ${expected.join(' or ')}${mark(uncertain)}`,
    ),
  }
}

/** @param {boolean} uncertain */
function mark(uncertain) {
  return uncertain ? ' (marked as not certain)' : ' (NOT MARKED)'
}

/** @param {{ right: number, total: number }} measured */
function percent({ right, total }) {
  return `${((right / total) * 100).toFixed(2)} %`
}
