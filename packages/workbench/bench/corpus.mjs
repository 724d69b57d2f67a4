// @ts-check
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Times of one look at so many plans and of a second after a change in one of them, in milliseconds, with the peak of
 * memory in MiB.
 *
 * @typedef {{ first: number, second: number, findings: number, memory: number }} Corpus
 */

/**
 * Checks a corpus in a process of its own.
 *
 * @param {number} plans
 * @returns {Corpus}
 */
export function corpus(plans) {
  const script = fileURLToPath(new URL('corpus-run.mjs', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, String(plans)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr.split('\n')[0] ?? 'the corpus could not be checked')
  return JSON.parse(stdout)
}
