// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, step } from './process.mjs'

const generated = join(root, 'packages/reader/src/generated')
const stamp = join(generated, '.stamp')

/** Make the schemas and the validators anew. */
export async function generate() {
  const wanted = fingerprint()
  await step('schemas and validators', 'packages/workbench/generate/main.mjs')
  writeFileSync(stamp, wanted)
  return 0
}

/** Make them only if what they are made from has changed. */
export async function ensureGenerated() {
  const fresh = existsSync(join(generated, 'validators.ts')) && existsSync(stamp)
  if (fresh && readFileSync(stamp, 'utf8') === fingerprint()) return
  await generate()
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const folder of ['packages/model/src', 'packages/workbench/generate'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).toSorted())
      if (/(?<!\.test)\.(?:ts|mjs)$/.test(name)) hash.update(`${name}\n`).update(readFileSync(join(root, folder, name)))
  hash.update(readFileSync(join(root, 'packages/workbench/package.json')))
  return `${hash.digest('hex')}\n`
}
