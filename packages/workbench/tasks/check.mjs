// @ts-check
import { ensureGenerated } from './generate.mjs'
import { runNode, say } from './process.mjs'

/** @type {readonly [what: string, script: string, args: string[]][]} */
const checks = [
  ['format', 'node_modules/@biomejs/biome/bin/biome', ['format', '.']],
  ['lint', 'node_modules/oxlint/bin/oxlint', ['.']],
  ['types of the packages', 'node_modules/typescript/bin/tsc', ['-b']],
  ['types of the tests and tools', 'node_modules/typescript/bin/tsc', ['-p', 'packages/workbench']],
]

/** Format, lint and types: all of them, however many fail. */
export async function check() {
  await ensureGenerated()
  /** @type {string[]} */
  const failed = []
  for (const [what, script, args] of checks) {
    say(`checking: ${what}`)
    if ((await runNode(script, args)) !== 0) failed.push(what)
  }
  say(failed.length === 0 ? 'all checks passed' : `failed: ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
}
