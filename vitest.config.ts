import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const packages = fileURLToPath(new URL('./packages/', import.meta.url))

// Tests read the sources of every package, so that no stale build can make them pass.
const alias = readdirSync(packages)
  .filter((name) => name !== 'workbench')
  .map((name) => ({
    find: new RegExp(`^${name === 'dorozhnik' ? 'dorozhnik' : `@dorozhnik/${name}`}$`),
    replacement: `${packages}${name}/src/index.ts`,
  }))

export default defineConfig({
  resolve: { alias },
  test: { include: ['packages/*/src/**/*.test.ts', 'packages/workbench/test/**/*.test.ts'], testTimeout: 30_000 },
})
