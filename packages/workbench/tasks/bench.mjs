// @ts-check
import { build } from './build.mjs'
import { runNode } from './process.mjs'

/**
 * Measure the command against pandoc and the rows against docx alone.
 *
 * @param {string[]} args `--assert` makes the limits binding, `--quick` runs less
 */
export async function bench(args) {
  await build()
  return runNode('packages/workbench/bench/main.mjs', args, { node: ['--expose-gc'] })
}
