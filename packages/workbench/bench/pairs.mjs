// @ts-check
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A command line without a shell.
 *
 * @typedef {readonly [program: string, ...args: string[]]} Command
 */

/**
 * Milliseconds from start to end of a process; throws with its words when it fails.
 *
 * @param {Command} command
 * @returns {number}
 */
function time([program, ...args]) {
  const start = performance.now()
  const { status, signal, stderr, stdout, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const elapsed = performance.now() - start
  if (error) throw error
  if (status !== 0) {
    const words = `${stderr}${stdout}`.trim().split('\n').slice(0, 3).join(' ').slice(0, 300)
    throw new Error(`${[program, ...args].join(' ')} ended with ${status ?? signal}: ${words}`)
  }
  return elapsed
}

/**
 * Two commands in turn, A B A B …, after one of each for warming up: the machine may be busier in
 * one minute than in the next, but hardly between neighbours.
 *
 * @param {Command} a
 * @param {Command} b
 * @param {number} rounds
 * @returns {{ a: number, b: number, ratio: number }} medians; of the ratio, pair by pair
 */
export function pairs(a, b, rounds) {
  time(a)
  time(b)
  const measured = Array.from({ length: rounds }, () => ({ a: time(a), b: time(b) }))
  return {
    a: median(measured.map((pair) => pair.a)),
    b: median(measured.map((pair) => pair.b)),
    ratio: median(measured.map((pair) => pair.a / pair.b)),
  }
}

/** @param {readonly number[]} values at least one */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/**
 * The most memory that a script of Node ever held, in MiB.
 *
 * @param {readonly string[]} script path and arguments
 * @returns {Promise<number>}
 */
export async function peakMemory(script) {
  const report = join(tmpdir(), `dorozhnik-peak-${process.pid}.txt`)
  const wrapper = fileURLToPath(new URL('./peak-memory.mjs', import.meta.url))
  try {
    time([process.execPath, wrapper, report, ...script])
    return Number(await readFile(report, 'utf8')) / 1024
  } finally {
    rmSync(report, { force: true })
  }
}
