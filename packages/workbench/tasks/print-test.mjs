// @ts-check
import { demo } from './demo.mjs'
import { runNode } from './process.mjs'

/**
 * Print the demo with LibreOffice and look at the pages.
 *
 * @param {string[]} args passed on to vitest
 */
export async function printTest(args) {
  const exitCode = await demo()
  if (exitCode !== 0) return exitCode
  return runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--config',
    'packages/workbench/print/vitest.config.ts',
    ...args,
  ])
}
