// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureGenerated } from './generate.mjs'
import { linkCommand } from './install.mjs'
import { root, step } from './process.mjs'

/** Compile all packages and bundle the command. What is fresh is left alone. */
export async function build() {
  await ensureGenerated()
  await step('compiling', 'node_modules/typescript/bin/tsc', ['-b'])
  const bundle = 'packages/dorozhnik/bundle.mjs'
  if (existsSync(join(root, bundle))) await step('bundling the command', bundle)
  await linkCommand()
  return 0
}
