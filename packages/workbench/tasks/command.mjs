// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './process.mjs'

/** The built command, as a path from the folder of the repository. */
export function command() {
  const folder = 'packages/dorozhnik'
  /** @type {{ bin: Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const script = bin['dorozhnik']
  if (script === undefined) throw new Error('packages/dorozhnik/package.json names no command')
  return join(folder, script)
}
