import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { howOften } from './packages/workbench/properties/which-seed.js'

const packages = fileURLToPath(new URL('./packages/', import.meta.url))

// Tests read the sources of every package, so that no stale build can make them pass.
const alias = readdirSync(packages)
  .filter((name) => name !== 'workbench')
  .map((name) => ({
    find: new RegExp(`^${name === 'dorozhnik' ? 'dorozhnik' : `@dorozhnik/${name}`}$`),
    replacement: `${packages}${name}/src/index.ts`,
  }))

const times = howOften(process.env['DOROZHNIK_RUNS'])

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/workbench/test/**/*.test.ts'],
    setupFiles: [fileURLToPath(new URL('./packages/workbench/properties/seed.ts', import.meta.url))],
    testTimeout: 30_000 * times,
  },
})
