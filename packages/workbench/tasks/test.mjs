// @ts-check
import { build } from './build.mjs'
import { runNode } from './process.mjs'

/**
 * All tests, or those that the arguments name.
 *
 * @param {string[]} args passed on to vitest
 */
export async function test(args) {
  await build()
  return runNode('node_modules/vitest/vitest.mjs', ['run', ...args])
}
