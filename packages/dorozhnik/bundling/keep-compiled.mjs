// @ts-check
// node keep-compiled.mjs CHUNKS BUILD: runs the usual commands once, and leaves what V8 has compiled in doing so.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compiledFolder, partName, partsOf } from './load-parts.mjs'

const [, , chunks = '', build = ''] = process.argv
/** @type {Map<string, import('node:vm').Script>} */
const scripts = new Map()
const { run } = partsOf(chunks, build, (name, script) => scripts.set(name, script))(partName('run.js', build))

const folder = mkdtempSync(join(tmpdir(), 'dorozhnik-compiled-'))
const silent = { write() {}, isTerminal: false }
const io = { cwd: folder, env: {}, stdout: silent, stderr: silent, now: () => performance.now() }
try {
  for (const command of ['init', 'check', 'build']) await run([command, folder], io)
  // What is printed when there is something to be said.
  writeFileSync(join(folder, 'draft.md'), 'План с с ошибкой.\n')
  await run(['check', folder], io)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const compiled = compiledFolder(chunks, build)
mkdirSync(compiled, { recursive: true })
for (const [name, script] of scripts) {
  writeFileSync(join(compiled, `${name}.new`), script.createCachedData())
  renameSync(join(compiled, `${name}.new`), join(compiled, name))
}
