import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Not part of `npm test`: it needs LibreOffice, poppler and a demo that has been built.
export default defineConfig({
  test: {
    include: ['packages/workbench/print/**/*.print.test.ts'],
    setupFiles: [fileURLToPath(new URL('../properties/seed.ts', import.meta.url))],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
})
