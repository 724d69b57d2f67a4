// @ts-check
// npm run bench [-- --quick] [-- --assert]: the built command against pandoc on the same text, and
// rows against docx alone. Ratios of paired runs, because absolute times belong to one machine.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from '../tasks/command.mjs'
import { root } from '../tasks/process.mjs'
import { corpus } from './corpus.mjs'
import { generateWorkspace } from './generate-workspace.mjs'
import { growth } from './in-process.mjs'
import { pairs, peakMemory } from './pairs.mjs'
import { rows } from './rows.mjs'
import { misses, printTable } from './table.mjs'

/** @typedef {import('./table.mjs').Figure} Figure */
/** @typedef {Omit<Figure, 'seen' | 'value'>} Limit */

const quick = process.argv.includes('--quick')
const binding = process.argv.includes('--assert')
const folder = join(root, 'out/bench')

/** @type {readonly { limit: Limit, activities: number, task: 'check' | 'build', rounds: number }[]} */
const cold = [
  { limit: { name: 'check, 60 ÷ pandoc', must: 2, goal: 1.25 }, activities: 60, task: 'check', rounds: quick ? 3 : 11 },
  { limit: { name: 'build, 60 ÷ pandoc', must: 3, goal: 2 }, activities: 60, task: 'build', rounds: quick ? 3 : 11 },
  {
    limit: { name: 'build, 1 000 ÷ pandoc', must: 1, goal: 0.4 },
    activities: 1000,
    task: 'build',
    rounds: quick ? 3 : 7,
  },
  {
    limit: { name: 'build, 10 000 ÷ pandoc', must: 0.35, goal: 0.12 },
    activities: 10_000,
    task: 'build',
    rounds: quick ? 1 : 3,
  },
]

/** @type {Figure[]} */
const figures = []

rmSync(folder, { recursive: true, force: true })
const pandoc = pandocVersion()
process.stdout.write(`Node ${process.versions.node}, ${pandoc ?? 'no pandoc on this machine'}\n`)

for (const { limit, activities, task, rounds } of cold) {
  await figure(limit, () => {
    if (pandoc === undefined) throw new Error('pandoc is missing')
    const { ours, theirs } = commands(activities, task)
    const { a, b, ratio } = pairs(ours, theirs, rounds)
    return { seen: `${milliseconds(a)} ÷ ${milliseconds(b)}`, value: ratio }
  })
}

await figure({ name: '1 000 rows ÷ docx alone', must: 0.2, goal: 0.1 }, async () => {
  const { ours, alone, ratio } = await rows(1000, quick ? 5 : 15)
  return { seen: `${milliseconds(ours)} ÷ ${milliseconds(alone)}`, value: ratio }
})

/** @type {Awaited<ReturnType<typeof growth>> | undefined} */
let stages
for (const stage of /** @type {const} */ (['read', 'check', 'build'])) {
  await figure({ name: `${stage}, 10 000 ÷ 1 000`, must: 12, goal: 11 }, async () => {
    stages ??= await growth(
      await import('dorozhnik'),
      [generateWorkspace(1000), generateWorkspace(10_000)],
      quick ? 1 : 5,
    )
    const one = stages.find((found) => found.stage === stage)
    if (!one) throw new Error('no such stage')
    return { seen: `${milliseconds(one.large)} ÷ ${milliseconds(one.small)}`, value: one.ratio }
  })
}

await figure({ name: 'peak memory, build 10 000', must: 300, goal: 200, unit: ' MiB' }, async () => {
  const [, ...script] = commands(10_000, 'build').ours
  const value = await peakMemory(script)
  return { seen: '', value }
})

/** @type {Map<number, import('./corpus.mjs').Corpus>} */
const corpora = new Map()
const small = quick ? 30 : 100
/** @param {number} plans */
const corpusOf = (plans) => {
  const known = corpora.get(plans) ?? corpus(plans)
  corpora.set(plans, known)
  return known
}
await figure({ name: `check, ${small * 10} plans of 60 ÷ ${small}`, must: 12, goal: 10 }, () => {
  const [few, many] = [corpusOf(small), corpusOf(small * 10)]
  const speed = Math.round((small * 10) / (many.first / 1000))
  return { seen: `${speed} files a second`, value: many.first / few.first }
})
await figure({ name: 'second look after one change ÷ first', must: 0.5, goal: 0.25 }, () => {
  const { first, second } = corpusOf(small * 10)
  return { seen: `${milliseconds(second)} ÷ ${milliseconds(first)}`, value: second / first }
})
await figure({ name: `memory, ${small * 10} plans`, must: 700, goal: 400, unit: ' MiB' }, () => ({
  seen: '',
  value: corpusOf(small * 10).memory,
}))

await figure({ name: 'slowest rule, text × 4', must: 10, goal: 6 }, async () => {
  const { ruleGrowth } = await import('./rule-growth.mjs')
  const { rule, large, ratio } = ruleGrowth(4, quick ? 2 : 4)
  return { seen: `${rule}, ${milliseconds(large)}`, value: ratio }
})

process.stdout.write(`\n${printTable(figures)}\n`)
const missed = figures.filter(misses)
const unknown = figures.filter(({ value }) => value === undefined)
if (binding && missed.length + unknown.length > 0) {
  process.stdout.write(`\n${missed.length} missed, ${unknown.length} not measured\n`)
  process.exitCode = 1
}

/**
 * @param {Limit} limit
 * @param {() => Promise<{ seen: string, value: number }> | { seen: string, value: number }} measure
 */
async function figure(limit, measure) {
  process.stderr.write(`· ${limit.name}\n`)
  try {
    figures.push({ ...limit, ...(await measure()) })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    figures.push({ ...limit, seen: '', value: undefined, reason: reason.split(root).join('') })
  }
}

/**
 * Our command and pandoc on one generated workspace.
 *
 * @param {number} activities
 * @param {'check' | 'build'} task
 * @returns {{ ours: import('./pairs.mjs').Command, theirs: import('./pairs.mjs').Command }}
 */
function commands(activities, task) {
  const workspace = join(folder, String(activities))
  mkdirSync(workspace, { recursive: true })
  for (const [name, text] of Object.entries(generateWorkspace(activities))) writeFileSync(join(workspace, name), text)
  const out = join(folder, `out-${activities}`)
  return {
    ours: [process.execPath, join(root, command()), task, workspace, ...(task === 'build' ? ['--out', out] : [])],
    theirs: [
      'pandoc',
      '-f',
      'markdown',
      '-t',
      'docx',
      '-o',
      `${out}.docx`,
      join(workspace, 'order.md'),
      join(workspace, 'plan.md'),
    ],
  }
}

/** `pandoc 3.1.2`, or nothing where there is none. */
function pandocVersion() {
  const { error, stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' })
  return error ? undefined : stdout.split('\n')[0]
}

/** @param {number} value */
function milliseconds(value) {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
}
