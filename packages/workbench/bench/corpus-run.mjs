// @ts-check
// node corpus-run.mjs PLANS: checks so many plans of 60 activities in this process, then once more after a change in
// one of them, and prints the milliseconds of both and the most memory in MiB as JSON.
import { check, openWorkspace, WorkspaceCache } from 'dorozhnik'
import { generateWorkspace } from './generate-workspace.mjs'

const plans = Number(process.argv[2])
const { 'plan.md': plan = '', 'dorozhnik.yaml': registry = '' } = generateWorkspace(60)
const encoder = new TextEncoder()

/** @param {number} number @param {string} [more] */
const file = (number, more = '') => ({
  path: `plan-${number}.md`,
  bytes: encoder.encode(plan.replaceAll('{#m-', `{#p${number}-`).replace('# Цель', `${more}# Цель`)),
})
const files = [
  { path: 'dorozhnik.yaml', bytes: encoder.encode(registry) },
  ...Array.from({ length: plans }, (_, number) => file(number)),
]

const cache = new WorkspaceCache()
const look = () => {
  const start = performance.now()
  const findings = check(openWorkspace(files, { cache }))
  return { time: performance.now() - start, findings: findings.length }
}

const first = look()
files[1] = file(0, '# Пояснительная записка\n\nНовый текст.\n\n')
const second = look()
process.stdout.write(
  JSON.stringify({
    first: first.time,
    second: second.time,
    findings: first.findings,
    memory: process.resourceUsage().maxRSS / 1024,
  }),
)
