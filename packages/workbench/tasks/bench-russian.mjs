// @ts-check
import { build } from './build.mjs'
import { runNode } from './process.mjs'

/**
 * Measure how well names, posts and terms are read.
 *
 * @param {string[]} args `--assert` makes the limits binding, `--forms FILE` is a list of forms kept elsewhere
 */
export async function benchRussian(args) {
  await build()
  return runNode('packages/russian/bench/main.mjs', args)
}
