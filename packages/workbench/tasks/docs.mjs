// @ts-check
import { build } from './build.mjs'
import { say, step } from './process.mjs'

/** Reference of the packages, as pages. */
export async function docs() {
  await build()
  await step('writing the reference', 'node_modules/typedoc/bin/typedoc', [
    '--options',
    'packages/workbench/typedoc.json',
  ])
  say('open docs/api/index.html')
  return 0
}
