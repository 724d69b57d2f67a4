// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TaskFailure, root, runNpx, say } from './process.mjs'

/**
 * Exactly this version, through npx: corepack needs signatures that a mirror of the registry may
 * lack, and the `packageManager` field makes other versions of pnpm stop.
 */
const pnpm = 'pnpm@10.34.8'

const stamp = join(root, 'node_modules/.dorozhnik-installed')

/** Install the dependencies when they are missing, or when what asks for them has changed since. */
export async function ensureInstalled() {
  const wanted = fingerprint()
  const missing = !existsSync(join(root, 'packages/workbench/node_modules'))
  if (!missing && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('installing the dependencies (the first time it takes a minute)')
  const exitCode = await runNpx([
    '--yes',
    pnpm,
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--config.confirm-modules-purge=false',
  ])
  if (exitCode !== 0)
    throw new TaskFailure(
      'the dependencies could not be installed: see above; a changed package.json needs `npx pnpm@10.34.8 install` once',
      exitCode,
    )
  writeFileSync(stamp, wanted)
}

/**
 * Make `npx dorozhnik` mean the command of this repository. pnpm links only commands that are there,
 * and at the time of the installation ours has not been built yet.
 */
export async function linkCommand() {
  if (existsSync(join(root, 'node_modules/.bin/dorozhnik'))) return
  say('linking the command, so that npx finds it')
  await runNpx(['--yes', pnpm, 'install', '--frozen-lockfile', '--offline'])
}

/** What an installation depends on, as one line. */
function fingerprint() {
  const hash = createHash('sha256')
  hash.update(`${pnpm} ${process.platform} ${process.arch}\n`)
  const manifests = packages().map((name) => `packages/${name}/package.json`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests])
    hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  return `${hash.digest('hex')}\n`
}

function packages() {
  return readdirSync(join(root, 'packages')).filter((name) => existsSync(join(root, 'packages', name, 'package.json')))
}
