// @ts-check
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A task could not go on, for a reason that has been said or is the message. */
export class TaskFailure extends Error {
  /**
   * @param {string} message
   * @param {number} exitCode
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/**
 * One line for the person at the terminal.
 *
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`· ${text}\n`)
}

/**
 * Run a script with this Node; gives its exit code. No shell is involved, on Windows neither.
 *
 * @param {string} script path from the folder of the repository
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, node?: readonly string[] }} [options]
 * @returns {Promise<number>}
 */
export async function runNode(script, args = [], { env, node = [] } = {}) {
  if (!existsSync(join(root, script))) throw new TaskFailure(`${script} is not there`)
  return finished(
    spawn(process.execPath, [...node, join(root, script), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    }),
    relative(root, script),
  )
}

/**
 * Run a script and stop the task when it fails.
 *
 * @param {string} what what is being done, for the person at the terminal
 * @param {string} script
 * @param {readonly string[]} [args]
 */
export async function step(what, script, args = []) {
  say(what)
  const exitCode = await runNode(script, args)
  if (exitCode !== 0) throw new TaskFailure(`failed: ${what}`, exitCode)
}

/**
 * Run npx with this Node; gives its exit code.
 *
 * @param {readonly string[]} args words without spaces or quotes
 * @returns {Promise<number>}
 */
export async function runNpx(args) {
  const options = /** @type {const} */ ({
    cwd: root,
    // Told by nobody else: npm warns of settings that only pnpm knows.
    env: { ...process.env, npm_config_loglevel: 'error' },
  })
  const cli = npxCli()
  const child = cli
    ? spawn(process.execPath, [cli, ...args], { ...options, stdio: 'inherit' })
    : // npx is a batch file on Windows, and those need a shell; the words are ours and need no quotes.
      spawn('npx', [...args], { ...options, stdio: 'inherit', shell: process.platform === 'win32' })
  return finished(child, 'npx')
}

/** npx of the npm that runs us, or the one that came with this Node. */
function npxCli() {
  const npm = process.env['npm_execpath']
  const bin = dirname(process.execPath)
  return [
    npm !== undefined && basename(npm) === 'npm-cli.js' ? join(dirname(npm), 'npx-cli.js') : undefined,
    join(bin, 'node_modules/npm/bin/npx-cli.js'),
    join(bin, '../lib/node_modules/npm/bin/npx-cli.js'),
  ].find((path) => path !== undefined && existsSync(path))
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} name
 * @returns {Promise<number>}
 */
function finished(child, name) {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new TaskFailure(`${name} could not be started: ${error.message}`)))
    child.on('close', (code, signal) => {
      if (signal) say(`${name} was ended by ${signal}`)
      resolve(code ?? 1)
    })
  })
}
