// @ts-check
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { command } from './command.mjs'
import { root, runNode, say } from './process.mjs'

const examples = [
  'district-roadmap',
  'letterhead-order',
  'municipal-project',
  'orders',
  'regulation',
  'school-roadmap',
  'target-lines',
]

/** Print the example workspaces into `out/demo`; fails on a finding of level error. */
export async function demo() {
  await build()
  rmSync(join(root, 'out/demo'), { recursive: true, force: true })
  let exitCode = 0
  for (const name of examples) {
    const [from, to] = [`examples/${name}`, `out/demo/${name}`]
    say(`dorozhnik build ${from} --out ${to}`)
    exitCode = Math.max(exitCode, await runNode(command(), ['build', from, '--out', to]))
  }
  if (exitCode !== 0) {
    say('the demo has errors: see above')
    return exitCode
  }
  const files = examples.flatMap((name) =>
    readdirSync(join(root, 'out/demo', name), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.docx'))
      .map((file) => join('out/demo', name, file)),
  )
  if (files.length < examples.length) {
    say('the demo made fewer files than it has examples')
    return 1
  }
  say('open in Word or LibreOffice:')
  for (const file of files) process.stdout.write(`  ${file}\n`)
  return 0
}
