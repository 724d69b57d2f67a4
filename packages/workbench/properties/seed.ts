import type { IRawProperty, Parameters } from 'fast-check'
import { vi } from 'vitest'
import { howOften, whichSeed } from './which-seed.js'

const seed = whichSeed(process.env['DOROZHNIK_SEED'])
const times = howOften(process.env['DOROZHNIK_RUNS'])

// Stands before every file of tests, so that a change lands or fails by itself and not by luck. What is inside runs
// only where a test has properties: most files never load the library.
vi.mock('fast-check', async (importOriginal) => {
  const original = await importOriginal<typeof import('fast-check')>()
  original.configureGlobal({ ...original.readConfigureGlobal(), ...(seed === undefined ? {} : { seed }) })
  if (times === 1) return original
  const assert = <T>(property: IRawProperty<T>, parameters?: Parameters<T>): unknown =>
    original.assert(property, { ...parameters, numRuns: (parameters?.numRuns ?? 100) * times })
  return { ...original, assert, default: { ...original.default, assert } }
})
