// @ts-check
import { median } from './pairs.mjs'

/** @typedef {typeof import('dorozhnik')} Dorozhnik */

/**
 * How much longer each stage takes for ten times the plan, warm, in this process.
 *
 * @param {Dorozhnik} dorozhnik
 * @param {readonly [small: Record<string, string>, large: Record<string, string>]} workspaces
 * @param {number} rounds
 * @returns {Promise<{ stage: string, small: number, large: number, ratio: number }[]>}
 */
export async function growth(dorozhnik, [small, large], rounds) {
  await stages(dorozhnik, small)
  await stages(dorozhnik, small)
  await stages(dorozhnik, large)
  /** @type {{ small: Stages, large: Stages }[]} */
  const measured = []
  for (let round = 0; round < rounds; round++)
    measured.push({ small: await stages(dorozhnik, small), large: await stages(dorozhnik, large) })
  return /** @type {const} */ (['read', 'check', 'build']).map((stage) => ({
    stage,
    small: median(measured.map((pair) => pair.small[stage])),
    large: median(measured.map((pair) => pair.large[stage])),
    ratio: median(measured.map((pair) => pair.large[stage] / pair.small[stage])),
  }))
}

/** @typedef {{ read: number, check: number, build: number }} Stages */

/**
 * @param {Dorozhnik} dorozhnik
 * @param {Record<string, string>} files
 * @returns {Promise<Stages>}
 */
async function stages({ openWorkspace, check, build, hasErrors, defaultLimits }, files) {
  // Without a collection before each, the garbage of one stage is paid for by the next.
  globalThis.gc?.()
  const start = performance.now()
  const opened = openWorkspace(
    Object.entries(files).map(([path, bytes]) => ({ path, bytes })),
    { limits: { ...defaultLimits, fileBytes: 64 * 1024 * 1024 } },
  )
  const read = performance.now()
  const findings = check(opened)
  const checked = performance.now()
  if (hasErrors(findings)) throw new Error('the generated plan has errors')
  globalThis.gc?.()
  const before = performance.now()
  const { files: built } = await build(opened)
  const done = performance.now()
  if (built.length !== 1) throw new Error(`the generated workspace gave ${built.length} files`)
  return { read: read - start, check: checked - read, build: done - before }
}
